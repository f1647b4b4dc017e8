import { expect, it } from 'vitest';
import { sha256 } from '../../src/domain/ids.ts';
import { toArticle } from '../../src/sources/index.ts';

it('gives a document its identity, language and hash', () => {
  const document = {
    text: 'OpenAI bought Rockset, the company said.',
    sourceId: '7',
    url: 'https://www.example.com/a/?utm_source=x',
    title: 'A',
    publishedAt: '2024-06-21',
    origin: 'a.jsonl:3',
  };
  const { sourceId: _, ...kept } = document;
  expect(toArticle(document)).toEqual({
    ...kept,
    id: 'https://example.com/a',
    language: 'en',
    textHash: sha256(document.text),
  });
});

const FRENCH =
  'La société a annoncé mardi un partenariat avec une jeune pousse. Le gouvernement n’avait pas été informé.';

it.each([
  ['a.jsonl:3', { file: 'a.jsonl', line: 3 }],
  ['a.txt', { file: 'a.txt' }],
  ['-', { file: '-' }],
])('leaves out text in another language, of %s', (origin, place) => {
  expect(toArticle({ text: FRENCH, origin })).toEqual({
    outcome: 'skipped',
    code: 'unsupported-language',
    message: expect.stringContaining('French'),
    ...place,
  });
});
