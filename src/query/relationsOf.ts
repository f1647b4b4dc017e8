import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import { ALLEGED, relationName } from '../domain/relation.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { type EntityRef, entityRef, relationEdge } from './rows.ts';

/** A hub has many thousands of them: a schema that transforms nothing is checked several times as fast. */
const relationRow = z.object({ relation: z.string(), outgoing: z.boolean(), other: entityRef, edge: relationEdge });

/** A relation between an entity and another one, seen from the first. */
export interface Relation extends Omit<z.infer<typeof relationEdge>, 'relation' | 'stance'> {
  relation: string;
  /** Where no claim states it as fact: how it is said instead. */
  alleged: string | null;
  direction: 'out' | 'in';
  other: EntityRef;
  deals: string[];
  disputed: boolean;
}

function toRelation({ relation, outgoing, other, edge }: z.infer<typeof relationRow>): Relation {
  return {
    relation: edge.relation ?? relationName(relation),
    alleged: relation === ALLEGED ? (edge.stance ?? 'hedged') : null,
    direction: outgoing ? 'out' : 'in',
    other,
    deals: edge.deals ?? [],
    claims: edge.claims,
    stories: edge.stories,
    firstSeen: edge.firstSeen,
    lastSeen: edge.lastSeen,
    disputed: edge.disputed ?? false,
  };
}

/** The relations of the entity with this id: stated ones first, by relation, best supported first. */
export async function relationsOf(store: GraphStore, id: string): Promise<Relation[]> {
  const rows = await ask(store, 'entity-relations', { id }, relationRow);
  return rows
    .map(toRelation)
    .sort(
      (a, b) =>
        Number(a.alleged !== null) - Number(b.alleged !== null) ||
        compareText(a.relation, b.relation) ||
        compareText(b.direction, a.direction) ||
        b.stories - a.stories ||
        b.claims - a.claims ||
        compareText(a.other.name, b.other.name) ||
        compareText(a.other.id, b.other.id) ||
        compareText(a.alleged ?? '', b.alleged ?? ''),
    );
}
