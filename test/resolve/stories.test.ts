import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../src/domain/claim.ts';
import { storiesOf } from '../../src/resolve/stories.ts';
import { name, relation } from '../support/testClaims.ts';

interface Told {
  article: string;
  quote?: string;
  text?: string;
  publisher?: string;
  speaker?: Speaker;
}

function stories(told: Told[]): number {
  const claims = told.map(({ article, quote = article, text = article, publisher, speaker }) => ({
    claim: relation('sued', name('A'), name('B'), { articleId: article, quote, ...(speaker && { speaker }) }),
    source: { textHash: text, ...(publisher && { publisher }) },
  }));
  return new Set(storiesOf(claims)).size;
}

const relayed: Speaker = { text: 'Reuters', standing: 'outlet' };

describe('independent stories', () => {
  test.each<[string, Told[], number]>([
    ['two articles', [{ article: '1' }, { article: '2' }], 2],
    [
      'two claims of one article',
      [
        { article: '1', quote: 'a' },
        { article: '1', quote: 'b' },
      ],
      1,
    ],
    [
      'the same words',
      [
        { article: '1', quote: 'They sued.' },
        { article: '2', quote: '“They sued”' },
      ],
      1,
    ],
    [
      'the same text',
      [
        { article: '1', text: 't' },
        { article: '2', text: 't' },
      ],
      1,
    ],
    [
      'one outlet twice',
      [
        { article: '1', publisher: 'The Verge' },
        { article: '2', publisher: 'www.theverge.com' },
      ],
      1,
    ],
    [
      'two outlets',
      [
        { article: '1', publisher: 'Le Monde' },
        { article: '2', publisher: 'Reuters' },
      ],
      2,
    ],
    [
      'a report relayed from another outlet',
      [
        { article: '1', publisher: 'Blog', speaker: relayed },
        { article: '2', publisher: 'Reuters' },
      ],
      1,
    ],
    [
      'two reports relayed from one outlet',
      [
        { article: '1', speaker: relayed },
        { article: '2', speaker: relayed },
      ],
      1,
    ],
    [
      'one unnamed source each',
      [
        { article: '1', speaker: { text: 'a source', standing: 'unnamed' } },
        { article: '2', speaker: { text: 'a source', standing: 'unnamed' } },
      ],
      2,
    ],
    [
      'a chain',
      [
        { article: '1', quote: 'x' },
        { article: '2', quote: 'X' },
        { article: '2', quote: 'y' },
        { article: '3', quote: 'Y' },
      ],
      1,
    ],
    ['none', [], 0],
  ])('%s', (_, told, expected) => {
    expect(stories(told)).toBe(expected);
    expect(stories([...told].reverse())).toBe(expected);
  });
});
