import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import { compareText } from '../domain/ids.ts';
import { lookupKey } from '../domain/names.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { entitiesByName } from './entitiesByName.ts';
import { near } from './near.ts';
import { type EntityRef, entityRef } from './rows.ts';

/** Ids of the gazetteer's entries that a form may name; asked only where the graph itself does not know the form. */
export type KnownForms = (form: string) => Promise<readonly string[]> | readonly string[];

const namedEntity = entityRef.extend({ aliases: z.array(z.string()).nullable() });
type NamedEntity = z.infer<typeof namedEntity>;

const NO_FORMS: KnownForms = () => [];

/**
 * The entity that a name as typed stands for: by id, else by name, else by alias, else by the gazetteer's forms.
 * @throws DealgraphError `ambiguous` with the entities it fits, `not-found` with near names.
 */
export async function findEntity(
  store: GraphStore,
  name: string,
  knownForms: KnownForms = NO_FORMS,
): Promise<EntityRef> {
  const found = await firstMatches(store, name, knownForms);
  if (found.length > 1) throw ambiguous(name, found);
  if (!found[0]) throw unknown(name, await ask(store, 'entity-names', {}, namedEntity));
  return found[0];
}

async function firstMatches(store: GraphStore, name: string, knownForms: KnownForms): Promise<EntityRef[]> {
  const byId = await entitiesById(store, [name]);
  if (byId.length > 0) return byId;
  const key = lookupKey(name);
  const named = key === '' ? [] : await entitiesByName(store, [key]);
  const best = named.filter(({ rank }) => rank === Math.min(...named.map((each) => each.rank)));
  if (best.length > 0) return best.map(({ id, name: label, type, country }) => ({ id, name: label, type, country }));
  return entitiesById(store, await knownForms(name));
}

function entitiesById(store: GraphStore, ids: readonly string[]): Promise<EntityRef[]> {
  return ids.length === 0 ? Promise.resolve([]) : ask(store, 'entities-by-id', { ids: [...new Set(ids)] }, entityRef);
}

function ambiguous(name: string, found: EntityRef[]): DealgraphError {
  const lines = found
    .sort((a, b) => compareText(a.id, b.id))
    .map((entity) => `  ${entity.id}  ${[entity.name, entity.type, entity.country].filter(Boolean).join(', ')}`);
  return new DealgraphError('ambiguous', `"${name}" fits ${found.length} entities`, {
    hint: `name one by its id:\n${lines.join('\n')}`,
  });
}

function unknown(name: string, entities: NamedEntity[]): DealgraphError {
  const suggestions = near(
    name,
    entities.map((entity) => ({ label: entity.name, names: [entity.name, ...(entity.aliases ?? [])] })),
  );
  return new DealgraphError('not-found', `nothing in the graph is called "${name}"`, {
    hint:
      suggestions.length > 0
        ? `did you mean ${suggestions.map((label) => `"${label}"`).join(' or ')}?`
        : 'see what is there: dealgraph stats, dealgraph deals',
  });
}
