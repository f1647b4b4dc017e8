import {
  attach,
  begin,
  type Configuration,
  type Forest,
  headFor,
  isAllowed,
  MOVES,
  SHIFT,
  shift,
} from './configuration.ts';
import { chooseLabel, type Labeller } from './labeller.ts';
import { type Linear, sumTriples } from './linear.ts';
import { MOVE_FEATURES, moveFeatures } from './moveFeatures.ts';

/** Scores moves: a classifier, with what it works on. */
export interface Mover {
  linear: Linear;
  features: Int32Array;
  scores: Int32Array;
}

/** A classifier of moves with room to work in. */
export function createMover(linear: Linear): Mover {
  return { linear, features: new Int32Array(MOVE_FEATURES), scores: new Int32Array(MOVES) };
}

/** How a search goes: what scores moves and labels, and which parses are followed. */
export interface Search {
  mover: Mover;
  labeller: Labeller;
  /** So many at once. */
  width: number;
  /** Those that score less than the best by more than this are given up. */
  behind: number;
}

/** A move that may be made. */
interface Step {
  from: Configuration;
  move: number;
  score: number;
}

/** Fills `mover.features` and `mover.scores` for a configuration. */
export function scoreMoves(forest: Forest, state: Configuration, { linear, features, scores }: Mover): void {
  moveFeatures(forest, state, linear.mask, features);
  sumTriples(linear, features, MOVE_FEATURES, scores);
}

/** The configurations that score best after one more move than those of `beam`, the best first. */
export function advance(forest: Forest, beam: readonly Configuration[], search: Search): Configuration[] {
  const steps = bestSteps(forest, beam, search);
  const least = steps[0]!.score - search.behind;
  const made = steps.filter(({ score }) => score >= least).map((step) => makeStep(forest, step, search.labeller));
  return made.sort((a, b) => b.score - a.score);
}

function bestSteps(forest: Forest, beam: readonly Configuration[], { mover, width }: Search): Step[] {
  const best: Step[] = [];
  for (const from of beam) {
    scoreMoves(forest, from, mover);
    for (let move = SHIFT; move < MOVES; move++) {
      if (!isAllowed(from, forest.size, move)) continue;
      const score = from.score + mover.scores[move]!;
      if (best.length === width && score <= best[width - 1]!.score) continue;
      let at = Math.min(best.length, width - 1);
      for (; at > 0 && best[at - 1]!.score < score; at--) best[at] = best[at - 1]!;
      best[at] = { from, move, score };
    }
  }
  return best;
}

/** Only the best label of an arc is followed; its score counts from then on. */
function makeStep(forest: Forest, { from, move, score }: Step, labeller: Labeller): Configuration {
  if (move === SHIFT) return shift(from, score);
  const label = chooseLabel(forest, from, headFor(from, move), labeller);
  return attach(forest, from, move, label, score + labeller.score);
}

/** The parse that scores best of those followed. */
export function parseWithBeam(forest: Forest, size: number, search: Search): Configuration {
  let beam = [begin(forest, size)];
  for (let step = 0; step < 2 * size; step++) beam = advance(forest, beam, search);
  return beam[0]!;
}
