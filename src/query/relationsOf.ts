import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { edgeRelation, entityRef, relationEdge } from './rows.ts';

const relationRow = z
  .object({ relation: edgeRelation, outgoing: z.boolean(), other: entityRef, edge: relationEdge })
  .transform(({ relation, outgoing, other, edge }) => ({
    relation: edge.relation ?? relation,
    /** Where no claim states it as fact: how it is said instead. */
    alleged: relation === 'alleged' ? (edge.stance ?? 'hedged') : null,
    direction: outgoing ? ('out' as const) : ('in' as const),
    other,
    deals: edge.deals ?? [],
    claims: edge.claims,
    stories: edge.stories,
    firstSeen: edge.firstSeen,
    lastSeen: edge.lastSeen,
    disputed: edge.disputed ?? false,
  }));
/** A relation between an entity and another one, seen from the first. */
export type Relation = z.infer<typeof relationRow>;

/** The relations of the entity with this id: stated ones first, by relation, best supported first. */
export async function relationsOf(store: GraphStore, id: string): Promise<Relation[]> {
  const rows = await ask(store, 'entity-relations', { id }, relationRow);
  return rows.sort(
    (a, b) =>
      Number(a.alleged !== null) - Number(b.alleged !== null) ||
      compareText(a.relation, b.relation) ||
      compareText(b.direction, a.direction) ||
      b.stories - a.stories ||
      b.claims - a.claims ||
      compareText(a.other.name, b.other.name),
  );
}
