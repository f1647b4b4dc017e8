import type { DealFact } from '../../domain/claim.ts';
import type { Evidence } from '../../query/evidenceOf.ts';
import { plain } from '../output/plain.ts';
import { showDate, showMoney } from '../output/values.ts';

/** A claim in a few words: `Microsoft partnered-with Mistral AI`, `deal amount: €15M`. */
export function claimPhrase(claim: Evidence): string {
  if (claim.form === 'deal') return `${claim.predicate}: ${claim.fact ? showFact(claim.fact) : ''}`;
  const object = claim.form === 'knowledge' ? theDeal(claim.partyTexts ?? []) : plain(claim.objectText ?? '');
  return `${plain(claim.subjectText ?? '')} ${claim.predicate} ${object}`;
}

function theDeal(parties: readonly string[]): string {
  return parties.length === 0 ? 'the deal' : `the deal (${parties.map((party) => plain(party)).join(', ')})`;
}

const QUALIFIERS = { 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' } as const;

/** The value of one fact of a deal: `up to $10B`, `49 %`, `36 months`. */
export function showFact(fact: DealFact): string {
  switch (fact.attribute) {
    case 'amount':
    case 'valuation':
      return `${fact.qualifier ? QUALIFIERS[fact.qualifier] : ''}${showMoney(fact.amount, fact.currency)}`;
    case 'stake':
      return `${fact.percent} %`;
    case 'exclusivity':
      return fact.exclusive ? 'exclusive' : 'not exclusive';
    case 'term':
      return showTerm(fact.months);
    case 'event':
      return [fact.status, showDate(fact.date?.date, fact.date?.precision)].filter(Boolean).join(' ');
  }
}

/** `3 years`, `18 months`. */
export function showTerm(months: number): string {
  const years = months / 12;
  if (Number.isInteger(years)) return years === 1 ? '1 year' : `${years} years`;
  return months === 1 ? '1 month' : `${months} months`;
}
