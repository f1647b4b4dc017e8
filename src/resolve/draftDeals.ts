import type { DealKind } from '../domain/deal.ts';
import { type AboutDeal, attach } from './attach.ts';
import { cutDeals, type DealDraft, type KindClaim } from './cutDeals.ts';
import { GENERIC_KIND } from './dealFamilies.ts';
import { byDate, type Evidence, mostFactual } from './evidence.ts';
import type { RelationLookup } from './lookups.ts';
import { bestSupported } from './support.ts';

/** A deal that has a kind and all claims about it, but no name yet. */
export interface DraftedDeal {
  kind: DealKind;
  /** In order of date. */
  evidence: Evidence[];
}

function kindClaimsOf(evidence: readonly Evidence[], ontology: RelationLookup): KindClaim[] {
  return evidence.flatMap((each): KindClaim[] => {
    if (each.claim.form !== 'relation') return [];
    const dealKind = ontology.findRelation(each.claim.predicate)?.deal?.kind;
    return dealKind ? [{ kind: each.claim.dealKind ?? dealKind, evidence: each }] : [];
  });
}

/** Where nobody states the deal itself, what is said about it shows that there is one. */
function impliedKindClaims(about: readonly AboutDeal[]): KindClaim[] {
  return about.map((evidence) => ({ kind: evidence.claim.deal.kind ?? GENERIC_KIND, evidence }));
}

/** The best supported kind; "partnership" only where nothing closer is stated as surely. */
function kindOf({ claims }: DealDraft): DealKind {
  const kinds = new Map(claims.map(({ kind, evidence }) => [evidence, kind]));
  const closer = mostFactual([...kinds.keys()]).filter((evidence) => kinds.get(evidence) !== GENERIC_KIND);
  return bestSupported(closer, (evidence) => kinds.get(evidence)) ?? GENERIC_KIND;
}

/** Puts the claims of a block together into deals, in order of their first claim. */
export function draftDeals(evidence: readonly Evidence[], ontology: RelationLookup): DraftedDeal[] {
  const stated = kindClaimsOf(evidence, ontology);
  const about = evidence.filter((each): each is AboutDeal => each.claim.form !== 'relation');
  const drafts = cutDeals(stated.length > 0 ? stated : impliedKindClaims(about));
  const deals = drafts.map((draft) => ({ kind: kindOf(draft), evidence: draft.claims.map((each) => each.evidence) }));
  if (stated.length > 0) {
    attach(about, drafts).forEach((target, index) => {
      deals[target]!.evidence.push(about[index]!);
    });
  }
  for (const deal of deals) deal.evidence.sort(byDate);
  return deals.sort((a, b) => byDate(a.evidence[0]!, b.evidence[0]!));
}
