import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceView } from '../syntax/view.ts';

/** Two parties named in one sentence, in the order of the text. */
export interface Pair {
  first: Party;
  second: Party;
}

/** One end of a pair. */
export interface Party {
  mention: Mention;
  /** Who it is; a product stands for its maker. */
  actor: Actor;
}

/** Names further apart than this, in tokens, say little of each other. */
const REACH = 70;
/** Work on one sentence stays bounded: a list of fifty names makes no 1,225 pairs. */
const MOST_PAIRS = 150;

/** Who deals with nobody: where something is, and what is made. */
const NO_PARTIES: ReadonlySet<string | undefined> = new Set(['place', 'product']);

/** Every two parties of a sentence that may have to do with each other, nearest first up to a limit. */
export function pairsIn({ mentions }: SentenceView): Pair[] {
  const parties = mentions
    .flatMap((mention) => mention.actors.map((actor) => partyOf(mention, actor)))
    .filter(({ mention, actor }) => !mention.locative && !NO_PARTIES.has(actor.type));
  const pairs: Pair[] = [];
  for (let gap = 1; gap < parties.length && pairs.length < MOST_PAIRS; gap++) {
    for (let i = 0; i + gap < parties.length && pairs.length < MOST_PAIRS; i++) {
      const [first, second] = [parties[i]!, parties[i + gap]!];
      const isNear = second.mention.from - first.mention.to <= REACH;
      if (isNear && !isSameOrBothPersons(first, second)) pairs.push({ first, second });
    }
  }
  return pairs;
}

function partyOf(mention: Mention, actor: Actor): Party {
  return { mention, actor: actor.type === 'product' && actor.maker ? actor.maker : actor };
}

function isSameOrBothPersons(first: Party, second: Party): boolean {
  return first.actor === second.actor || (first.actor.type === 'person' && second.actor.type === 'person');
}
