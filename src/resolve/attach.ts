import type { DealClaim, KnowledgeClaim } from '../domain/claim.ts';
import type { Support } from '../domain/resolved.ts';
import type { DealDraft } from './cutDeals.ts';
import { gapInDays } from './days.ts';
import { FAMILY_OF } from './dealFamilies.ts';
import { type Evidence, supportOf } from './evidence.ts';

/** A claim about a deal that others say exists. */
export type AboutDeal = Evidence<DealClaim | KnowledgeClaim>;

interface Target {
  index: number;
  draft: DealDraft;
  support: Support;
  /** Where each article states the deal, in UTF-16 offsets. */
  starts: Map<string, number[]>;
}

function targetOf(draft: DealDraft, index: number): Target {
  const evidence = draft.claims.map((each) => each.evidence);
  const byArticle = Map.groupBy(evidence, ({ claim }) => claim.articleId);
  const starts = new Map([...byArticle].map(([id, stating]) => [id, stating.map(({ claim }) => claim.start)]));
  return { index, draft, support: supportOf(evidence), starts };
}

/** UTF-16 units from a claim to the nearest one of its article that the deal rests on. */
function textDistance({ claim }: AboutDeal, { starts }: Target): number {
  const distances = (starts.get(claim.articleId) ?? []).map((start) => Math.abs(start - claim.start));
  return Math.min(...distances, Number.POSITIVE_INFINITY);
}

/** Least first: another family, far in the text, far in time, little support, late. */
function misfit(about: AboutDeal, target: Target): number[] {
  const { draft, support, index } = target;
  const { kind } = about.claim.deal;
  return [
    kind && FAMILY_OF[kind] !== draft.family ? 1 : 0,
    textDistance(about, target),
    about.span && draft.span ? gapInDays(about.span, draft.span) : Number.POSITIVE_INFINITY,
    -support.stories,
    -support.claims,
    index,
  ];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}

/**
 * Tells which deal of the block a fact or an account of awareness is about: one of its family, nearest in the article's
 * own text, nearest in time, best supported, in this order.
 * @param drafts at least one, in their order.
 * @returns for each claim, the index of its draft.
 */
export function attach(claims: readonly AboutDeal[], drafts: readonly DealDraft[]): number[] {
  const targets = drafts.map(targetOf);
  return claims.map((about) => {
    const ranked = targets.map((target) => ({ index: target.index, misfit: misfit(about, target) }));
    return ranked.reduce((best, each) => (isLess(each.misfit, best.misfit) ? each : best)).index;
  });
}
