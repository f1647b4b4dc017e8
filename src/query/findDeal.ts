import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import { compareText } from '../domain/ids.ts';
import { fold, lookupKey } from '../domain/names.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { entitiesByName, type NamedEntity } from './entitiesByName.ts';
import { near } from './near.ts';
import { dealRow } from './rows.ts';

const namedDeal = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  date: z.string(),
  parties: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).nullable() })),
});
type NamedDeal = z.infer<typeof namedDeal>;

const MOST_LISTED = 10;

/**
 * The id of the deal that a reference stands for: the id itself, else the beginning of one, else its parts, such as
 * "microsoft mistral", "open ai 2023 investment".
 * @throws DealgraphError `ambiguous` with the deals it fits, `not-found` with near ones.
 */
export async function findDeal(store: GraphStore, reference: string): Promise<string> {
  const known = await ask(store, 'deal', { id: reference }, dealRow);
  if (known[0]) return known[0].id;
  const likely = await matchesOfNamed(store, reference);
  if (likely.length > 0) return only(reference, likely);
  const all = await ask(store, 'deal-names', {}, namedDeal);
  const found = firstMatches(all, reference.trim());
  if (found.length === 0) throw unknown(reference, all);
  return only(reference, found);
}

/** Most words that one name in a reference has. */
const LONGEST_NAME = 4;

/**
 * The fitting deals of whoever the reference calls by a whole name, those with few deals first, since whoever else it calls
 * takes part in the same. Found by an index; only a reference that calls nobody by a whole name needs a look at every deal.
 */
async function matchesOfNamed(store: GraphStore, reference: string): Promise<NamedDeal[]> {
  const words = fold(reference).split(' ');
  const runs = words.flatMap((_, start) =>
    Array.from({ length: LONGEST_NAME }, (_each, more) => words.slice(start, start + more + 1).join(' ')),
  );
  const nameKeys = [...new Set(runs.map(lookupKey))].filter((key) => key !== '');
  const byKey = Map.groupBy(await entitiesByName(store, nameKeys), ({ key }) => key);
  for (const named of [...byKey.values()].sort((a, b) => dealsOf(a) - dealsOf(b))) {
    const ids = named.map(({ id }) => id);
    const found = firstMatches(await ask(store, 'deals-of-entities', { ids }, namedDeal), reference.trim());
    if (found.length > 0) return found;
  }
  return [];
}

function dealsOf(entities: readonly NamedEntity[]): number {
  return entities.reduce((sum, { deals }) => sum + deals, 0);
}

function only(reference: string, found: NamedDeal[]): string {
  if (found.length > 1) throw ambiguous(reference, found);
  return found[0]!.id;
}

function firstMatches(all: NamedDeal[], reference: string): NamedDeal[] {
  if (reference === '') return [];
  const exact = all.filter(({ name }) => fold(name) === fold(reference));
  if (exact.length > 0) return exact;
  const begun = all.filter(({ id }) => id.startsWith(reference));
  if (begun.length > 0) return begun;
  const words = fold(reference)
    .split(' ')
    .filter((word) => !FILLERS.has(word));
  return words.length === 0 ? [] : all.filter((deal) => names(words, callable(deal)));
}

const FILLERS: ReadonlySet<string> = new Set(['and', 'deal', 'the', 'with', 'of', 'between']);

/** Everything that a part of the reference may begin, without spaces. */
function callable({ id, name, kind, parties }: NamedDeal): string[] {
  const spoken = parties.flatMap((party) => [party.name, ...(party.aliases ?? [])]);
  const words = fold([id, name, kind, ...spoken].join(' ')).split(' ');
  return [...words, ...spoken.map((text) => fold(text).replaceAll(' ', ''))];
}

/** Whether the words, alone or run together with their neighbours ("open ai"), each begin a callable. */
function names(words: readonly string[], callables: readonly string[]): boolean {
  if (words.length === 0) return true;
  return words.some((_, index) => {
    const part = words.slice(0, index + 1).join('');
    return callables.some((name) => name.startsWith(part)) && names(words.slice(index + 1), callables);
  });
}

function ambiguous(reference: string, found: NamedDeal[]): DealgraphError {
  const lines = found
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
    .slice(0, MOST_LISTED)
    .map(({ id, date }) => `  ${id}${date ? `  (${date})` : ''}`);
  const more = found.length > MOST_LISTED ? `\n  … and ${found.length - MOST_LISTED} more` : '';
  return new DealgraphError('ambiguous', `"${reference}" fits ${found.length} deals`, {
    hint: `name one by its id:\n${lines.join('\n')}${more}`,
  });
}

function unknown(reference: string, all: NamedDeal[]): DealgraphError {
  const suggestions = near(
    reference,
    all.map(({ id, name, parties }) => ({ label: id, names: [name, ...parties.map((party) => party.name)] })),
  );
  return new DealgraphError('not-found', `no deal in the graph fits "${reference}"`, {
    hint: suggestions.length > 0 ? `did you mean ${suggestions.join(' or ')}?` : 'list them with: dealgraph deals',
  });
}
