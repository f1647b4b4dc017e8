import { compareText } from '../domain/ids.ts';
import type { Support } from '../domain/resolved.ts';
import { type Evidence, mostFactual, supportOf } from './evidence.ts';

interface Candidate<T> {
  value: T;
  evidence: Evidence[];
}

/** Groups evidence by the value it speaks for; values are equal when their JSON is. */
function candidatesOf<T, E extends Evidence>(evidence: readonly E[], pick: (each: E) => T | undefined): Candidate<T>[] {
  const byValue = new Map<string, Candidate<T>>();
  for (const each of evidence) {
    const value = pick(each);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const candidate = byValue.get(key) ?? { value, evidence: [] };
    candidate.evidence.push(each);
    byValue.set(key, candidate);
  }
  return [...byValue.values()];
}

interface Ranked<T> extends Support {
  value: T;
}

/** Most independent stories first, then claims, then the latest, then the order of the values' JSON. */
function compareSupport<T>(a: Ranked<T>, b: Ranked<T>): number {
  return (
    b.stories - a.stories ||
    b.claims - a.claims ||
    compareText(b.lastSeen ?? '', a.lastSeen ?? '') ||
    compareText(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}

/** The best supported value, preferring what is stated as fact over rumour, and rumour over denial. */
export function bestSupported<T, E extends Evidence>(
  evidence: readonly E[],
  pick: (each: E) => T | undefined,
): T | undefined {
  const factual = mostFactual(evidence.filter((each) => pick(each) !== undefined));
  const ranked = candidatesOf(factual, pick).map(({ value, evidence: own }) => ({ value, ...supportOf(own) }));
  return ranked.sort(compareSupport)[0]?.value;
}
