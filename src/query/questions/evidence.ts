import { z } from 'zod';
import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';
import { type Evidence, evidenceOfClaims, evidenceOfDeal } from '../evidenceOf.ts';

const idRow = z.object({ id: z.string() });

/** What evidence is asked of: a deal by its id, or two entities by theirs. */
export type EvidenceSubject = { deal: string } | { between: readonly [string, string] };

/**
 * The claims about a deal, or those that involve both of two entities: relations, deals between them, what one knew of
 * the other's deals. Oldest article first, in the order of the text.
 */
export async function evidence(store: GraphStore, subject: EvidenceSubject): Promise<Evidence[]> {
  if ('deal' in subject) return evidenceOfDeal(store, subject.deal);
  const [a, b] = subject.between;
  const rows = await ask(store, 'claims-of-pair', { a, b }, idRow);
  return evidenceOfClaims(
    store,
    rows.map(({ id }) => id),
  );
}
