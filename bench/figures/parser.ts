import { createParser } from '../../src/extract/parse/index.ts';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { loadModel } from '../../src/models/index.ts';
import { scoreParser } from '../../training/parser/score.ts';
import { readTreebanks } from '../../training/parser/treebanks.ts';
import { bareWink } from '../support/bareWink.ts';
import { recombine } from '../support/corpus.ts';
import type { Figure, Result } from '../support/figure.ts';
import { median, secondsOf, short } from '../support/numbers.ts';
import { shippedMaterial } from '../support/shipped.ts';

const ARTICLES = 150;
const RUNS = 5;
const LEAST_RATE = 30_000;
const LEAST_UNLABELLED = 0.86;
const LEAST_LABELLED = 0.83;

const parser = createParser(loadModel('parser'));

/** Tokens tagged and parsed in a second on one core, beside bare wink-nlp on the same text, in turns. */
async function rate(): Promise<Result> {
  const wink = bareWink();
  const texts = [...recombine(await shippedMaterial(), ARTICLES)].map(({ text }) => text);
  const sentences = texts.flatMap((text) => splitSentences(splitBlocks(text)).map(({ tokens }) => tokens));
  const tokens = sentences.reduce((sum, { length }) => sum + length, 0);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    ours.push(tokens / (await secondsOf(() => sentences.forEach((sentence) => void parser.parse(sentence)))));
    bare.push(tokens / (await secondsOf(() => texts.forEach((text) => void wink(text)))));
  }
  return {
    what: 'parser, tags and trees',
    measured: `${short(median(ours))} tokens/s`,
    reference: `${short(median(bare))} tokens/s (bare wink-nlp), ratio ${short(median(ours) / median(bare))}`,
    target: `≥ ${short(LEAST_RATE)} tokens/s`,
    met: median(ours) >= LEAST_RATE,
  };
}

/** Heads, and heads with labels, that are right on the test part of EWT. */
function accuracy(trainFolder: string): Result {
  const { unlabelled, labelled, tags } = scoreParser(parser, readTreebanks(trainFolder).ewt.test);
  return {
    what: 'parser, EWT test part, without punctuation',
    measured: `UAS ${(100 * unlabelled).toFixed(1)}, LAS ${(100 * labelled).toFixed(1)}`,
    reference: `parts of speech ${(100 * tags).toFixed(1)}; UDPipe 1: about 85 and 82`,
    target: 'UAS ≥ 86, LAS ≥ 83',
    met: unlabelled >= LEAST_UNLABELLED && labelled >= LEAST_LABELLED,
  };
}

/** How fast and how right the dependency parser is. */
export const parserFigure: Figure = {
  name: 'parser',
  async measure({ trainFolder }) {
    return [await rate(), ...(trainFolder ? [accuracy(trainFolder)] : [])];
  },
};
