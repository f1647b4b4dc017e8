import type { Polarity } from '../../src/domain/claim.ts';
import type { Ontology } from '../../src/ontology/index.ts';
import type { Fact } from '../../src/pipeline/facts.ts';
import { sameName } from './sameName.ts';

/** UTF-16 offsets into the article's text. */
export interface Span {
  start: number;
  end: number;
}

/** A fact as it is compared, annotated or found; each actor with all its names. */
export interface Statement {
  head: readonly string[];
  relation: string;
  /** Absent for knowledge of a deal. */
  tail: readonly string[] | undefined;
  polarity: Polarity;
  /** Of the deal that is (not) known of. */
  parties: readonly (readonly string[])[];
}

/** A fact that was found. */
export interface Found extends Statement, Span {}

export function foundOf(fact: Fact): Found {
  const { headAliases, tailAliases, dealParties, relation, polarity, start, end } = fact;
  const parties = (dealParties ?? []).map((name) => [name]);
  const tail = dealParties ? undefined : [fact.tail, ...tailAliases];
  return { head: [fact.head, ...headAliases], relation, tail, polarity, parties, start, end };
}

const sameTail = (a: Statement, b: Statement): boolean =>
  a.tail && b.tail ? sameName(a.tail, b.tail) : a.tail === b.tail && sameParties(a, b);

/** Where either leaves the parties out, the deal may be the same. */
function sameParties(a: Statement, b: Statement): boolean {
  if (a.parties.length === 0 || b.parties.length === 0) return true;
  return a.parties.some((one) => b.parties.some((other) => sameName(one, other)));
}

/** Same head, same tail. */
export function sameWay(a: Statement, b: Statement): boolean {
  return sameName(a.head, b.head) && sameTail(a, b);
}

/** The head of each is the tail of the other. */
export function otherWay(a: Statement, b: Statement): boolean {
  return !!a.tail && !!b.tail && sameName(a.head, b.tail) && sameName(a.tail, b.head);
}

/** One of the two ends is the same in both, whichever way they stand. */
export function sharesEnd(a: Statement, b: Statement): boolean {
  const [ofA, ofB] = [a, b].map(({ head, tail }) => (tail ? [head, tail] : [head]));
  return ofA!.some((one) => ofB!.some((other) => sameName(one, other)));
}

/** Same relation between the same two, as the scorer's level `typed` has it. */
export function sameTyped(a: Statement, b: Statement, symmetric: ReadonlySet<string>): boolean {
  if (a.relation !== b.relation) return false;
  return sameWay(a, b) || (symmetric.has(a.relation) && otherWay(a, b));
}

/** Names of the relations in which both ends stand alike. */
export function symmetricOf({ relations }: Ontology): Set<string> {
  return new Set(relations.filter(({ symmetric }) => symmetric).map(({ name }) => name));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Microsoft acquired Nuance"; as the scorer prints it, but for what it says of the tail of knowledge. */
export function wordsOf({ head, relation, tail, parties }: Statement): string {
  return `${head[0]} ${relation} ${tail ? tail[0] : `deal of ${parties.map(([name]) => name).join(' and ')}`}`;
}
