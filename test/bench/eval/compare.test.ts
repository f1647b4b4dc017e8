import { describe, expect, it } from 'vitest';
import { compare, type Level, scoreHere } from '../../../bench/eval/compare.ts';
import type { GoldFact } from '../../../bench/eval/gold.ts';
import type { Found } from '../../../bench/eval/statement.ts';
import type { Polarity } from '../../../src/domain/claim.ts';

const SYMMETRIC = new Set(['partnered-with']);

function parse(words: string) {
  const [head, relation, tail, polarity = 'asserted'] = words.split(' ') as [string, string, string, Polarity?];
  const knowledge = tail === 'deal';
  return { head: [head], relation, tail: knowledge ? undefined : [tail], polarity, parties: [] };
}

const gold = (words: string): GoldFact => ({ ...parse(words), missing: `missing ${words}`, isPronominal: false });
const found = (words: string): Found => ({ ...parse(words), start: 0, end: 1 });

describe('compare', () => {
  it.each<[string, string[], string[], Level, [number, number, number]]>([
    ['the same', ['Acme acquired Brill'], ['Acme acquired Brill'], 'typed', [1, 0, 0]],
    ['the other way round', ['Acme acquired Brill'], ['Brill acquired Acme'], 'typed', [0, 1, 1]],
    ['the other way round, as a pair', ['Acme acquired Brill'], ['Brill acquired Acme'], 'pair', [1, 0, 0]],
    ['either way, where symmetric', ['Acme partnered-with Brill'], ['Brill partnered-with Acme'], 'typed', [1, 0, 0]],
    ['another relation, as a pair', ['Acme acquired Brill'], ['Acme sued Brill'], 'pair', [1, 0, 0]],
    ['another polarity, typed', ['Acme acquired Brill'], ['Acme acquired Brill denied'], 'typed', [1, 0, 0]],
    ['another polarity', ['Acme acquired Brill'], ['Acme acquired Brill denied'], 'polarity', [0, 1, 1]],
    [
      'both polarities',
      ['Acme acquired Brill'],
      ['Acme acquired Brill', 'Acme acquired Brill hedged'],
      'typed',
      [1, 0, 0],
    ],
    ['found twice and extra', [], ['Acme acquired Brill', 'Acme acquired Brill'], 'typed', [0, 1, 0]],
    ['extra in two ways, as a pair', [], ['Acme acquired Brill', 'Brill sued Acme'], 'pair', [0, 1, 0]],
    ['knowledge', ['Acme aware-of deal'], ['Acme aware-of deal'], 'typed', [1, 0, 0]],
    ['knowledge is no tail', ['Acme aware-of deal'], ['Acme acquired Brill'], 'pair', [0, 1, 1]],
  ])('%s', (_, stated, guessed, level, expected) => {
    const { right, extra, missed } = compare({ facts: stated.map(gold) }, guessed.map(found), level, SYMMETRIC);
    expect([right, extra, missed].map(({ length }) => length)).toEqual(expected);
  });
});

describe('scoreHere', () => {
  const scored = scoreHere(
    [
      { id: '1', facts: [gold('Acme acquired Brill'), gold('Acme sued Cobalt')], entities: [] },
      { id: '2', facts: [], entities: [] },
    ],
    [],
    SYMMETRIC,
  );

  it('counts by level and relation, and what is left empty', () => {
    expect(scored.level('typed.relaxed')).toEqual({ P: 0, R: 0, F1: 0, tp: 0, fp: 0, fn: 2 });
    expect(scored.byRelation.sued).toMatchObject({ fn: 1 });
    expect(scored.leftEmpty).toBe('1 of 1');
  });

  it('names what is missed, as the other scorer does', () => {
    expect(scored.errors).toEqual(['missing Acme acquired Brill', 'missing Acme sued Cobalt']);
  });
});
