import { z } from 'zod';
import type { DealKind, DealStatus } from '../domain/deal.ts';
import type { GraphStore, Params } from '../store/port.ts';
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

const totalRow = z.object({ total: z.number() });

/** The filter as the parameters of a statement; one of a party starts at that, and has its id too. */
function paramsOf({ kind, status, party, since, until }: DealFilter): Params {
  const filters = { kind: kind ?? null, status: status ?? null, since: since ?? null, until: until ?? null };
  return party === undefined ? filters : { ...filters, party };
}

/** At most `limit` of the deals that pass the filter, newest first. */
export function matchingDeals(store: GraphStore, filter: DealFilter, limit: number): Promise<DealRecord[]> {
  const statement = filter.party === undefined ? 'deals' : 'deals-of-party';
  return ask(store, statement, { ...paramsOf(filter), limit }, dealRow);
}

/** How many deals pass the filter. */
export async function countMatching(store: GraphStore, filter: DealFilter): Promise<number> {
  const statement = filter.party === undefined ? 'count-matching-deals' : 'count-deals-of-party';
  const [row] = await ask(store, statement, paramsOf(filter), totalRow);
  return row?.total ?? 0;
}
