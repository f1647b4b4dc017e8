import type { GraphStore } from '../../store/port.ts';
import { type Relation, relationsOf } from '../relationsOf.ts';

/**
 * Those that the entity with this id has dealt with, as stated or alleged.
 * @param dealing names of the relations that are dealings: those of the ontology that make a deal
 */
export async function partners(store: GraphStore, id: string, dealing: ReadonlySet<string>): Promise<Relation[]> {
  const relations = await relationsOf(store, id);
  return relations.filter(({ relation }) => dealing.has(relation));
}
