import type { RelationClaim } from '../domain/claim.ts';
import { compareText } from '../domain/ids.ts';
import type { ResolvedRelation } from '../domain/resolved.ts';
import type { EvidencedDeal } from './deals.ts';
import { entityIdOf } from './entityId.ts';
import { type Evidence, supportOf } from './evidence.ts';
import type { ResolutionData } from './lookups.ts';

type RelationEvidence = Evidence<RelationClaim>;

interface RelationGroup {
  from: string;
  to: string;
  relation: string;
  evidence: RelationEvidence[];
}

/** Groups claims by relation and direction; symmetric relations run from the lesser entity id. */
function groupsOf(evidence: readonly Evidence[], { gazetteer, ontology }: ResolutionData): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const each of evidence) {
    if (each.claim.form !== 'relation') continue;
    const { predicate, subject, object } = each.claim;
    const ends = [entityIdOf(subject, gazetteer), entityIdOf(object, gazetteer)];
    if (ontology.findRelation(predicate)?.symmetric) ends.sort(compareText);
    const [from, to] = ends as [string, string];
    const key = JSON.stringify([from, predicate, to]);
    const group = groups.get(key) ?? { from, to, relation: predicate, evidence: [] };
    group.evidence.push(each as RelationEvidence);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/** One fact, or else a rumour, a denial, or both. */
function relationsOf(group: RelationGroup, block: string, dealsOf: (claimId: string) => string[]): ResolvedRelation[] {
  const { evidence, ...ends } = group;
  const saying = (polarity: ResolvedRelation['polarity']) => evidence.filter((each) => each.polarity === polarity);
  const denied = saying('denied').length > 0;
  const derive = (polarity: ResolvedRelation['polarity'], disputed: boolean): ResolvedRelation[] => {
    const own = saying(polarity);
    if (own.length === 0) return [];
    const deals = [...new Set(own.flatMap(({ claim }) => dealsOf(claim.id)))].sort(compareText);
    return [{ ...ends, polarity, disputed, deals, block, ...supportOf(own) }];
  };
  const fact = derive('asserted', denied);
  if (fact.length > 0) return fact;
  const contested = denied && saying('hedged').length > 0;
  return [...derive('hedged', contested), ...derive('denied', contested)];
}

/** Derives the relations of a block from its claims, in order of (from, relation, to). */
export function resolveRelations(
  block: string,
  evidence: readonly Evidence[],
  deals: readonly EvidencedDeal[],
  data: ResolutionData,
): ResolvedRelation[] {
  const dealOfClaim = new Map(deals.flatMap(({ deal }) => deal.claimIds.map((claim) => [claim, deal.id] as const)));
  const dealsOf = (claimId: string): string[] => {
    const deal = dealOfClaim.get(claimId);
    return deal ? [deal] : [];
  };
  return groupsOf(evidence, data).flatMap((group) => relationsOf(group, block, dealsOf));
}
