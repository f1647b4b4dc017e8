import type { DealFact } from '../domain/claim.ts';
import { compareText } from '../domain/ids.ts';
import type { Evidence } from './evidenceOf.ts';

/** One fact of a deal that claims put differently. */
export interface DisputedValue {
  attribute: DealFact['attribute'];
  /** Best supported first: by articles, then by claims. */
  values: { fact: DealFact; claims: number; articles: string[] }[];
}

/** Facts that have one true value; events follow each other and do not dispute. */
const SINGLE_VALUED: ReadonlySet<string> = new Set(['amount', 'valuation', 'stake', 'exclusivity', 'term']);

/** The single-valued facts for which the evidence, denials aside, gives more than one value. */
export function disputedValues(evidence: readonly Evidence[]): DisputedValue[] {
  const stated = evidence.filter(({ predicate, polarity }) => SINGLE_VALUED.has(predicate) && polarity !== 'denied');
  return [...Map.groupBy(stated, ({ predicate }) => predicate)]
    .map(([attribute, claims]) => ({ attribute: attribute as DealFact['attribute'], values: valuesOf(claims) }))
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => compareText(a.attribute, b.attribute));
}

function valuesOf(claims: readonly Evidence[]): DisputedValue['values'] {
  return [...Map.groupBy(claims, ({ fact }) => JSON.stringify(fact))]
    .flatMap(([json, group]) => {
      const fact = group[0]!.fact;
      const articles = [...new Set(group.map(({ article }) => article.id))].sort(compareText);
      return fact ? [{ json, value: { fact, claims: group.length, articles } }] : [];
    })
    .sort(
      (a, b) =>
        b.value.articles.length - a.value.articles.length ||
        b.value.claims - a.value.claims ||
        compareText(a.json, b.json),
    )
    .map(({ value }) => value);
}
