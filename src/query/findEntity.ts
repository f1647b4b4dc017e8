import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import { compareText } from '../domain/ids.ts';
import { distinctiveWords } from '../domain/names.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
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
  const entities = await ask(store, 'entity-names', {}, namedEntity);
  const found = await firstMatches(entities, name, knownForms);
  if (found.length > 1) throw ambiguous(name, found);
  if (!found[0]) throw unknown(name, entities);
  const { aliases: _, ...entity } = found[0];
  return entity;
}

async function firstMatches(entities: NamedEntity[], name: string, knownForms: KnownForms): Promise<NamedEntity[]> {
  const key = squash(name);
  const byId = entities.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const byName = entities.filter((entity) => squash(entity.name) === key);
  if (byName.length > 0) return byName;
  const byAlias = entities.filter(({ aliases }) => aliases?.some((alias) => squash(alias) === key));
  if (byAlias.length > 0) return byAlias;
  const ids = new Set(await knownForms(name));
  return entities.filter(({ id }) => ids.has(id));
}

/** "Open AI", "OpenAI, Inc." and "openai" squash to one. */
function squash(name: string): string {
  return distinctiveWords(name).join('');
}

function ambiguous(name: string, found: NamedEntity[]): DealgraphError {
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
