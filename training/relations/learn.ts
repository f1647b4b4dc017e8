import { type PairNetwork, PairScorer } from '../../src/extract/pairs/network.ts';
import type { Example } from './examples.ts';
import { asAnnotated, asCommittee } from './goals.ts';
import { type NetworkOptions, sumOf, trainNetwork } from './network.ts';

export interface LearningOptions {
  /** How many networks learn the same from different beginnings; the one that is kept learns from them. */
  teachers: number;
  teacher: NetworkOptions;
  student: NetworkOptions;
  /** Rarer features are left out. */
  leastCount: number;
  seed: number;
}

/** What was learned, and of which features. */
export interface Learned {
  /** Hash of a feature → its row. */
  rows: ReadonlyMap<number, number>;
  network: PairNetwork;
}

export function learn(examples: readonly Example[], classes: number, options: LearningOptions): Learned {
  const { teachers, teacher, student, leastCount, seed } = options;
  const rows = frequentFeatures(examples, leastCount);
  const features = examples.map((example) => rowsOf(rows, example));
  const inputs = { features, rows: rows.size, classes };
  const committee = Array.from({ length: teachers }, (_, i) =>
    trainNetwork(inputs, asAnnotated(examples), teacher, seed + i),
  );
  return { rows, network: trainNetwork(inputs, asCommittee(committee, features), student, seed + teachers) };
}

/** Gives the scores of one example, log odds of the classes, until the next is scored. */
export function scorerOf({ rows, network }: Learned): (example: Example) => Float64Array {
  const scorer = new PairScorer(network);
  return (example) => scorer.scoresOf(sumOf(network, rowsOf(rows, example)));
}

function rowsOf(rows: ReadonlyMap<number, number>, { features }: Example): number[] {
  return features.map((feature) => rows.get(feature)).filter((row) => row !== undefined);
}

function frequentFeatures(examples: readonly Example[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
  return new Map(frequent.sort((a, b) => a - b).map((feature, row) => [feature, row]));
}
