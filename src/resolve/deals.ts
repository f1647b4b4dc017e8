import type { ResolvedDeal } from '../domain/resolved.ts';
import { announcementOf, termsOf } from './dealFacts.ts';
import { dealIdStem, dealName, distinct } from './dealNames.ts';
import { draftDeals } from './draftDeals.ts';
import { type Evidence, supportOf } from './evidence.ts';
import type { ResolutionData } from './lookups.ts';
import { namesIn } from './namesIn.ts';
import { partiesOf } from './roles.ts';
import { statusOf } from './status.ts';

/** A resolved deal with the evidence behind it. */
export interface EvidencedDeal {
  deal: ResolvedDeal;
  evidence: Evidence[];
}

/** Resolves the deals of a block. */
export function resolveDeals(
  block: string,
  entities: readonly string[],
  evidence: readonly Evidence[],
  data: ResolutionData,
): EvidencedDeal[] {
  const nameOf = namesIn(evidence, data.gazetteer);
  const drafts = draftDeals(evidence, data.ontology).map((draft) => ({
    ...draft,
    announcedOn: announcementOf(draft.evidence),
  }));
  const ids = distinct(
    drafts.map(({ kind, announcedOn }) => dealIdStem(entities, kind, announcedOn, nameOf, data.gazetteer)),
  );
  return drafts.map(({ kind, evidence: own, announcedOn }, index) => {
    const parties = partiesOf(entities, kind, own, data);
    const deal: ResolvedDeal = {
      id: ids[index]!,
      block,
      name: dealName(
        parties.map(({ entity }) => nameOf(entity)),
        kind,
      ),
      kind,
      status: statusOf(own),
      ...(announcedOn && { announcedOn }),
      ...termsOf(own),
      parties,
      ...supportOf(own),
      claimIds: own.map(({ claim }) => claim.id),
    };
    return { deal, evidence: own };
  });
}
