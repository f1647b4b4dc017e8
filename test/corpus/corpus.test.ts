import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measureCorpus, readFigures } from '../../bench/corpus/figures.ts';
import { type CorpusArticle, type CorpusSentence, readArticles, readSentences } from '../../bench/corpus/text.ts';
import { jsonLines } from '../../bench/support/jsonLines.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { packagePath } from '../../src/package/paths.ts';

const ontology = loadOntology();
const sentences = readSentences();
const articles = readArticles();
const texts: (CorpusSentence | CorpusArticle)[] = [...sentences, ...articles];

const Trained = z.object({ text: z.string() });

/** Every ten words in a row. */
function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(9).map((_, i) => words.slice(i, i + 10).join(' '));
}

describe('the written corpus', () => {
  it('is of the size it was made for, each text once', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(500);
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map(({ style }) => style)).size).toBe(10);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it('states every relation, asserted and not', () => {
    const stated = texts.flatMap(({ facts }) => facts);
    const count = (isCounted: (fact: (typeof stated)[number]) => boolean) =>
      Object.groupBy(stated.filter(isCounted), ({ relation }) => relation);
    const [all, others] = [count(() => true), count(({ polarity }) => polarity !== 'asserted')];
    const names = Object.keys(all);
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(names.filter((name) => all[name]!.length < 20)).toEqual([]);
    expect(names.filter((name) => !others[name])).toEqual([]);
  });

  it.each(texts.map((text) => [text.id, text] as const))('%s is annotated with what stands there', (_, text) => {
    const types = new Map(text.entities.map(({ name, type }) => [name, type]));
    expect(types.size).toBe(text.entities.length);
    for (const { aliases } of text.entities) for (const alias of aliases) expect(text.text).toContain(alias);
    for (const { head, relation, tail, dealParties } of text.facts) {
      const { from, to } = ontology.relation(relation);
      expect(from).toContain(types.get(head));
      expect(dealParties !== undefined).toBe(to.includes('deal'));
      expect(dealParties ? 'deal' : types.get(tail)).toSatisfy((type) => to.includes(type));
      for (const party of dealParties ?? []) expect(types.has(party)).toBe(true);
    }
  });

  it('shares no text with what is trained on', () => {
    const trainedOn = jsonLines(packagePath('data', 'training')).map((row) => Trained.parse(row).text);
    const runs = new Set(trainedOn.flatMap(wordRuns));
    expect(texts.filter(({ text }) => wordRuns(text).some((run) => runs.has(run))).map(({ id }) => id)).toEqual([]);
  });

  it('is read as before: by phenomenon, style, relation and value, with the same false claims where nothing is stated', async () => {
    // Brought up to date by `npm run golden`, and read before it is committed.
    expect(await measureCorpus()).toEqual(readFigures());
  });
});
