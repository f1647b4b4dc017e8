import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { polarityOf } from '../../src/domain/claim.ts';
import type { Name } from '../../src/domain/entity.ts';
import { nameKey } from '../../src/domain/names.ts';
import type { RelationExamples, RelationType } from '../../src/domain/relation.ts';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { claimsIn, context } from './support.ts';

type Positive = RelationExamples['positive'][number];

const isNamed = (name: Name, form: string) => name.key === nameKey(form, name.type) || name.forms.includes(form);

/** A deal is written as its parties: `Microsoft + Mistral AI`. */
function states(
  claim: Claim,
  { name, symmetric }: RelationType,
  { from, to, polarity = 'asserted' }: Positive,
): boolean {
  if (claim.predicate !== name || polarityOf(claim) !== polarity || claim.form === 'deal') return false;
  if (claim.form === 'knowledge') {
    const named = to.split(' + ').every((party) => claim.deal.parties.some((known) => isNamed(known, party)));
    return named && isNamed(claim.subject, from);
  }
  const { subject, object } = claim;
  return (
    (isNamed(subject, from) && isNamed(object, to)) || (symmetric && isNamed(subject, to) && isNamed(object, from))
  );
}

describe.each(context.ontology.relations)('$name', (relation) => {
  it('has no condition that its tokenizer cuts in two, and so never finds', () => {
    const isFound = (word: string) =>
      splitSentences(splitBlocks(`the ${word} of it`))[0]!.tokens.some(({ lower }) => lower === word);
    const conditions = relation.cues.flatMap(({ with: wanted = [], unless = [] }) => [...wanted, ...unless]);
    expect(conditions.filter((word) => !isFound(word))).toEqual([]);
  });

  it.each(relation.examples.positive)('is stated: $text', (example) => {
    const claims = claimsIn(example.text);
    expect(claims.filter((claim) => states(claim, relation, example))).not.toEqual([]);
  });

  it.each(relation.examples.negative.map((text) => ({ text })))('is not stated: $text', ({ text }) => {
    expect(claimsIn(text).filter(({ predicate }) => predicate === relation.name)).toEqual([]);
  });
});
