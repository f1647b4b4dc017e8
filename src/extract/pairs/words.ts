import type { Actor } from '../mentions/actor.ts';
import type { SentenceView } from '../syntax/view.ts';

/** The type of an actor, as features see it. */
export function typeName({ type }: Actor): string {
  return type ?? 'name';
}

/** A word as features see it: its base form; names by their type, numbers all alike, so that no feature knows who it is about. */
export function wordAt({ tokens, owner, mentions }: SentenceView, i: number): string {
  const token = tokens[i];
  if (!token) return i < 0 ? '<s>' : '</s>';
  const mention = owner[i]! >= 0 ? mentions[owner[i]!] : undefined;
  if (mention) {
    const isNamed = mention.reference === 'name' || mention.reference === 'office';
    return isNamed ? `<${mention.actors[0] ? typeName(mention.actors[0]) : 'name'}>` : token.lower;
  }
  if (/\d/.test(token.text)) return '<number>';
  if (token.pos === 'PROPN') return /^\p{Lu}/u.test(token.text) ? '<capitalised>' : token.lower;
  return token.lemma.toLowerCase();
}

/** Words from one token to another, `to` exclusive; a name of several words is one. */
export function wordsBetween(view: SentenceView, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const isContinued = i > from && view.owner[i]! >= 0 && view.owner[i] === view.owner[i - 1];
    const word = wordAt(view, i);
    if (!isContinued || word !== words.at(-1)) words.push(word);
  }
  return words;
}
