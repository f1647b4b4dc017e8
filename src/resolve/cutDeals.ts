import type { DealKind } from '../domain/deal.ts';
import { type DaySpan, gapInDays, joinSpans } from './days.ts';
import { DEAL_FAMILIES, type DealFamily, FAMILY_OF, FAMILY_WINDOW, GENERIC_KIND } from './dealFamilies.ts';
import type { Evidence } from './evidence.ts';

/** A claim that a deal of this kind exists. */
export interface KindClaim {
  kind: DealKind;
  evidence: Evidence;
}

/** Claims that are about one deal, before it has a name. */
export interface DealDraft {
  family: DealFamily;
  claims: KindClaim[];
  span?: DaySpan;
}

function add(draft: DealDraft, claim: KindClaim): void {
  draft.claims.push(claim);
  const { span } = claim.evidence;
  if (span) draft.span = draft.span ? joinSpans(draft.span, span) : span;
}

/** Cuts the claims of one family where it is silent for longer than its window. Undated ones join the latest run. */
function cutFamily(family: DealFamily, claims: readonly KindClaim[]): DealDraft[] {
  const drafts: DealDraft[] = [];
  for (const claim of claims) {
    const latest = drafts.at(-1);
    const { span } = claim.evidence;
    const follows = latest && (!span || !latest.span || gapInDays(latest.span, span) <= FAMILY_WINDOW[family]);
    if (follows) add(latest, claim);
    else {
      const draft: DealDraft = { family, claims: [] };
      add(draft, claim);
      drafts.push(draft);
    }
  }
  return drafts;
}

/** Days from the claim to the draft; undated claims go to the latest draft. */
function distance(draft: DealDraft, { evidence }: KindClaim): number {
  if (evidence.span && draft.span) return gapInDays(draft.span, evidence.span);
  return evidence.span ? Number.POSITIVE_INFINITY : -(draft.span?.last ?? Number.NEGATIVE_INFINITY);
}

/** The draft that a generic claim is another word for: commerce first, then the nearest within the window. */
function namedBy(claim: KindClaim, specific: readonly DealDraft[]): DealDraft | undefined {
  const near = specific
    .filter((draft) => draft.claims.some(({ evidence }) => evidence.polarity === claim.evidence.polarity))
    .map((draft) => ({ draft, days: distance(draft, claim) }))
    .filter(({ days }) => !claim.evidence.span || days <= FAMILY_WINDOW.commerce);
  near.sort((a, b) => Number(b.draft.family === 'commerce') - Number(a.draft.family === 'commerce') || a.days - b.days);
  return near[0]?.draft;
}

/**
 * Cuts a block's claims, which come in order of (date, claim id), into deals. Claims of a closer kind come first: each family is cut
 * where it falls silent. Then every generic claim ("a partnership", "the deal") joins the deal it is most likely
 * another word for, provided that one is stated in the same way (fact, rumour or denial): an investment reported as a partnership
 * is one deal to a reader. What is left over makes partnerships.
 */
export function cutDeals(claims: readonly KindClaim[]): DealDraft[] {
  const closer = claims.filter(({ kind }) => kind !== GENERIC_KIND);
  const specific = DEAL_FAMILIES.flatMap((family) =>
    cutFamily(
      family,
      closer.filter(({ kind }) => FAMILY_OF[kind] === family),
    ),
  );
  const joins = claims
    .filter(({ kind }) => kind === GENERIC_KIND)
    .map((claim) => ({ claim, draft: namedBy(claim, specific) }));
  for (const { claim, draft } of joins) if (draft) add(draft, claim);
  const leftOver = joins.filter(({ draft }) => !draft).map(({ claim }) => claim);
  return [...specific, ...cutFamily(FAMILY_OF[GENERIC_KIND], leftOver)];
}
