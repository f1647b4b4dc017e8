import type { DealKind } from '../domain/deal.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { EntryLookup } from './lookups.ts';

/** A name key without its space where that cannot be mistaken for an entry of the gazetteer. */
function slugOf(entity: string, gazetteer: EntryLookup): string {
  const bare = entity.replace(/^actor:/, '');
  return bare !== entity && gazetteer.byId(bare) ? entity : bare;
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
  gazetteer: EntryLookup,
): string {
  return `${entities.map((entity) => slugOf(entity, gazetteer)).join('+')}/${kind}/${monthOf(first)}`;
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
