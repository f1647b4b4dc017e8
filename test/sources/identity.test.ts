import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/ids.ts';
import { articleId } from '../../src/sources/identity.ts';
import { canonicalUrl } from '../../src/sources/index.ts';

describe('canonicalUrl', () => {
  it.each<[url: string, canonical: string | undefined]>([
    ['https://example.com/news/a', 'https://example.com/news/a'],
    ['HTTP://WWW.Example.COM:80/news/a/', 'https://example.com/news/a'],
    [' https://example.com/news/a#comments ', 'https://example.com/news/a'],
    ['https://example.com/a?utm_source=x&UTM_Medium=y&fbclid=1&gclid=2', 'https://example.com/a'],
    ['https://example.com/a?id=7&at=3', 'https://example.com/a?at=3&id=7'],
    ['https://example.com/a?at=3&id=7', 'https://example.com/a?at=3&id=7'],
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/News/A', 'https://example.com/News/A'],
    ['https://example.com/a?share=1&page=2', 'https://example.com/a?page=2'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['example.com/a', undefined],
    ['articles/a.txt', undefined],
    ['ftp://example.com/a', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    ['https://a b/', undefined],
    ['', undefined],
  ])('%j → %j', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it('leaves a canonical address as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const canonical = canonicalUrl(url)!;
        expect(canonicalUrl(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('articleId', () => {
  const document = { text: 'Text.', origin: 'a.txt' };
  const hash = sha256('Text.');
  it.each([
    ['its canonical address', { url: 'http://www.example.com/a/', sourceId: '7' }, 'https://example.com/a'],
    ["its source's id where the address is none", { url: '/a', sourceId: '7' }, '7'],
    ["its source's id", { sourceId: '7' }, '7'],
    ['the hash of its text', {}, `sha256:${hash}`],
  ])('is %s', (_, described, id) => {
    expect(articleId({ ...document, ...described }, hash)).toBe(id);
  });
});
