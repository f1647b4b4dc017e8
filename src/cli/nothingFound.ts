import { DealgraphError } from '../domain/errors.ts';
import type { GraphStore } from '../store/port.ts';
import { storeFlag } from './storeOpener.ts';

/**
 * Ends a query that found nothing: says what, in which store, and what else to try.
 * @param hint ends in a command line, to which the store is added.
 */
export function nothingFound(what: string, store: GraphStore, hint: string): DealgraphError {
  return new DealgraphError('not-found', `${what} in ${store.location}`, { hint: hint + storeFlag(store.location) });
}
