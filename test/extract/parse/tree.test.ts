import { describe, expect, it } from 'vitest';
import {
  childLists,
  childrenOf,
  headChain,
  headOfSpan,
  pathBetween,
  type Step,
  subtreeSpan,
  type Tree,
} from '../../../src/extract/parse/index.ts';

// 0 Apple  1 was  2 bought  3 by  4 Acme  5 Corp  6 of  7 Paris
const TREE: Tree = {
  heads: Int32Array.of(2, 2, -1, 4, 2, 4, 7, 4),
  labels: ['nsubj:pass', 'aux:pass', 'root', 'case', 'obl:agent', 'flat', 'case', 'nmod'],
};

const pathText = (from: number, to: number): string =>
  pathBetween(TREE, from, to)
    .map(({ direction, label, token }: Step) => `${direction === 'up' ? '↑' : '↓'}${label}:${token}`)
    .join(' ');

describe('a tree', () => {
  it('knows the children of its tokens', () => {
    expect(childrenOf(TREE, 2)).toEqual([0, 1, 4]);
    expect(childLists(TREE)).toEqual([[], [], [0, 1, 4], [], [3, 5, 7], [], [], [6]]);
  });

  it.each([
    ['a subtype', ['nsubj:pass'], [0]],
    ['a main type', ['nsubj'], [0]],
    ['several', ['obl', 'aux'], [1, 4]],
    ['none that is there', ['obj', 'ns'], []],
  ])('picks children by %s', (_, labels, expected) => {
    expect(childrenOf(TREE, 2, ...labels)).toEqual(expected);
  });

  it.each([
    [2, []],
    [6, [7, 4, 2]],
  ])('gives the heads above %i', (token, expected) => {
    expect(headChain(TREE, token)).toEqual(expected);
  });

  it.each([
    [0, 0, ''],
    [0, 4, '↑nsubj:pass:2 ↓obl:agent:4'],
    [7, 0, '↑nmod:4 ↑obl:agent:2 ↓nsubj:pass:0'],
    [6, 2, '↑case:7 ↑nmod:4 ↑obl:agent:2'],
    [2, 6, '↓obl:agent:4 ↓nmod:7 ↓case:6'],
    [5, 3, '↑flat:4 ↓case:3'],
  ])('finds the path from %i to %i', (from, to, expected) => {
    expect(pathText(from, to)).toBe(expected);
  });

  it.each([
    [4, { first: 3, last: 7 }],
    [2, { first: 0, last: 7 }],
    [0, { first: 0, last: 0 }],
  ])('gives the span below %i', (token, expected) => {
    expect(subtreeSpan(TREE, token)).toEqual(expected);
  });

  it.each([
    [4, 5, 4],
    [3, 7, 4],
    [0, 1, 0],
    [6, 7, 7],
  ])('gives the head of %i to %i', (first, last, expected) => {
    expect(headOfSpan(TREE, first, last)).toBe(expected);
  });
});
