import { type PairNetwork, scoresOf } from '../../src/extract/pairs/network.ts';
import type { Example } from './examples.ts';
import { type NetworkOptions, trainNetwork } from './network.ts';

export interface CommitteeOptions extends NetworkOptions {
  /** How many networks learn the same from different beginnings; their scores are averaged (Hansen and Salamon 1990). */
  networks: number;
  /** Rarer features are left out. */
  leastCount: number;
  seed: number;
}

/** What was learned, and of which features. */
export interface Committee {
  /** Hash of a feature → its row. */
  rows: ReadonlyMap<number, number>;
  /** All networks beside each other are one wide network. */
  network: PairNetwork;
}

export function learn(examples: readonly Example[], classes: number, options: CommitteeOptions): Committee {
  const rows = frequentFeatures(examples, options.leastCount);
  const inRows = examples.map((example) => ({ ...example, features: rowsOf(rows, example) }));
  const networks = Array.from({ length: options.networks }, (_, i) =>
    trainNetwork(inRows, rows.size, classes, options, options.seed + i),
  );
  return { rows, network: besideEachOther(networks, rows.size, classes, options.hidden) };
}

/** The scores of one example: log odds, one a class. */
export function scoresOfExample({ rows, network }: Committee, example: Example): number[] {
  const sums = new Float64Array(network.unitBiases.length);
  for (const row of rowsOf(rows, example)) {
    for (let u = 0, at = row * sums.length; u < sums.length; u++, at++) sums[u]! += network.embeddings[at]!;
  }
  return scoresOf(network, sums);
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

/** One network whose scores are the mean of theirs. */
function besideEachOther(
  networks: readonly PairNetwork[],
  features: number,
  classes: number,
  hidden: number,
): PairNetwork {
  const width = networks.length * hidden;
  const join = (rows: number, valuesOf: (network: PairNetwork) => ArrayLike<number>, share: number): Float32Array => {
    return new Float32Array(rows * width).map((_, at) => {
      const [row, unit] = [Math.floor(at / width), at % width];
      const values = valuesOf(networks[Math.floor(unit / hidden)]!);
      return values[row * hidden + (unit % hidden)]! * share;
    });
  };
  const mean = (c: number): number => networks.reduce((sum, { biases }) => sum + biases[c]!, 0) / networks.length;
  return {
    embeddings: join(features, ({ embeddings }) => embeddings, 1),
    unitBiases: join(1, ({ unitBiases }) => unitBiases, 1),
    output: join(classes, ({ output }) => output, 1 / networks.length),
    biases: Float32Array.from({ length: classes }, (_, c) => mean(c)),
  };
}
