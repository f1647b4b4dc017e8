import { expect, it } from 'vitest';
import type { KnownArticle } from '../../src/pipeline/storedArticles.ts';
import { Unwritten } from '../../src/pipeline/unwritten.ts';

const article = (id: string, textHash: string): KnownArticle => ({
  article: { id, language: 'en', textHash, origins: [] },
  hasText: true,
});

it('knows the last version of each article until that is written', () => {
  const [first, second] = [article('a', '1'), article('a', '2')];
  const batches = [{ known: new Map([['a', first]]) }, { known: new Map([['a', second]]) }] as const;
  const unwritten = new Unwritten();
  for (const batch of batches) unwritten.add(batch);
  expect(unwritten.of(['a', 'b'])).toEqual(new Map([['a', second]]));
  unwritten.remove(batches[0]);
  expect(unwritten.of(['a'])).toEqual(new Map([['a', second]]));
  unwritten.remove(batches[1]);
  expect(unwritten.of(['a'])).toEqual(new Map());
});
