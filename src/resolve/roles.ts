import type { DealKind, PartyRole } from '../domain/deal.ts';
import { compareText } from '../domain/ids.ts';
import { entityIdOf } from './entityId.ts';
import type { Evidence } from './evidence.ts';
import type { ResolutionData } from './lookups.ts';
import { bestSupported } from './support.ts';

export interface Party {
  entity: string;
  role: PartyRole;
}

/** The parties as one claim casts them, the one that acts first. */
function castingOf({ claim }: Evidence, kind: DealKind, data: ResolutionData): Party[] | undefined {
  if (claim.form !== 'relation') return undefined;
  const relation = data.ontology.findRelation(claim.predicate);
  if (relation?.deal?.kind !== kind) return undefined;
  const parties: Party[] = [
    { entity: entityIdOf(claim.subject, data.gazetteer), role: relation.deal.fromRole },
    { entity: entityIdOf(claim.object, data.gazetteer), role: relation.deal.toRole },
  ];
  return relation.symmetric ? parties.sort((a, b) => compareText(a.entity, b.entity)) : parties;
}

/** Who takes part as what, as most independent sources have it; partners where nobody says. */
export function partiesOf(
  entities: readonly string[],
  kind: DealKind,
  evidence: readonly Evidence[],
  data: ResolutionData,
): Party[] {
  const casting = bestSupported(evidence, (each) => castingOf(each, kind, data));
  return casting ?? entities.map((entity) => ({ entity, role: 'partner' }));
}
