import type { DealClaim, DealFact } from '../domain/claim.ts';
import type { Deal } from '../domain/deal.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { byDate, type Evidence, mostFactual, textDateOf } from './evidence.ts';
import { bestSupported } from './support.ts';

type FactOf<A extends DealFact['attribute']> = Extract<DealFact, { attribute: A }>;

/** The best supported value of an attribute that is not denied. */
function factOf<A extends DealFact['attribute'], T>(
  stated: readonly Evidence<DealClaim>[],
  attribute: A,
  pick: (fact: FactOf<A>) => T,
): T | undefined {
  return bestSupported(stated, ({ claim: { fact } }) =>
    fact.attribute === attribute ? pick(fact as FactOf<A>) : undefined,
  );
}

/** What is known of a deal's terms; an attribute nobody states is left out. */
export function termsOf(
  evidence: readonly Evidence[],
): Pick<Deal, 'amount' | 'currency' | 'stake' | 'exclusive' | 'term'> {
  const stated = evidence.filter(
    (each): each is Evidence<DealClaim> => each.claim.form === 'deal' && each.polarity !== 'denied',
  );
  const stake = factOf(stated, 'stake', ({ percent }) => percent);
  const exclusive = factOf(stated, 'exclusivity', (fact) => fact.exclusive);
  const term = factOf(stated, 'term', ({ months }) => months);
  return {
    ...factOf(stated, 'amount', ({ amount, currency }) => ({ amount, currency })),
    ...(stake !== undefined && { stake }),
    ...(exclusive !== undefined && { exclusive }),
    ...(term !== undefined && { term }),
  };
}

/** The text itself dates an announcement or signature. */
function datesAnnouncement({ claim }: Evidence): boolean {
  if (claim.form !== 'deal' || claim.fact.attribute !== 'event') return false;
  return ['announced', 'signed'].includes(claim.fact.status) && textDateOf(claim) !== undefined;
}

/**
 * The earliest day the text gives for the announcement, else the earliest date of those claims that surely state the
 * deal. Other events and accounts of awareness date themselves, so they count only where nothing states the deal.
 */
export function announcementOf(evidence: readonly Evidence[]): PartialDate | undefined {
  const stating = evidence.filter(({ claim }) => claim.form === 'relation');
  const known = mostFactual(stating.length > 0 ? stating : evidence).sort(byDate);
  return (mostFactual(evidence).sort(byDate).find(datesAnnouncement) ?? known[0])?.date;
}
