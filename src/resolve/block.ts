import { entitiesOfBlock } from './blockKey.ts';
import { type ResolvedDeal, resolveDeals } from './deals.ts';
import { evidenceOf } from './evidence.ts';
import { type ResolvedKnowledge, resolveKnowledge } from './knowledge.ts';
import type { ResolutionData } from './lookups.ts';
import { type ResolvedRelation, resolveRelations } from './relations.ts';
import type { SourcedClaim } from './sourcedClaim.ts';

/** All that the claims of one pair of entities amount to. */
export interface ResolvedBlock {
  block: string;
  deals: ResolvedDeal[];
  relations: ResolvedRelation[];
  knowledge: ResolvedKnowledge[];
}

/**
 * Resolves a block: a pure function of the set of its claims (their order and repetitions do not matter), their sources,
 * the gazetteer and the ontology.
 * @param claims every claim whose `blockKeyOf` is `block`; none gives an empty result.
 */
export function deriveBlock(block: string, claims: readonly SourcedClaim[], data: ResolutionData): ResolvedBlock {
  const evidence = evidenceOf(claims);
  const deals = resolveDeals(block, entitiesOfBlock(block), evidence, data);
  return {
    block,
    deals,
    relations: resolveRelations(block, evidence, deals, data),
    knowledge: deals.flatMap((deal) => resolveKnowledge(deal, data.gazetteer)),
  };
}
