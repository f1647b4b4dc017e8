import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Sets with running text under licences that allow to learn from them. */
const SETS = ['names/fewnerd-inter', 'names/redocred', 'names/wikigold'];
/** About as in treebanks: "do n't", "Apple 's", "U.S.". */
const TOKEN =
  /(?:\p{Lu}\.)+|[\p{L}\p{N}]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{N}]+(?:[.,]\p{N}+)*|[^\s]/giu;

/**
 * Sentences and paragraphs without annotation, as words.
 * @param without names of files of articles, without ending, that are left out.
 */
export function* readPlainTexts(folder: string, without: readonly string[] = []): Generator<string[]> {
  const articles = readdirSync(join(folder, 'articles')).filter(
    (name) => name.endsWith('.jsonl') && !without.includes(name.slice(0, -'.jsonl'.length)),
  );
  const files = [
    ...articles.sort().map((name) => readFileSync(join(folder, 'articles', name))),
    ...SETS.map((name) => gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))),
  ];
  for (const file of files) {
    for (const line of file.toString('utf8').split('\n')) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const paragraph of text.split('\n')) yield paragraph.match(TOKEN) ?? [];
    }
  }
}
