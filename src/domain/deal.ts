import type { PartialDate } from './partialDate.ts';

export const DEAL_KINDS = [
  'partnership',
  'investment',
  'acquisition',
  'merger',
  'licence',
  'supply',
  'joint-venture',
  'research',
  'government-contract',
  'grant',
] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

/** The ways in which a deal can end early or run out. */
export const DEAL_ENDS = ['denied', 'withdrawn', 'blocked', 'terminated', 'expired'] as const;

/** In the order a deal goes through them, then how it can end. */
export const DEAL_STATUSES = [
  'rumoured',
  'in-talks',
  'announced',
  'signed',
  'under-review',
  'approved',
  'completed',
  'extended',
  ...DEAL_ENDS,
] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

export const PARTY_ROLES = [
  'partner',
  'investor',
  'investee',
  'acquirer',
  'target',
  'licensor',
  'licensee',
  'supplier',
  'customer',
  'funder',
  'recipient',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** An agreement or event between parties, resolved from claims. */
export interface Deal {
  /** Readable, and a function of the deal's claims: `microsoft+mistral-ai/partnership/2024-02`. */
  id: string;
  /** "Microsoft – Mistral AI partnership". */
  name: string;
  kind: DealKind;
  status: DealStatus;
  announcedOn?: PartialDate;
  /** Whole units of `currency` (ISO 4217). */
  amount?: number;
  currency?: string;
  /** Percent. */
  stake?: number;
  exclusive?: boolean;
  /** Months. */
  term?: number;
  /** Dates of the earliest and latest claim, `YYYY-MM-DD`. */
  firstSeen?: string;
  lastSeen?: string;
  parties: { entity: string; role: PartyRole }[];
}
