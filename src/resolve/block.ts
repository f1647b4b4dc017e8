import type { ResolvedBlock } from '../domain/resolved.ts';
import { resolveDeals } from './deals.ts';
import { evidenceOf } from './evidence.ts';
import { resolveKnowledge } from './knowledge.ts';
import type { ResolutionData } from './lookups.ts';
import { resolveRelations } from './relations.ts';
import { entitiesOfBlock } from './resolveClaim.ts';
import type { SourcedClaim } from './sourcedClaim.ts';

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
    deals: deals.map(({ deal }) => deal),
    relations: resolveRelations(block, evidence, deals, data),
    knowledge: deals.flatMap((deal) => resolveKnowledge(deal, data.gazetteer)),
  };
}
