import type { Prediction } from '../support/predict.ts';
import type { Counts, Scored } from '../support/scorer.ts';
import type { GoldFact, GoldText } from './gold.ts';
import { extraLines } from './gold.ts';
import { type Found, foundOf, otherWay, type Statement, sameTyped, sameWay } from './statement.ts';

/** What has to agree: the two names; also the relation and who stands where; also the polarity. */
export type Level = 'pair' | 'typed' | 'polarity';

const LEVELS: readonly Level[] = ['pair', 'typed', 'polarity'];

/** What was made of one text. */
export interface Compared {
  right: GoldFact[];
  missed: GoldFact[];
  extra: Found[];
}

/**
 * Compares what was found with what is annotated, as the evaluation folder's scorer does with relaxed names: each annotated fact
 * is found once, what finds one again counts neither way, and what is extra counts once.
 */
export function compare(
  { facts }: Pick<GoldText, 'facts'>,
  found: readonly Found[],
  level: Level,
  symmetric: ReadonlySet<string>,
): Compared {
  const missed = new Set(facts);
  const extra = new Map<string, Found>();
  for (const one of found) {
    const same = facts.filter((fact) => agree(one, fact, level, symmetric));
    const first = same.find((fact) => missed.has(fact));
    if (first) missed.delete(first);
    else if (same.length === 0) extra.set(keyOf(one, level, symmetric), one);
  }
  return { right: facts.filter((fact) => !missed.has(fact)), missed: [...missed], extra: [...extra.values()] };
}

/** What makes two extra facts one, at each level. */
function keyOf(fact: Statement, level: Level, symmetric: ReadonlySet<string>): string {
  const ends = [fact.head[0], fact.tail?.[0] ?? ''];
  if (level === 'pair' || symmetric.has(fact.relation)) ends.sort();
  return JSON.stringify([ends, level !== 'pair' && fact.relation, level === 'polarity' && fact.polarity]);
}

function agree(a: Statement, b: Statement, level: Level, symmetric: ReadonlySet<string>): boolean {
  if (level === 'pair') return sameWay(a, b) || otherWay(a, b);
  return sameTyped(a, b, symmetric) && (level === 'typed' || a.polarity === b.polarity);
}

/** Right, extra and missed facts as shares. */
function countsOf(right: number, extra: number, missed: number): Counts {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    P: share(right, right + extra),
    R: share(right, right + missed),
    F1: share(2 * right, 2 * right + extra + missed),
    tp: right,
    fp: extra,
    fn: missed,
  };
}

const sum = (compared: readonly Compared[]): Counts =>
  countsOf(count(compared, 'right'), count(compared, 'extra'), count(compared, 'missed'));

function count(compared: readonly Compared[], what: keyof Compared): number {
  return compared.reduce((total, one) => total + one[what].length, 0);
}

/** Scores a set without the evaluation folder's scorer, in the same terms. */
export function scoreHere(
  golds: readonly GoldText[],
  predictions: readonly Prediction[],
  symmetric: ReadonlySet<string>,
): Scored {
  const found = new Map(predictions.map(({ id, facts }) => [id, facts.map(foundOf)]));
  const at = (level: Level): Compared[] =>
    golds.map((gold) => compare(gold, found.get(gold.id) ?? [], level, symmetric));
  const typed = at('typed');
  const byLevel = new Map(LEVELS.map((level) => [`${level}.relaxed`, sum(level === 'typed' ? typed : at(level))]));
  const factFree = typed.filter((_, i) => golds[i]!.facts.length === 0);
  return {
    level: (name) => byLevel.get(name)!,
    byRelation: Object.fromEntries(
      relationsIn(typed).map((relation) => [relation, sum(typed.map((one) => only(relation, one)))]),
    ),
    leftEmpty: `${factFree.filter(({ extra }) => extra.length === 0).length} of ${factFree.length}`,
    errors: typed.flatMap(({ missed, extra }, i) => [
      ...missed.map(({ missing }) => missing),
      ...extra.map((fact) => extraLines(golds[i]!.id, fact)[0]!),
    ]),
  };
}

/** Names of all relations that are annotated or found. */
export function relationsIn(compared: readonly Compared[]): string[] {
  const all = compared.flatMap(({ right, missed, extra }) => [...right, ...missed, ...extra]);
  return [...new Set(all.map(({ relation }) => relation))].sort();
}

/** What of it is about one relation. */
export function only(relation: string, { right, missed, extra }: Compared): Compared {
  const isOf = (statement: Statement): boolean => statement.relation === relation;
  return { right: right.filter(isOf), missed: missed.filter(isOf), extra: extra.filter(isOf) };
}
