import { type PairNetwork, PairScorer } from '../../src/extract/pairs/network.ts';
import type { Example } from './examples.ts';
import { type Goal, sumOf } from './network.ts';
import { SurestExamples } from './surest.ts';

/**
 * To say what is annotated. Of the examples that share a fact only the one that is surest of it learns to be sure; in the first epoch,
 * all.
 */
export function asAnnotated(examples: readonly Example[]): Goal {
  const surest = new SurestExamples(examples);
  return (e, epoch, errors) => {
    const { stated, open } = examples[e]!;
    for (const name of open) errors[name] = 0;
    for (const { name, fact } of stated) {
      const isSurest = surest.note(e, name, fact, errors[name]!);
      errors[name] = isSurest || epoch === 0 ? errors[name]! - 1 : 0;
    }
  };
}

/**
 * To give the probabilities that a committee of networks gives, whose scores are averaged (Hansen and Salamon 1990): one small network
 * that learns from many knows about as much as they do (Hinton et al. 2015, "Distilling the knowledge in a neural network").
 * @param features of the examples, as rows.
 */
export function asCommittee(networks: readonly PairNetwork[], features: readonly (readonly number[])[]): Goal {
  const scorers = networks.map((network) => new PairScorer(network));
  const wanted = features.map((rows) => {
    const scores = new Float32Array(networks[0]!.biases.length);
    for (const [i, scorer] of scorers.entries()) {
      const ofOne = scorer.scoresOf(sumOf(networks[i]!, rows));
      for (let c = 0; c < scores.length; c++) scores[c]! += ofOne[c]! / networks.length;
    }
    return scores.map((score) => 1 / (1 + Math.exp(-score)));
  });
  return (e, _, errors) => {
    const probabilities = wanted[e]!;
    for (let c = 0; c < errors.length; c++) errors[c]! -= probabilities[c]!;
  };
}
