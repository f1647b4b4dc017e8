import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMover, parseWithBeam, type Search, scoreMoves } from '../../../src/extract/parse/beam.ts';
import { CELL_WIDTH } from '../../../src/extract/parse/cells.ts';
import { joinLists } from '../../../src/extract/parse/classLists.ts';
import {
  attach,
  begin,
  type Configuration,
  createForest,
  type Forest,
  isAllowed,
  MOVES,
  SHIFT,
  shift,
} from '../../../src/extract/parse/configuration.ts';
import { createLabeller } from '../../../src/extract/parse/labeller.ts';

const TAGS = 3;
const MASK = 255;
/** More than there are parses of the sentences below. */
const ALL = 1000;

/** A search by any weights over words with any tags; each arc has one label, so that moves alone make the score. */
function searchBy(weights: readonly number[], width: number, behind = Number.POSITIVE_INFINITY): Search {
  const mover = createMover({ weights: Int8Array.from(weights), classes: MOVES, mask: MASK });
  const lists = joinLists(new Array(2 * TAGS).fill([0]));
  const labeller = createLabeller({ weights: new Int8Array(1), classes: 1, mask: 0 }, lists, 0);
  return { mover, labeller, width, behind };
}

function forestOf(tags: readonly number[]): Forest {
  const forest = createForest(tags.length);
  tags.forEach((tag, i) => void forest.cells.fill(tag, (i + 1) * CELL_WIDTH, (i + 2) * CELL_WIDTH));
  return forest;
}

/** The best score of all parses from here on. */
function bestScore(forest: Forest, state: Configuration, left: number, search: Search): number {
  if (left === 0) return state.score;
  scoreMoves(forest, state, search.mover);
  const scores = [...search.mover.scores];
  const after = scores.flatMap((score, move) => {
    if (!isAllowed(state, forest.size, move)) return [];
    const total = state.score + score;
    const next = move === SHIFT ? shift(state, total) : attach(forest, state, move, 0, total);
    return [bestScore(forest, next, left - 1, search)];
  });
  return Math.max(...after);
}

const someWeights = fc.array(fc.integer({ min: -100, max: 100 }), {
  minLength: MASK + 1 + MOVES,
  maxLength: MASK + 1 + MOVES,
});
const someTags = fc.array(fc.nat({ max: TAGS - 1 }), { minLength: 1, maxLength: 5 });

describe('the beam', () => {
  it('finds the parse that scores best if it is wide enough', () => {
    fc.assert(
      fc.property(someWeights, someTags, (weights, tags) => {
        const search = searchBy(weights, ALL);
        const forest = forestOf(tags);
        const best = bestScore(forest, begin(forest, tags.length), 2 * tags.length, search);
        expect(parseWithBeam(forest, tags.length, search).score).toBe(best);
      }),
    );
  });

  it('finds none that scores better if it is narrow', () => {
    fc.assert(
      fc.property(someWeights, someTags, fc.integer({ min: 1, max: 4 }), (weights, tags, width) => {
        const scoreOf = (search: Search) => parseWithBeam(forestOf(tags), tags.length, search).score;
        const best = scoreOf(searchBy(weights, ALL));
        expect(scoreOf(searchBy(weights, width))).toBeLessThanOrEqual(best);
        expect(scoreOf(searchBy(weights, ALL, 0))).toBeLessThanOrEqual(best);
      }),
    );
  });
});
