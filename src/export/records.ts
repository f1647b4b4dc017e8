import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';
import { idPages, rowsOf } from './pages.ts';

/** A record of the graph, its keys sorted, without absent values. */
export type GraphRecord = { id: string } & Record<string, unknown>;

const properties = z.record(z.string(), z.unknown());
const articleRow = z.object({ id: z.string(), properties, mentions: z.array(z.string()) });
/** A graph keeps no maps as properties, so claims hold some of theirs as JSON text. */
const json = z.string().transform((text): unknown => JSON.parse(text));
const claimRow = z.object({
  id: z.string(),
  properties: z.looseObject({ value: json.optional(), partyForms: z.array(json).optional() }),
});
const claimLink = z.object({
  id: z.string(),
  edge: z.enum(['SUBJECT', 'OBJECT', 'PARTY', 'ABOUT']),
  target: z.string(),
});
const entityRow = z.object({ id: z.string(), properties });
const dealRow = z.object({
  id: z.string(),
  properties,
  parties: z.array(z.object({ entity: z.string(), role: z.string() })),
});
const relationRow = z.object({ id: z.string(), type: z.string(), target: z.string(), properties });

/** All articles in order of their ids, with `mentions`: the ids of the entities that take part in their claims. */
export async function* articles(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const ids of idPages(store, 'articles')) {
    for (const { id, properties, mentions } of await rowsOf(store, 'page-articles', ids, articleRow)) {
      // Where an article was read belongs to the job, not to the graph.
      const { origins: _, ...ofGraph } = properties;
      yield record({ ...ofGraph, id, mentions: mentions.sort(compareText) });
    }
  }
}

/** All claims in order of their ids, with the ids of what they are about: `subjects`, `objects`, `parties`, `deals`. */
export async function* claims(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const ids of idPages(store, 'claims')) {
    const links = Map.groupBy(await rowsOf(store, 'page-claim-links', ids, claimLink), ({ id }) => id);
    for (const { id, properties } of await rowsOf(store, 'page-claims', ids, claimRow)) {
      const own = links.get(id) ?? [];
      const targets = (edge: string): string[] =>
        own
          .filter((link) => link.edge === edge)
          .map(({ target }) => target)
          .sort(compareText);
      yield record({
        ...properties,
        id,
        subjects: targets('SUBJECT'),
        objects: targets('OBJECT'),
        parties: targets('PARTY'),
        deals: targets('ABOUT'),
      });
    }
  }
}

/** All entities in order of their ids. */
export async function* entities(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const ids of idPages(store, 'entities')) {
    for (const { id, properties } of await rowsOf(store, 'page-entities', ids, entityRow)) {
      // How often claims write its names is derived, and kept for the next job.
      const { nameUses: _, ...ofGraph } = properties;
      yield record({ ...ofGraph, id });
    }
  }
}

/** All deals in order of their ids, with `parties`: entity id and role. */
export async function* deals(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const ids of idPages(store, 'deals')) {
    for (const { id, properties, parties } of await rowsOf(store, 'page-deals', ids, dealRow)) {
      const sorted = parties
        .map(({ entity, role }) => ({ entity, role }))
        .sort((a, b) => compareText(a.entity, b.entity) || compareText(a.role, b.role));
      yield record({ ...properties, id, parties: sorted });
    }
  }
}

/** A derived relation: between entities, or from an entity to a deal it knew of or did not. */
export interface RelationRecord extends Record<string, unknown> {
  from: string;
  type: string;
  to: string;
}

/** All derived relations, in order of where they start, their type, where they end, and their properties. */
export async function* relations(store: GraphStore): AsyncGenerator<RelationRecord> {
  for await (const ids of idPages(store, 'entities')) {
    const rows = await rowsOf(store, 'page-relations', ids, relationRow);
    yield* rows
      .map(({ id, type, target, properties }) => ({ from: id, type, to: target, ...record(properties) }))
      .map((relation) => ({ relation, key: JSON.stringify(relation) }))
      .sort(
        (a, b) =>
          compareText(a.relation.from, b.relation.from) ||
          compareText(a.relation.type, b.relation.type) ||
          compareText(a.relation.to, b.relation.to) ||
          compareText(a.key, b.key),
      )
      .map(({ relation }) => relation);
  }
}

/** The same properties, in one order whatever the store's. */
function record<T extends Record<string, unknown>>(properties: T): T {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => compareText(a, b)),
  ) as T;
}
