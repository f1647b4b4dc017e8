import type { Claim, KnowledgeClaim, RelationClaim } from '../../src/domain/claim.ts';
import { polarityOf } from '../../src/domain/claim.ts';
import { markdownTable } from '../support/table.ts';
import type { GoldText } from './gold.ts';
import type { Evaluated } from './report.ts';
import { sameName } from './sameName.ts';
import { type Statement, sameTyped } from './statement.ts';

/** How often the claims of one reason were right, and how often wrong. */
export interface CueCount {
  why: string;
  right: number;
  wrong: number;
}

function statementOf(claim: RelationClaim | KnowledgeClaim): Statement {
  const common = { head: [claim.subject.text, ...claim.subject.forms], relation: claim.predicate };
  const ends =
    claim.form === 'relation'
      ? { tail: [claim.object.text, ...claim.object.forms], parties: [] }
      : { tail: undefined, parties: claim.deal.parties.map(({ text, forms }) => [text, ...forms]) };
  return { ...common, ...ends, polarity: polarityOf(claim) };
}

const isFact = (claim: Claim): claim is RelationClaim | KnowledgeClaim => claim.form !== 'deal';

function isAbout({ head, tail }: Statement, pair: readonly (readonly string[])[]): boolean {
  const [a, b] = [pair[0]!, pair[1]!];
  if (!tail) return false;
  return (sameName(head, a) && sameName(tail, b)) || (sameName(head, b) && sameName(tail, a));
}

/** Claims that the set judges, each with whether its fact is annotated, whatever its polarity. */
export function judgedClaims(
  claims: readonly Claim[],
  gold: GoldText,
  relations: readonly string[] | undefined,
  symmetric: ReadonlySet<string>,
): { why: string; isRight: boolean }[] {
  const judged = relations ?? gold.scored;
  return claims.filter(isFact).flatMap((claim) => {
    const statement = statementOf(claim);
    const isJudged = !judged || judged.includes(claim.predicate);
    if (!isJudged || (gold.pair && !isAbout(statement, gold.pair))) return [];
    const isRight = gold.facts.some((fact) => sameTyped(statement, fact, symmetric));
    // The scorer does not hold against anybody what a passage says of "he".
    const isPronominal = gold.facts.some((fact) => fact.isPronominal && fact.relation === claim.predicate);
    return isRight || !isPronominal ? [{ why: claim.why, isRight }] : [];
  });
}

/** Right and wrong claims by what made them, most wrong ones first. */
export function countCues(claims: readonly { why: string; isRight: boolean }[]): CueCount[] {
  const counts = [...Map.groupBy(claims, ({ why }) => why)].map(([why, ofCue]) => {
    const right = ofCue.filter(({ isRight }) => isRight).length;
    return { why, right, wrong: ofCue.length - right };
  });
  return counts.sort((a, b) => b.wrong - a.wrong || a.right - b.right || (a.why < b.why ? -1 : 1));
}

/** The claims of one set that it judges. */
export function claimsJudgedIn(
  { set, predicted: { predictions } }: Evaluated,
  golds: readonly GoldText[],
  symmetric: ReadonlySet<string>,
): { why: string; isRight: boolean }[] {
  const byId = new Map(golds.map((gold) => [gold.id, gold]));
  return predictions.flatMap(({ id, claims }) => {
    const gold = byId.get(id);
    return gold ? judgedClaims(claims, gold, set.relations, symmetric) : [];
  });
}

export function cueTable(counts: readonly CueCount[]): string {
  const rows = counts.map(({ why, right, wrong }) => {
    return [why, String(right), String(wrong), (right / (right + wrong)).toFixed(2)];
  });
  return markdownTable(['claim made by', 'right', 'wrong', 'precision'], rows);
}
