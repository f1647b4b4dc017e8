import type { ClassLists } from '../../src/extract/parse/classLists.ts';
import { isPossible } from '../../src/extract/parse/classLists.ts';
import { LABEL_FEATURES } from '../../src/extract/parse/labelFeatures.ts';
import { chooseLabel, createLabeller, listOfArc } from '../../src/extract/parse/labeller.ts';
import { createPerceptron } from './perceptron.ts';
import type { LabelLearner } from './trainMoves.ts';

/** A labeller that learns beside the moves, from those arcs that are right. */
export interface LabelSchool {
  learn: LabelLearner;
  /** Weights of the classifier of labels, on average. */
  average(): Float32Array;
}

/** @param labels how many there are; `root` is that of the word below the root. */
export function labelSchool(labels: number, root: number, lists: ClassLists, bits: number): LabelSchool {
  const perceptron = createPerceptron(labels, bits);
  const labeller = createLabeller(perceptron.linear, lists, root);
  return {
    average: perceptron.average,
    learn(state, head, example) {
      const label = chooseLabel(state, head, labeller);
      const word = state.stack[state.depth - 1]!;
      if (head === 0 || example.heads[word] !== head) return label;
      const gold = example.labels[word]!;
      if (label !== gold && isPossible(lists, listOfArc(state, head), gold)) {
        perceptron.update(labeller.features, LABEL_FEATURES, gold, label);
      }
      perceptron.tick();
      return label;
    },
  };
}
