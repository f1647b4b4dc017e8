import { namesOf } from '../domain/claim.ts';
import { entityIdOf } from './entityId.ts';
import type { Evidence } from './evidence.ts';
import type { EntryLookup } from './lookups.ts';
import { bestSupported } from './support.ts';

/** Names the entities of a block by what its own claims call them, unless the gazetteer knows them. */
export function namesIn(evidence: readonly Evidence[], gazetteer: EntryLookup): (entity: string) => string {
  return (entity) => {
    const known = gazetteer.byId(entity);
    if (known) return known.name;
    const textIn = ({ claim }: Evidence): string | undefined =>
      namesOf(claim).find((name) => entityIdOf(name, gazetteer) === entity)?.text;
    return bestSupported(evidence, textIn) ?? entity;
  };
}
