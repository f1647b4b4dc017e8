import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/domain/article.ts';
import type { Extractor } from '../../src/domain/extractor.ts';
import { bareWink } from '../support/bareWink.ts';
import { recombine } from '../support/corpus.ts';
import type { Figure, Result } from '../support/figure.ts';
import { median, secondsOf, short } from '../support/numbers.ts';
import { quietMaterial, shipped, shippedMaterial, toArticle } from '../support/shipped.ts';

const ARTICLES = 400;
const RUNS = 7;
/** Runs before those that count: V8 compiles what it meets often, and is at it for the first thousand articles. */
const WARM_UP = 3;
const AIM = 0.4;
const LEAST = 0.2;

const Row = z.object({ id: z.string(), text: z.string() });

/** Articles of the evaluation folder, over and over, where there is one: real news states less in a sentence than the samples. */
function realArticles(evalFolder: string | undefined): Article[] {
  const file = join(evalFolder ?? '', 'articles/dev.jsonl');
  if (!evalFolder || !existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  return Array.from({ length: ARTICLES }, (_, i) => rows[i % rows.length]!).map(({ id, text }) =>
    toArticle({ id, title: '', publishedAt: '2024-01-01', text }),
  );
}

/** Rates of both, run in turns, once warm. */
async function compare(what: string, articles: readonly Article[], extractor: Extractor): Promise<Result> {
  const wink = bareWink();
  const ours: number[] = [];
  const bare: number[] = [];
  for (let i = -WARM_UP; i < RUNS; i++) {
    const seconds = await secondsOf(async () => {
      for (const article of articles) await extractor.extract(article);
    });
    const bareSeconds = await secondsOf(() => articles.forEach(({ text }) => void wink(text)));
    if (i < 0) continue;
    ours.push(articles.length / seconds);
    bare.push(articles.length / bareSeconds);
  }
  const ratio = median(ours) / median(bare);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / articles.length;
  return {
    what: `extraction once warm, ${what} (${short(words)} words each)`,
    measured: `${short(median(ours))} articles/s`,
    reference: `${short(median(bare))} articles/s (bare wink-nlp), ratio ${short(ratio)}`,
    target: `≥ ${LEAST}, aim ${AIM}`,
    met: ratio >= LEAST,
  };
}

/**
 * Articles a second on one core, from text to claims, against bare wink-nlp on the same text: a mix where one article in three has
 * deals, as news of the field has, and the sample articles, which state a deal in nearly every sentence.
 */
export const extraction: Figure = {
  name: 'extraction',
  async measure({ evalFolder }) {
    const { extractor } = await shipped();
    const samples = [...recombine(await shippedMaterial(), ARTICLES)].map(toArticle);
    const quiet = [...recombine(quietMaterial(), ARTICLES)].map(toArticle);
    const mix = samples.map((sample, i) => (i % 3 === 0 ? sample : quiet[i]!));
    const real = realArticles(evalFolder);
    return [
      await compare('one article in three with deals', mix, extractor),
      await compare('deals in every article', samples, extractor),
      ...(real.length > 0 ? [await compare('real news', real, extractor)] : []),
    ];
  },
};
