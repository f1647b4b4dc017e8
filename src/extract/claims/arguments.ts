import type { EntityType } from '../../domain/entity.ts';
import type { RelationType } from '../../domain/relation.ts';
import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';

/** How much of a claim's confidence is left when an argument is not named. */
const REFERENCE_SURENESS: Record<Mention['reference'], number> = { name: 1, office: 1, nominal: 0.9, pronoun: 0.85 };
/** … when its type is not evident but only asked for by the relation. */
const UNTYPED_SURENESS = 0.85;
/** … when a product stands for its maker: "Apple turned to Gemini". */
const MAKER_SURENESS = 0.75;
/** Types that a name of no evident type may be taken for, likeliest first. */
const GUESSES: readonly EntityType[] = ['company', 'person', 'place'];

/** "POV", "FOMO": nobody, unless the article shows it to be a name. */
const ABBREVIATION = /^\p{Lu}{1,4}s?$/u;

/** Who may be party to a deal. */
export const PARTY_TYPES: RelationType['to'] = ['company', 'government', 'organization'];

export interface Argument {
  actor: Actor;
  sureness: number;
}

/** The actors of `mentions` that may stand at this end of the relation. */
export function argumentsOf(mentions: readonly Mention[], types: RelationType['to']): Argument[] {
  const found: Argument[] = [];
  for (const { actors, reference, locative } of mentions) {
    for (const actor of actors) {
      const sureness = fits(actor, types, locative);
      if (sureness > 0) found.push({ actor, sureness: sureness * REFERENCE_SURENESS[reference] });
      else if (actor.maker && types.includes('company')) found.push({ actor: actor.maker, sureness: MAKER_SURENESS });
    }
  }
  return found;
}

function fits(actor: Actor, types: RelationType['to'], locative: boolean): number {
  const isCountry = actor.entry?.kind === 'national-government';
  if (isCountry && locative) return types.includes('place') ? 1 : 0;
  if (actor.type) {
    if (types.includes(actor.type)) return 1;
    return actor.otherTypes?.some((type) => types.includes(type)) ? UNTYPED_SURENESS : 0;
  }
  if (ABBREVIATION.test(actor.name)) return 0;
  return GUESSES.some((type) => types.includes(type)) ? UNTYPED_SURENESS : 0;
}

/** The type under which an actor takes part: its own, else the first that the relation allows of those it may be. */
export function typeIn(actor: Actor, types: RelationType['to']): EntityType {
  if (actor.entry?.kind === 'national-government' && !types.includes('government') && types.includes('place'))
    return 'place';
  const possible = actor.type ? [actor.type, ...(actor.otherTypes ?? [])] : GUESSES;
  return possible.find((type) => types.includes(type)) ?? actor.type ?? 'company';
}
