import { type Claim, POLARITIES, type Polarity, polarityOf } from '../domain/claim.ts';
import { compareText } from '../domain/ids.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Support } from '../domain/resolved.ts';
import { type DaySpan, daySpan } from './days.ts';
import type { SourcedClaim } from './sourcedClaim.ts';
import { storiesOf } from './stories.ts';

/** A claim as the resolution of a block sees it. */
export interface Evidence<C extends Claim = Claim> {
  claim: C;
  polarity: Polarity;
  /** When it happened, else when it was said. */
  date?: PartialDate;
  span?: DaySpan;
  /** Claims of one story share a number. */
  story: number;
}

/** The date the text gives for what is claimed. */
export function textDateOf(claim: Claim): PartialDate | undefined {
  if (claim.form === 'deal' && claim.fact.attribute === 'event' && claim.fact.date) return claim.fact.date;
  return claim.eventDate;
}

function dateOf(claim: Claim): PartialDate | undefined {
  return textDateOf(claim) ?? (claim.claimedAt ? { date: claim.claimedAt.slice(0, 10), precision: 'day' } : undefined);
}

/** The claims of one block, each once, in the order deals are cut in: by date, undated last, then by id. */
export function evidenceOf(claims: readonly SourcedClaim[]): Evidence[] {
  const unique = [...new Map(claims.map((sourced) => [sourced.claim.id, sourced])).values()];
  const stories = storiesOf(unique);
  return unique
    .map(({ claim }, index): Evidence => {
      const date = dateOf(claim);
      const base = { claim, polarity: polarityOf(claim), story: stories[index]! };
      return date ? { ...base, date, span: daySpan(date) } : base;
    })
    .sort(byDate);
}

/** Dated first, by the first day they may mean; then by claim id. */
export function byDate(a: Evidence, b: Evidence): number {
  const dateOrder = (a.span?.first ?? Number.POSITIVE_INFINITY) - (b.span?.first ?? Number.POSITIVE_INFINITY);
  return dateOrder || compareText(a.claim.id, b.claim.id);
}

/** Those stated as fact where there are any; else the hedged; else the denials. */
export function mostFactual<E extends Evidence>(evidence: readonly E[]): E[] {
  for (const polarity of POLARITIES) {
    const found = evidence.filter((each) => each.polarity === polarity);
    if (found.length > 0) return found;
  }
  return [];
}

/** Sums up evidence. */
export function supportOf(evidence: readonly Evidence[]): Support {
  const seen = evidence
    .flatMap(({ claim }) => (claim.claimedAt ? [claim.claimedAt.slice(0, 10)] : []))
    .sort(compareText);
  return {
    claims: evidence.length,
    stories: new Set(evidence.map(({ story }) => story)).size,
    firstSeen: seen[0] ?? null,
    lastSeen: seen.at(-1) ?? null,
  };
}
