import { describe, expect, it } from 'vitest';
import type { PairNetwork } from '../../../src/extract/pairs/network.ts';
import type { Example } from '../../../training/relations/examples.ts';
import { asAnnotated, asCommittee } from '../../../training/relations/goals.ts';

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

describe('the goal of a committee', () => {
  const wide: PairNetwork = {
    embeddings: [1, -1, 2, 3],
    unitBiases: [0, 1],
    output: [1, 0, 0, 2],
    biases: [-1, 0.5],
  };
  const narrow: PairNetwork = { embeddings: [2, -4], unitBiases: [1], output: [1, -1], biases: [0, 0.5] };
  const CASES = [
    { name: 'no feature', features: [], wide: [-1, 2.5], narrow: [1, -0.5], mean: [0, 1] },
    { name: 'one, for which a unit is cut at zero', features: [0], wide: [0, 0.5], narrow: [3, -2.5], mean: [1.5, -1] },
    { name: 'two', features: [0, 1], wide: [2, 6.5], narrow: [0, 0.5], mean: [1, 3.5] },
  ];
  const PROBABILITIES = [0.25, 0.75];

  function errorsOf(networks: readonly PairNetwork[], example: number): Float64Array {
    const errors = Float64Array.from(PROBABILITIES);
    asCommittee(
      networks,
      CASES.map(({ features }) => features),
    )(example, 0, errors);
    return errors;
  }

  const networks = { wide: [wide], narrow: [narrow], mean: [wide, narrow] };
  const ROWS = CASES.flatMap(({ name, ...scores }, example) =>
    (['wide', 'narrow', 'mean'] as const).map((of) => ({ name, example, of, scores: scores[of] })),
  );

  it.each(ROWS)('is the logistic of its scores: $name, $of', ({ example, of, scores }) => {
    const errors = errorsOf(networks[of], example);
    scores.forEach((score, c) => {
      expect(errors[c]).toBeCloseTo(PROBABILITIES[c]! - logistic(score), 6);
    });
  });
});

describe('the goal of an annotation', () => {
  const stating = (...features: number[]): Example => ({ features, stated: [{ name: 0, fact: 7 }], open: [2] });
  const EXAMPLES = [stating(1), stating(1, 2)];

  /** What errors become of the probabilities that examples have, one after the other. */
  function errorsOf(epoch: number, shown: readonly (readonly [example: number, p: number])[]): number[] {
    const goal = asAnnotated(EXAMPLES);
    return shown.map(([example, p]) => {
      const errors = Float64Array.of(p, 0.5, 0.5);
      goal(example, epoch, errors);
      expect([...errors.slice(1)]).toEqual([0.5, 0]);
      return errors[0]!;
    });
  }

  it.each([
    {
      name: 'all examples of a fact state it at first',
      epoch: 0,
      shown: [
        [0, 0.75],
        [1, 0.25],
      ],
      errors: [-0.25, -0.75],
    },
    {
      name: 'later the surest only',
      epoch: 1,
      shown: [
        [0, 0.75],
        [1, 0.25],
      ],
      errors: [-0.25, 0],
    },
    {
      name: 'which may change',
      epoch: 1,
      shown: [
        [0, 0.5],
        [1, 0.75],
        [0, 0.5],
      ],
      errors: [-0.5, -0.25, 0],
    },
  ] as const)(
    'asks for what is stated, for no other class, and leaves open ones alone: $name',
    ({ epoch, shown, errors }) => {
      expect(errorsOf(epoch, shown)).toEqual(errors);
    },
  );
});
