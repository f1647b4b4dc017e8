import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attach,
  begin,
  createConfiguration,
  headFor,
  isAllowed,
  isDone,
  LEFT,
  RIGHT,
  SHIFT,
  shift,
} from '../../../src/extract/parse/configuration.ts';
import { costOf } from '../../../training/parser/oracle.ts';

/** A tree without crossing arcs over `first` … `last`: heads by place, made by picking roots of ever smaller spans. */
function treeOf(picks: readonly number[]): Int32Array {
  const heads = new Int32Array(picks.length + 1);
  const hang = (first: number, last: number, head: number): void => {
    if (first > last) return;
    const root = first + (picks[first - 1]! % (last - first + 1));
    heads[root] = head;
    hang(first, root - 1, root);
    hang(root + 1, last, root);
  };
  hang(1, picks.length, 0);
  return heads;
}

const trees = fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 20 }).map(treeOf);

describe('the oracle', () => {
  it('leads to the true tree by moves that cost nothing, whichever of them is taken', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat({ max: 2 })), (gold, choices) => {
        const size = gold.length - 1;
        const state = createConfiguration(size);
        begin(state, size);
        while (!isDone(state)) {
          const free = [SHIFT, LEFT, RIGHT].filter((move) => isAllowed(state, move) && costOf(move, state, gold) === 0);
          expect(free).not.toEqual([]);
          const move = free[choices.next().value! % free.length]!;
          if (move === SHIFT) shift(state);
          else attach(state, headFor(state, move), 0);
        }
        expect(state.heads.subarray(1, size + 1)).toEqual(gold.subarray(1));
      }),
    );
  });

  it.each([
    ['shift parts the next word from one below it, and from the root', SHIFT, [0, 2, 0], 2],
    ['left hangs the word below it', LEFT, [0, 2, 0], 0],
    ['left parts a word from the root, and from the next one below it', LEFT, [0, 0, 1], 2],
    ['shift keeps the arc from the top to the next word', SHIFT, [0, 0, 1], 0],
  ])('%s', (_, move, gold, cost) => {
    const state = createConfiguration(2);
    begin(state, 2);
    shift(state);
    expect(costOf(move, state, Int32Array.from(gold))).toBe(cost);
  });
});
