import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { toStored } from '../../src/pipeline/planBatch.ts';
import { decide } from '../../src/pipeline/version.ts';
import { reading } from '../support/testClaims.ts';

const article = (more: Partial<Article>): Article => reading('a', [], more).article;

function outcome(known: Partial<Article>, incoming: Partial<Article>, hasText = true): string {
  return decide({ article: toStored(article(known), [], true), hasText }, article(incoming), true).outcome;
}

describe('decide', () => {
  test('an article that is not known is new', () => {
    expect(decide(undefined, article({}), true)).toEqual({ outcome: 'new' });
  });

  test.each<[string, Partial<Article>, Partial<Article>, string]>([
    ['the same', {}, {}, 'unchanged'],
    ['the same from elsewhere', { origin: 'a' }, { origin: 'b' }, 'unchanged'],
    ['another text, both undated', {}, { textHash: 'x' }, 'changed'],
    ['another title', {}, { title: 'x' }, 'changed'],
    ['a later version', { modifiedAt: '2024-01-01' }, { modifiedAt: '2024-01-02', textHash: 'x' }, 'changed'],
    ['an earlier version', { modifiedAt: '2024-01-02' }, { modifiedAt: '2024-01-01', textHash: 'x' }, 'unchanged'],
    ['a version of the same day', { modifiedAt: '2024-01-02' }, { modifiedAt: '2024-01-02', textHash: 'x' }, 'changed'],
    [
      'later by its publication',
      { publishedAt: '2024-01-01' },
      { publishedAt: '2024-01-02', textHash: 'x' },
      'changed',
    ],
    [
      'modified counts before published',
      { publishedAt: '2024-03-01', modifiedAt: '2024-01-01' },
      { publishedAt: '2024-02-01', textHash: 'x' },
      'changed',
    ],
    ['undated after dated', { modifiedAt: '2024-01-02' }, { textHash: 'x' }, 'unchanged'],
  ])('%s', (_, known, incoming, expected) => {
    expect(outcome(known, incoming)).toBe(expected);
  });

  test('a text that was not kept before is taken', () => {
    expect(outcome({}, {}, false)).toBe('changed');
  });

  test('says which version an earlier one gave way to', () => {
    const known = { article: toStored(article({ modifiedAt: '2024-01-02' }), [], true), hasText: true };
    expect(decide(known, article({ title: 'x' }), true).reason).toContain('2024-01-02');
  });
});
