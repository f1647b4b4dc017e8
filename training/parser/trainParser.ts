import { seededRandom } from '../../bench/support/numbers.ts';
import {
  attach,
  begin,
  type Configuration,
  createConfiguration,
  headFor,
  isAllowed,
  isDone,
  MOVES,
  SHIFT,
  shift,
} from '../../src/extract/parse/configuration.ts';
import { bestMove, chooseLabel, createDeciders, type Deciders, scoreMoves } from '../../src/extract/parse/greedy.ts';
import { LABEL_FEATURES } from '../../src/extract/parse/labelFeatures.ts';
import { MOVE_FEATURES } from '../../src/extract/parse/moveFeatures.ts';
import { shuffle } from '../random.ts';
import { costOf } from './oracle.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';

/** A sentence as the parser learns it, without punctuation. */
export interface ParseExample {
  /** Writes its cells into a configuration. */
  fill(state: Configuration): void;
  size: number;
  /** By place; 0 is the root. */
  heads: Int32Array;
  labels: Int32Array;
}

export interface ParseSettings {
  labels: number;
  rootLabel: number;
  moveBits: number;
  labelBits: number;
  epochs: number;
  /** From this epoch on, from 0, the parser goes where its own moves lead, so that it learns what to do after mistakes. */
  exploreFrom: number;
  /** How often it does then. */
  explore: number;
  seed: number;
}

export interface ParserWeights {
  moves: Float32Array;
  labels: Float32Array;
}

interface Learner {
  moves: Perceptron;
  labels: Perceptron;
  deciders: Deciders;
  state: Configuration;
  rootLabel: number;
  random: () => number;
}

/** Learns moves with a dynamic oracle, and labels for those arcs that are right. */
export function trainParser(
  examples: readonly ParseExample[],
  settings: ParseSettings,
  log: (line: string) => void,
): ParserWeights {
  const moves = createPerceptron(MOVES, settings.moveBits);
  const labels = createPerceptron(settings.labels, settings.labelBits);
  const random = seededRandom(settings.seed);
  const learner: Learner = {
    moves,
    labels,
    deciders: createDeciders(moves.linear, labels.linear),
    state: createConfiguration(Math.max(...examples.map(({ size }) => size))),
    rootLabel: settings.rootLabel,
    random,
  };
  const order = [...examples];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const explore = epoch >= settings.exploreFrom ? settings.explore : 0;
    let mistakes = 0;
    for (const example of shuffle(order, random)) mistakes += learnSentence(learner, example, explore);
    log(`epoch ${epoch + 1}: ${mistakes} wrong moves`);
  }
  return { moves: moves.average(), labels: labels.average() };
}

/** @returns how many wrong moves it would have made. */
function learnSentence(learner: Learner, example: ParseExample, explore: number): number {
  const { state, deciders } = learner;
  let mistakes = 0;
  begin(state, example.size);
  example.fill(state);
  while (!isDone(state)) {
    scoreMoves(state, deciders);
    const guess = bestMove(state, deciders.moveScores);
    const right = bestOfCheapest(state, deciders.moveScores, example.heads);
    if (guess !== right) {
      learner.moves.update(deciders.moveFeatures, MOVE_FEATURES, right, guess);
      mistakes++;
    }
    learner.moves.tick();
    make(learner, guess !== right && learner.random() < explore ? guess : right, example);
  }
  return mistakes;
}

/** Of the moves that cost least, the one that scores best. */
function bestOfCheapest(state: Configuration, scores: Int32Array, gold: Int32Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let move = SHIFT; move < MOVES; move++) {
    if (!isAllowed(state, move)) continue;
    const cost = costOf(move, state, gold);
    if (cost < least || (cost === least && scores[move]! > scores[best]!)) best = move;
    least = Math.min(least, cost);
  }
  return best;
}

function make(learner: Learner, move: number, example: ParseExample): void {
  const { state } = learner;
  if (move === SHIFT) {
    shift(state);
    return;
  }
  const head = headFor(state, move);
  attach(state, head, head === 0 ? learner.rootLabel : learnLabel(learner, head, example));
}

/** @returns the label that it would have given the arc from `head` to the top of the stack. */
function learnLabel({ state, deciders, labels }: Learner, head: number, example: ParseExample): number {
  const label = chooseLabel(state, head, deciders);
  const word = state.stack[state.depth - 1]!;
  if (example.heads[word] === head) {
    const gold = example.labels[word]!;
    if (label !== gold) labels.update(deciders.labelFeatures, LABEL_FEATURES, gold, label);
    labels.tick();
  }
  return label;
}
