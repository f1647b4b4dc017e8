import type { GraphStore } from '../../store/port.ts';
import { type Evidence, evidenceOfDeal, evidenceOfPair } from '../evidenceOf.ts';

/** What evidence is asked of: a deal by its id, or two entities by theirs. */
export type EvidenceSubject = { deal: string } | { between: readonly [string, string] };

/**
 * The claims about a deal, or those that involve both of two entities: relations, deals between them, what one knew of
 * the other's deals. Oldest article first, in the order of the text.
 */
export function evidence(store: GraphStore, subject: EvidenceSubject): Promise<Evidence[]> {
  return 'deal' in subject ? evidenceOfDeal(store, subject.deal) : evidenceOfPair(store, subject.between);
}
