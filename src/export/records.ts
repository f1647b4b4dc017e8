import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';
import { pages } from './pages.ts';

/** A record of the graph, its keys sorted, without absent values. */
export type GraphRecord = { id: string } & Record<string, unknown>;

const properties = z.record(z.string(), z.unknown());
const articleRow = z.object({ id: z.string(), properties, mentions: z.array(z.string()) });
const claimRow = z.object({
  id: z.string(),
  properties,
  targets: z.array(z.object({ edge: z.enum(['SUBJECT', 'OBJECT', 'PARTY', 'ABOUT']), id: z.string() })),
});
const entityRow = z.object({ id: z.string(), properties });
const dealRow = z.object({
  id: z.string(),
  properties,
  parties: z.array(z.object({ entity: z.string(), role: z.string() })),
});
const relationRow = z.object({ id: z.string(), type: z.string(), target: z.string(), properties });

/** Where an article was read belongs to the job, not to the graph. */
const OF_THE_JOB = new Set(['origin', 'origins']);

/** All articles in order of their ids, with `mentions`: the ids of the entities that take part in their claims. */
export async function* articles(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const page of pages(store, 'articles', 'page-articles', articleRow)) {
    yield* sorted(page).map(({ id, properties, mentions }) =>
      record({ ...without(properties, OF_THE_JOB), id, mentions: mentions.sort(compareText) }),
    );
  }
}

/** All claims in order of their ids, with the ids of what they are about: `subjects`, `objects`, `parties`, `deals`. */
export async function* claims(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const page of pages(store, 'claims', 'page-claims', claimRow)) {
    yield* sorted(page).map(({ id, properties, targets }) => {
      const ids = (edge: string): string[] =>
        targets
          .filter((target) => target.edge === edge)
          .map((target) => target.id)
          .sort(compareText);
      return record({
        ...properties,
        id,
        subjects: ids('SUBJECT'),
        objects: ids('OBJECT'),
        parties: ids('PARTY'),
        deals: ids('ABOUT'),
      });
    });
  }
}

/** All entities in order of their ids. */
export async function* entities(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const page of pages(store, 'entities', 'page-entities', entityRow)) {
    yield* sorted(page).map(({ id, properties }) => record({ ...properties, id }));
  }
}

/** All deals in order of their ids, with `parties`: entity id and role. */
export async function* deals(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const page of pages(store, 'deals', 'page-deals', dealRow)) {
    yield* sorted(page).map(({ id, properties, parties }) =>
      record({
        ...properties,
        id,
        parties: parties
          .map(({ entity, role }) => ({ entity, role }))
          .sort((a, b) => compareText(a.entity, b.entity) || compareText(a.role, b.role)),
      }),
    );
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
  for await (const page of pages(store, 'entities', 'page-relations', relationRow)) {
    yield* page
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

function sorted<T extends { id: string }>(page: T[]): T[] {
  return page.sort((a, b) => compareText(a.id, b.id));
}

function without(properties: Record<string, unknown>, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.has(key)));
}

/** The same properties, in one order whatever the store's. */
function record<T extends Record<string, unknown>>(properties: T): T {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => compareText(a, b)),
  ) as T;
}
