import { describe, expect, it } from 'vitest';
import type { GoldText } from '../../../bench/eval/gold.ts';
import type { Evaluated } from '../../../bench/eval/report.ts';
import { surenessTable } from '../../../bench/eval/sureness.ts';

const fact = (tail: string, confidence: number, relation = 'acquired') => {
  const names = { head: 'Microsoft', headAliases: [], tail, tailAliases: [] };
  return { ...names, relation, polarity: 'asserted' as const, quote: '', start: 0, end: 0, confidence };
};
const stated = { head: ['Microsoft'], relation: 'acquired', tail: ['Nuance'], polarity: 'asserted' as const };
const gold: GoldText = {
  id: 'a',
  entities: [],
  facts: [{ ...stated, parties: [], missing: '', isPronominal: false }],
};
const evaluated = {
  set: { name: 'set', gold: 'path', names: 'relaxed', isArticles: true, relations: ['acquired'] },
  predicted: {
    seconds: 1,
    predictions: [
      { id: 'a', facts: [fact('Nuance', 100), fact('Arm', 85), fact('Arm', 42), fact('Arm', 90, 'leads')] },
    ],
  },
} as unknown as Evaluated;

describe('facts by confidence', () => {
  it('are right or not, where their relation is judged', () => {
    const lines = surenessTable([evaluated], () => [gold], new Set()).split('\n');
    const rowOf = (label: string) =>
      lines
        .find((line) => line.includes(label))!
        .split('|')
        .map((cell) => cell.trim());
    expect(rowOf('40 to 50 %').slice(2, 5)).toEqual(['1', '0', '0.00']);
    expect(rowOf('90 to 100 %').slice(2, 5)).toEqual(['1', '1', '1.00']);
    expect(rowOf('from 80 % on').slice(2, 5)).toEqual(['2', '1', '0.50']);
  });
});
