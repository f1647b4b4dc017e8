import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codes, readOne } from '../support.ts';

describe('text', () => {
  const TEXT = '  OpenAI buys Rockset\r\n\r\nIt said “so”\ton Friday.\r\n\r\n';

  it.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['Windows-1252', iconv.encode(TEXT, 'win1252')],
    ['UTF-16LE', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['UTF-16BE', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
  ])('is the content of the file to the character, in %s', async (_, bytes) => {
    const { documents } = await readOne('a.txt', bytes);
    expect(documents).toMatchObject([
      { text: TEXT, title: 'OpenAI buys Rockset', origin: expect.stringMatching(/a\.txt$/) },
    ]);
  });

  it.each<[content: string, title: string | undefined]>([
    ['Title\n\nText.', 'Title'],
    ['\n\nTitle\n \nText.', 'Title'],
    ['No title\nsince the text goes on.', undefined],
    ['A sentence.\n\nAnother one.', undefined],
    [`${'long '.repeat(60)}\n\nText.`, undefined],
    ['Only this', undefined],
  ])('has its title: %j → %j', async (content, title) => {
    const { documents } = await readOne('a.txt', content);
    expect(documents[0]?.title).toBe(title);
  });

  it.each<[what: string, content: string | Uint8Array, code: string]>([
    ['an empty file', '', 'empty-file'],
    ['a file of white space', ' \r\n\t\n', 'empty-file'],
    ['a file of nothing but a mark', '\ufeff', 'empty-file'],
    ['null bytes at the start', 'a\0b', 'binary'],
    ['null bytes further on', `${'words\n'.repeat(2000)}\0`, 'binary:2001'],
    ['a PDF', '%PDF-1.4 words', 'binary'],
    ['a text that is too large', 'words '.repeat(200), 'too-large'],
  ])('reports %s', async (_, content, code) => {
    const result = await readOne('a.txt', content, { maxBytes: code === 'too-large' ? 1000 : 1_000_000 });
    expect(result.documents).toEqual([]);
    expect(codes(result)).toEqual([code]);
  });

  it('keeps text with damaged characters', async () => {
    const bytes = Buffer.concat([Buffer.from('Élysée – “ok” '), Buffer.from([0xc3]), Buffer.from(' on')]);
    const { documents } = await readOne('a.txt', bytes);
    expect(documents[0]?.text).toBe('Élysée – “ok” \ufffd on');
  });
});

describe('markdown', () => {
  it('has its fields in front matter and its text after it, to the character', async () => {
    const body = '\r\n# Heading\r\n\r\nOpenAI **bought** Rockset.\r\n';
    const matter = [
      '---',
      'title: "OpenAI: a deal"',
      'id: 007',
      'canonical: https://example.com/a',
      'source: The Wire',
      'authors: [Ann, Bo]',
      'date: 2024-06-21',
      'updated: 2024-06-22 10:00',
      'tags: [a, b]',
      '---',
      '',
    ].join('\r\n');
    const { documents, issues } = await readOne('a.md', matter + body);
    expect(issues).toEqual([]);
    expect(documents).toEqual([
      {
        text: body,
        title: 'OpenAI: a deal',
        sourceId: '007',
        url: 'https://example.com/a',
        publisher: 'The Wire',
        author: 'Ann, Bo',
        publishedAt: '2024-06-21',
        modifiedAt: '2024-06-22T10:00:00Z',
        origin: expect.stringMatching(/a\.md$/),
      },
    ]);
  });

  it.each<[what: string, content: string, text: string, title: string | undefined]>([
    ['no front matter', '# Head #\n\nText.', '# Head #\n\nText.', 'Head'],
    ['empty front matter', '---\n---\nText.', 'Text.', undefined],
    ['a rule at the top', '---\n\nText.\n\n---\n\nMore.', '---\n\nText.\n\n---\n\nMore.', undefined],
    ['a title of its own', '---\ntitle: A\n---\n# B\n', '# B\n', 'A'],
  ])('takes %s', async (_, content, text, title) => {
    const { documents } = await readOne('a.md', content);
    expect(documents[0]?.text).toBe(text);
    expect(documents[0]?.title).toBe(title);
  });

  it('reads fields by other names', async () => {
    const { documents } = await readOne(
      'a.md',
      '---\nmeta: {link: "https://a.example/"}\nurl: https://b.example/\n---\nText.',
      {
        fields: { url: 'meta.link' },
      },
    );
    expect(documents[0]?.url).toBe('https://a.example/');
  });

  it.each<[what: string, content: string, code: string]>([
    ['a quote without its end', '---\ntitle: A\nurl: "b\n---\nText.', 'bad-front-matter:3'],
    ['a colon in a value', '---\ntitle: A\nsource: b: c\n---\nText.', 'bad-front-matter:3'],
    ['a fence that is not closed', '---\ntitle: A\n\nText.', 'bad-front-matter:1'],
    [
      'aliases without end',
      `---\na: &a [x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${'abcdefghi'[i]!.replace(/./, '*$&,').repeat(9)}]`).join('\n')}\n---\nText.`,
      'bad-front-matter:1',
    ],
    ['nothing after the front matter', '---\ntitle: A\n---\n\n', 'empty-file'],
  ])('reports %s', async (_, content, code) => {
    const result = await readOne('a.md', content);
    expect(result.documents).toEqual([]);
    expect(codes(result)).toEqual([code]);
  });
});
