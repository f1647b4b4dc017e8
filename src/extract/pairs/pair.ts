import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceView } from '../syntax/view.ts';
import { typeName } from './words.ts';

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

/** Names that are further from a place, in tokens, are hardly said to be there. */
const PLACE_REACH = 25;

/** Every two parties of a sentence that may have to do with each other, nearest first up to a limit. */
export function pairsIn({ mentions }: SentenceView): Pair[] {
  const parties = mentions.flatMap((mention) => mention.actors.map((actor) => partyOf(mention, actor)));
  const pairs: Pair[] = [];
  for (let gap = 1; gap < parties.length && pairs.length < MOST_PAIRS; gap++) {
    for (let i = 0; i + gap < parties.length && pairs.length < MOST_PAIRS; i++) {
      const first = parties[i]!;
      const second = parties[i + gap]!;
      if (mayBeRelated(first, second)) pairs.push({ first, second });
    }
  }
  return pairs;
}

function partyOf(mention: Mention, actor: Actor): Party {
  return { mention, actor: actor.type === 'product' && actor.maker ? actor.maker : actor };
}

/** Products deal with nobody, persons with no person, and a place with nobody but who has a seat in it. */
function mayBeRelated(first: Party, second: Party): boolean {
  if (first.actor === second.actor || first.actor.type === 'product' || second.actor.type === 'product') return false;
  const persons = Number(first.actor.type === 'person') + Number(second.actor.type === 'person');
  const places = Number(isPlace(first)) + Number(isPlace(second));
  if (persons > 1 || places > 1 || (places > 0 && persons > 0)) return false;
  return second.mention.from - first.mention.to <= (places > 0 ? PLACE_REACH : REACH);
}

/** A place, or a country's name that says where something is. */
function isPlace({ mention, actor }: Party): boolean {
  return mention.locative || actor.type === 'place';
}

/** What a party is, as features see it. */
export function typeOfParty(party: Party): string {
  return isPlace(party) ? 'place' : typeName(party.actor);
}
