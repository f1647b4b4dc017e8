import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain, START, transitionFactors } from '../../../../src/extract/mentions/tagger/crf.ts';
import { LABELS, mayFollow } from '../../../../src/extract/mentions/tagger/labels.ts';

const LENGTH = 2;

const scores = (length: number) =>
  fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length });
const factors = fc
  .record({ emissions: scores(LENGTH * LABELS), transitions: scores((LABELS + 1) * LABELS) })
  .map(({ emissions, transitions }) => ({ emissions: Float64Array.from(emissions), transitions }));

interface Path {
  labels: number[];
  weight: number;
}

/** Every sequence of two labels that BIO knows, with the exponential of its score. */
function pathsOf(emissions: Float64Array, transitions: readonly number[]): Path[] {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  return all.flatMap((first) =>
    all
      .filter((second) => mayFollow(-1, first) && mayFollow(first, second))
      .map((second) => ({
        labels: [first, second],
        weight: Math.exp(
          emissions[first]! +
            emissions[LABELS + second]! +
            transitions[START * LABELS + first]! +
            transitions[first * LABELS + second]!,
        ),
      })),
  );
}

describe('a conditional random field', () => {
  it('has the likeliest labels that counting all sequences gives', () => {
    const property = fc.property(factors, ({ emissions, transitions }) => {
      const paths = pathsOf(emissions, transitions);
      const most = Math.max(...paths.map(({ weight }) => weight));
      const chain = new Chain(transitionFactors(transitions));
      chain.begin(emissions, LENGTH);
      const found = [...chain.likeliest()];
      const path = paths.find(({ labels }) => labels.every((label, t) => label === found[t]));
      expect(path?.weight).toBeCloseTo(most, 8);
    });
    fc.assert(property, { numRuns: 30 });
  });

  it('has the probabilities that counting all sequences gives, of allowed ones too', () => {
    const allowed = fc.array(fc.integer({ min: 0, max: 2 ** LABELS - 1 }), { minLength: LENGTH, maxLength: LENGTH });
    const property = fc.property(factors, allowed, ({ emissions, transitions }, sets) => {
      const masks = sets.map((set) => set | 1);
      const paths = pathsOf(emissions, transitions).filter(({ labels }) =>
        labels.every((label, t) => masks[t]! & (1 << label)),
      );
      const sum = paths.reduce((total, { weight }) => total + weight, 0);
      const chain = new Chain(transitionFactors(transitions));
      chain.begin(emissions, LENGTH, masks);
      chain.sum();
      expect(chain.logSum).toBeCloseTo(Math.log(sum), 8);
      const counted = new Float64Array(LENGTH * LABELS);
      for (const { labels, weight } of paths) for (const t of [0, 1]) counted[t * LABELS + labels[t]!]! += weight / sum;
      counted.forEach((probability, at) => {
        expect(chain.marginals[at]).toBeCloseTo(probability, 8);
      });
    });
    fc.assert(property, { numRuns: 30 });
  });
});
