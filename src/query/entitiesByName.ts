import { z } from 'zod';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { entityRef } from './rows.ts';

const namedRow = entityRef.extend({ key: z.string(), rank: z.number(), deals: z.number() });
/** An entity found by one of the keys asked for: `rank` 0 by its name, 1 by an alias; `deals` it takes part in. */
export type NamedEntity = z.infer<typeof namedRow>;

/** The entities that can be called by one of the keys (see `lookupKey`); found by an index, however large the graph. */
export function entitiesByName(store: GraphStore, nameKeys: string[]): Promise<NamedEntity[]> {
  return ask(store, 'entities-by-name', { nameKeys }, namedRow);
}
