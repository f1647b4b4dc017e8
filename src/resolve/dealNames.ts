import type { DealKind } from '../domain/deal.ts';
import { compareText } from '../domain/ids.ts';
import { distinctiveWords } from '../domain/names.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { EntryLookup } from './lookups.ts';

/**
 * An entity as part of an id. A name key loses the borders of words, so its name stands for it where the two belong
 * together and nothing else in the gazetteer is called so.
 */
function partOf(entity: string, name: string, gazetteer: EntryLookup): string {
  const words = distinctiveWords(name);
  const readable = words.join('-');
  const isItsName = entity === `actor:${words.join('')}` && readable !== '';
  return isItsName && !gazetteer.byId(entity) && !gazetteer.byId(readable) ? readable : entity;
}

function monthOf(date: PartialDate | undefined): string {
  if (!date) return 'undated';
  return date.precision === 'year' ? date.date.slice(0, 4) : date.date.slice(0, 7);
}

/** `microsoft+mistral-ai/partnership/2024-02`, before the deals of a block are told apart. */
export function dealIdStem(
  entities: readonly string[],
  kind: DealKind,
  first: PartialDate | undefined,
  nameOf: (entity: string) => string,
  gazetteer: EntryLookup,
): string {
  const parts = entities.map((entity) => partOf(entity, nameOf(entity), gazetteer)).sort(compareText);
  return `${parts.join('+')}/${kind}/${monthOf(first)}`;
}

/** Adds `-2`, `-3` … to ids that an earlier deal has. */
export function distinct(stems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return stems.map((stem) => {
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return count === 1 ? stem : `${stem}-${count}`;
  });
}

/** "Microsoft – Mistral AI partnership"; names in the order of their roles. */
export function dealName(names: readonly string[], kind: DealKind): string {
  return `${names.join(' – ')} ${kind === 'joint-venture' ? 'joint venture' : kind.replaceAll('-', ' ')}`;
}
