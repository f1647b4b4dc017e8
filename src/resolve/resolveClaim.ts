import { type Claim, namesOf } from '../domain/claim.ts';
import { compareText } from '../domain/ids.ts';
import type { ResolvedClaim } from '../domain/resolved.ts';
import { entityIdOf } from './entityId.ts';
import type { EntryLookup } from './lookups.ts';

const SEPARATOR = '|';

/** `microsoft|mistral-ai`, or `mistral-ai|` for a deal of which one party is known. */
function blockOf(entities: readonly string[], isRelation: boolean): string | undefined {
  const ids = [...new Set(entities)].sort(compareText);
  if (ids.length === 0 || (ids.length === 1 && isRelation)) return undefined;
  return `${ids[0]}${SEPARATOR}${ids[1] ?? ''}`;
}

/** Links a claim's names to entities, by the gazetteer and their keys alone. */
export function resolveClaim(claim: Claim, gazetteer: EntryLookup): ResolvedClaim {
  const names = namesOf(claim).map((name) => ({ entity: entityIdOf(name, gazetteer), name }));
  if (claim.form === 'relation') {
    const [subject, object] = [entityIdOf(claim.subject, gazetteer), entityIdOf(claim.object, gazetteer)];
    const block = blockOf([subject, object], true);
    return { claim, ...(block !== undefined && { block }), subject, object, parties: [], names };
  }
  const parties = [...new Set(claim.deal.parties.map((name) => entityIdOf(name, gazetteer)))];
  const block = blockOf(parties, false);
  const subject = claim.form === 'knowledge' ? { subject: entityIdOf(claim.subject, gazetteer) } : {};
  return { claim, ...(block !== undefined && { block }), ...subject, parties, names };
}

/** The one or two entities of a block, sorted. */
export function entitiesOfBlock(block: string): string[] {
  return block.split(SEPARATOR).filter((id) => id !== '');
}
