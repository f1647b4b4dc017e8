import type { Name } from '../domain/entity.ts';
import type { EntryLookup } from './lookups.ts';

/** Which entity a name stands for: the gazetteer's, else the one of all names with this key. */
export function entityIdOf({ key }: Pick<Name, 'key'>, gazetteer: EntryLookup): string {
  return gazetteer.byKey(key)?.id ?? key;
}
