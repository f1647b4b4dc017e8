import type { Claim } from '../domain/claim.ts';
import type { Name } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import { entityIdOf } from './entityId.ts';
import type { EntryLookup } from './lookups.ts';

const SEPARATOR = '|';

/** The names a claim is about as a pair: its two ends, or the parties of its deal. */
function pairOf(claim: Claim): readonly Name[] {
  return claim.form === 'relation' ? [claim.subject, claim.object] : claim.deal.parties;
}

/**
 * The block a claim belongs to: `microsoft|mistral-ai`, or `mistral-ai|` for a deal of which one party is known.
 * A relation whose two ends turn out to be one entity says nothing and belongs to none.
 */
export function blockKeyOf(claim: Claim, gazetteer: EntryLookup): string | undefined {
  const ids = [...new Set(pairOf(claim).map((name) => entityIdOf(name, gazetteer)))].sort(compareText);
  if (ids.length === 0 || (ids.length === 1 && claim.form === 'relation')) return undefined;
  return `${ids[0]}${SEPARATOR}${ids[1] ?? ''}`;
}

/** The one or two entities of a block, sorted. */
export function entitiesOfBlock(block: string): string[] {
  return block.split(SEPARATOR).filter((id) => id !== '');
}
