import type { DealKind, DealStatus } from '../domain/deal.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { type DealRecord, dealRow } from './rows.ts';

/** Which deals; what is left out lets every deal pass. */
export interface DealFilter {
  kind?: DealKind;
  status?: DealStatus;
  /** Id of an entity that takes part. */
  party?: string;
  /** First and last day, `YYYY-MM-DD`, of when it was announced or else first written about. */
  since?: string;
  until?: string;
}

/** The filter as the parameters of a statement. */
export function filterParams(filter: DealFilter): Record<keyof DealFilter, string | null> {
  const { kind = null, status = null, party = null, since = null, until = null } = filter;
  return { kind, status, party, since, until };
}

/** At most `limit` of the deals that pass the filter, newest first. */
export function matchingDeals(store: GraphStore, filter: DealFilter, limit: number): Promise<DealRecord[]> {
  return ask(store, 'deals', { ...filterParams(filter), limit }, dealRow);
}
