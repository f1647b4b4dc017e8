import type { DealKind } from '../domain/deal.ts';

/** Kinds that reports of one and the same deal use for one another. */
export const DEAL_FAMILIES = ['ownership', 'capital', 'commerce', 'state'] as const;
export type DealFamily = (typeof DEAL_FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<DealKind, DealFamily>> = {
  acquisition: 'ownership',
  merger: 'ownership',
  investment: 'capital',
  partnership: 'commerce',
  supply: 'commerce',
  licence: 'commerce',
  'joint-venture': 'commerce',
  research: 'commerce',
  'government-contract': 'state',
  grant: 'state',
};

/**
 * Days without a word after which a report of the family starts another deal between the same two.
 * Takeovers are under review for up to two years; funding rounds of AI companies follow each other within a year;
 * the rest is reported on for two or three quarters after it was announced.
 */
export const FAMILY_WINDOW: Readonly<Record<DealFamily, number>> = {
  ownership: 730,
  capital: 180,
  commerce: 270,
  state: 270,
};

/** "Partnership" and "deal" are what any deal is called: such a claim alone tells no kind. */
export const GENERIC_KIND: DealKind = 'partnership';
