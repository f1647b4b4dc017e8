import { readFileSync, writeFileSync } from 'node:fs';
import { recombine, writeJsonLines } from '../../../bench/support/corpus.ts';
import { shippedMaterial } from '../../../bench/support/shipped.ts';
import { SEED } from './form.ts';

/** In paragraphs: short ones, so that much can be tried. */
const LENGTH = 2;

/** Writes as many articles as asked for, which share names and so blocks, as JSON lines. */
export async function writeCorpus(file: string, articles: number): Promise<void> {
  writeJsonLines(file, recombine(await shippedMaterial(), articles, { seed: SEED, length: LENGTH }));
}

/** Writes some of the lines of a file into another. */
export function writeLines(from: string, to: string, start: number, end: number): void {
  const lines = readFileSync(from, 'utf8').trimEnd().split('\n').slice(start, end);
  writeFileSync(to, lines.map((line) => `${line}\n`).join(''));
}
