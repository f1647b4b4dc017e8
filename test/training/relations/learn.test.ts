import { describe, expect, it } from 'vitest';
import type { Example } from '../../../training/relations/examples.ts';
import { type LearningOptions, learn, scorerOf } from '../../../training/relations/learn.ts';
import type { NetworkOptions } from '../../../training/relations/network.ts';

const NETWORK: NetworkOptions = {
  hidden: 8,
  epochs: 40,
  averagedFrom: 30,
  learningRate: 0.1,
  decay: 1e-3,
  featureDropout: 0,
  unitDropout: 0,
};
const OPTIONS: LearningOptions = {
  teachers: 2,
  teacher: NETWORK,
  student: NETWORK,
  leastCount: 2,
  seed: 1,
};
const DEAL = 7;
const NONE = 8;

const stating = (fact: number, ...features: number[]): Example => ({
  features,
  stated: [{ name: 0, fact }],
  open: [],
});
const silent = (...features: number[]): Example => ({ features, stated: [], open: [] });
const sureness = (examples: Example[], features: number[]): number => {
  return scorerOf(learn(examples, 1, OPTIONS))(silent(...features))[0]!;
};

describe('learning', () => {
  it('tells what states from what does not', () => {
    const examples = Array.from({ length: 20 }, (_, i) => [stating(i, DEAL), silent(NONE)]).flat();
    expect(sureness(examples, [DEAL])).toBeGreaterThan(0);
    expect(sureness(examples, [NONE])).toBeLessThan(0);
  });

  it('asks one example of a fact to state it, not all', () => {
    const shared = Array.from({ length: 20 }, (_, i) => [stating(i, DEAL), stating(i, NONE)]).flat();
    const examples = [...shared, ...Array.from({ length: 40 }, () => silent(NONE))];
    expect(sureness(examples, [DEAL])).toBeGreaterThan(0);
    expect(sureness(examples, [NONE])).toBeLessThan(0);
  });

  it('learns nothing from what is left open', () => {
    const open = Array.from({ length: 40 }, (): Example => ({ features: [DEAL], stated: [], open: [0] }));
    const examples = [...open, ...Array.from({ length: 5 }, (_, i) => stating(i, DEAL))];
    expect(sureness(examples, [DEAL])).toBeGreaterThan(0);
  });

  it('is the same every time', () => {
    const examples = Array.from({ length: 20 }, (_, i) => [stating(i, DEAL), silent(NONE)]).flat();
    expect(learn(examples, 1, OPTIONS)).toEqual(learn(examples, 1, OPTIONS));
  });
});
