import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { hostileText, PATHOLOGICAL } from './hostileTexts.ts';
import { claimsIn } from './support.ts';

/** What one sentence may cost, in milliseconds of the processor's time. */
const MOST_PER_SENTENCE = 50;
const TRIES = 5;

interface Measured {
  claims: Claim[];
  /** Of processor time: a machine that is busy with other things does not count. */
  milliseconds: number;
}

function measure(text: string): Measured {
  const before = process.cpuUsage();
  const claims = claimsIn(text);
  const { user, system } = process.cpuUsage(before);
  return { claims, milliseconds: (user + system) / 1000 };
}

/** The least of several measurements, since the compiler and the collector of memory work at the same time; no more than needed. */
function leastCost(text: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > enough; i++) least = Math.min(least, measure(text).milliseconds);
  return least;
}

function sentencesOf(text: string): string[] {
  return splitSentences(splitBlocks(text)).map(({ start, end }) => text.slice(start, end));
}

describe('hostile text', () => {
  it('crashes nothing, is quoted exactly, and no sentence of it costs more than it may', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { claims, milliseconds } = measure(text);
        for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
        const suspects = milliseconds > MOST_PER_SENTENCE ? sentencesOf(text) : [];
        const dear = suspects.filter((sentence) => leastCost(sentence, MOST_PER_SENTENCE) > MOST_PER_SENTENCE);
        expect(dear).toEqual([]);
      }),
      { seed: 1987, numRuns: 2_000 },
    );
  });

  // Four times the text may cost four times as much, and some more; squared it would be sixteen times as much.
  it.each(PATHOLOGICAL)('costs in proportion to its length: %s', (_, text) => {
    const allowed = 9 * Math.max(10, leastCost(text(2_500)));
    expect(leastCost(text(10_000), allowed)).toBeLessThanOrEqual(allowed);
  });
});
