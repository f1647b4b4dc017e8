import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/extract/parse/arcs.ts';
import {
  attach,
  begin,
  createForest,
  isAllowed,
  LEFT,
  RIGHT,
  SHIFT,
  shift,
} from '../../../src/extract/parse/configuration.ts';
import { derivationOf } from '../../../training/parser/derivation.ts';
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

/** Heads by place after moves that `choose` picks. */
function headsAfter(
  size: number,
  choose: (state: ReturnType<typeof begin>, forest: ReturnType<typeof createForest>) => number,
) {
  const forest = createForest(size);
  let state = begin(forest, size);
  for (let step = 0; step < 2 * size; step++) {
    const move = choose(state, forest);
    state = move === SHIFT ? shift(state, 0) : attach(forest, state, move, 0, 0);
  }
  const heads = new Int32Array(size + 1);
  for (const { word, head } of arcsOf(forest, state)) heads[word] = head;
  return heads;
}

describe('the oracle', () => {
  it('leads to the true tree by moves that cost nothing, whichever of them is taken', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat({ max: 2 })), (gold, choices) => {
        const heads = headsAfter(gold.length - 1, (state, forest) => {
          const allowed = [SHIFT, LEFT, RIGHT].filter((move) => isAllowed(state, forest.size, move));
          const free = allowed.filter((move) => costOf(forest, move, state, gold) === 0);
          expect(free).not.toEqual([]);
          return free[choices.next().value! % free.length]!;
        });
        expect(heads).toEqual(gold);
      }),
    );
  });

  it('gives the moves that a parser learns', () => {
    fc.assert(
      fc.property(trees, (gold) => {
        const moves = derivationOf(createForest(gold.length - 1), gold.length - 1, gold);
        let step = 0;
        expect(headsAfter(gold.length - 1, () => moves[step++]!)).toEqual(gold);
      }),
    );
  });

  it.each([
    ['shift parts the next word from one below it, and from the root', SHIFT, [0, 2, 0], 2],
    ['left hangs the word below it', LEFT, [0, 2, 0], 0],
    ['left parts a word from the root, and from the next one below it', LEFT, [0, 0, 1], 2],
    ['shift keeps the arc from the top to the next word', SHIFT, [0, 0, 1], 0],
  ])('%s', (_, move, gold, cost) => {
    const forest = createForest(2);
    const state = shift(begin(forest, 2), 0);
    expect(costOf(forest, move, state, Int32Array.from(gold))).toBe(cost);
  });
});
