import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';
import { type Awareness, awarenessOfDeal } from '../awarenessOfDeal.ts';
import { type DisputedValue, disputedValues } from '../disputedValues.ts';
import { type Evidence, evidenceOfDeal } from '../evidenceOf.ts';
import { type DealRecord, dealRow } from '../rows.ts';

/** All that is known of one deal. */
export interface DealCard extends DealRecord {
  awareness: Awareness[];
  /** Facts on which claims disagree, each value with who says so. */
  disputed: DisputedValue[];
  evidence: Evidence[];
}

/** The deal with this id, or undefined. */
export async function deal(store: GraphStore, id: string): Promise<DealCard | undefined> {
  const [found] = await ask(store, 'deal', { id }, dealRow);
  if (!found) return undefined;
  const awareness = await awarenessOfDeal(store, id);
  const evidence = await evidenceOfDeal(store, id);
  return { ...found, awareness, disputed: disputedValues(evidence), evidence };
}
