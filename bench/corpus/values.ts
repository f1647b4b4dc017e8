import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../src/domain/claim.ts';
import type { Value } from './text.ts';

/** How many values are annotated, found, and both. */
export interface ValueCount {
  stated: number;
  found: number;
  right: number;
}

/** What claims say of amounts, stakes, terms and dates, each value once. Of events only the date counts, which has a relation. */
export function valuesOf(claims: readonly Claim[]): Value[] {
  const all = claims.flatMap((claim): Value[] => {
    if (claim.form === 'deal') return claim.fact.attribute === 'event' ? [] : [claim.fact];
    if (claim.form === 'knowledge' || !claim.eventDate) return [];
    return [{ attribute: 'date', relation: claim.predicate, date: claim.eventDate }];
  });
  return all.filter((value, i) => all.findIndex((other) => isDeepStrictEqual(value, other)) === i);
}

/** Compares the values of one text with those annotated, by attribute. */
export function countValues(stated: readonly Value[], claims: readonly Claim[]): Map<Value['attribute'], ValueCount> {
  const found = valuesOf(claims);
  const attributes = new Set([...stated, ...found].map(({ attribute }) => attribute));
  return new Map(
    [...attributes].map((attribute) => {
      const ofStated = stated.filter((value) => value.attribute === attribute);
      const ofFound = found.filter((value) => value.attribute === attribute);
      const right = ofStated.filter((value) => ofFound.some((other) => isDeepStrictEqual(value, other)));
      return [attribute, { stated: ofStated.length, found: ofFound.length, right: right.length }];
    }),
  );
}
