import { expect, it } from 'vitest';
import { countCues, judgedClaims } from '../../../bench/eval/cues.ts';
import type { GoldFact, GoldText } from '../../../bench/eval/gold.ts';
import type { RelationClaim } from '../../../src/domain/claim.ts';

const SYMMETRIC = new Set(['partnered-with']);

function nameOf(text: string) {
  return { key: text, text, type: 'company' as const, forms: [text] };
}

function claim(words: string, why = words): RelationClaim {
  const [subject, predicate, object] = words.split(' ').map(String) as [string, string, string];
  const common = { id: words, articleId: '1', extractor: 'x', quote: '', start: 0, end: 0, confidence: 90, why };
  return {
    ...common,
    stance: 'asserted',
    form: 'relation',
    predicate,
    subject: nameOf(subject),
    object: nameOf(object),
  };
}

function gold(facts: string[], more: Partial<GoldText> = {}, isPronominal = false): GoldText {
  const stated = facts.map((words): GoldFact => {
    const [head, relation, tail] = words.split(' ').map(String) as [string, string, string];
    return { head: [head], relation, tail: [tail], polarity: 'hedged', parties: [], missing: '', isPronominal };
  });
  return { id: '1', facts: stated, entities: [], ...more };
}

it.each([
  ['right whatever the polarity', 'Acme acquired Brill', gold(['Acme acquired Brill']), [true]],
  ['wrong way', 'Acme acquired Brill', gold(['Brill acquired Acme']), [false]],
  ['either way, where symmetric', 'Acme partnered-with Brill', gold(['Brill partnered-with Acme']), [true]],
  ['relation not judged', 'Acme acquired Brill', gold([], { scored: ['leads'] }), []],
  ['pair not judged', 'Acme acquired Brill', gold([], { pair: [['Acme'], ['Cobalt']] }), []],
  ['nothing between the pair', 'Acme acquired Brill', gold([], { pair: [['Brill'], ['Acme']] }), [false]],
  ['stated of a pronoun', 'Acme acquired Brill', gold(['he acquired Cobalt'], {}, true), []],
])('%s', (_, words, annotated, expected) => {
  const judged = judgedClaims([claim(words)], annotated, undefined, SYMMETRIC);
  expect(judged.map(({ isRight }) => isRight)).toEqual(expected);
});

it('counts by what made the claim, most wrong ones first', () => {
  const claims = [
    { why: 'a', isRight: true },
    { why: 'b', isRight: false },
    { why: 'b', isRight: true },
  ];
  expect(countCues(claims)).toEqual([
    { why: 'b', right: 1, wrong: 1 },
    { why: 'a', right: 1, wrong: 0 },
  ]);
});
