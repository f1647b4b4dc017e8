import type { Actor } from '../mentions/actor.ts';
import type { SentenceView } from '../syntax/view.ts';
import { hashOf } from './featureSet.ts';

/** The type of an actor, as features see it. */
export function typeName({ type }: Actor): string {
  return type ?? 'name';
}

/** The words of a sentence as features see them. */
export interface SentenceWords {
  hashes: readonly number[];
  /** Tokens that stand for a name. */
  named: readonly boolean[];
  /** Tokens that go on with the word before: a name of several tokens is one word. */
  continued: readonly boolean[];
}

const OPENING = hashOf('<s>');
const CLOSING = hashOf('</s>');

export function sentenceWords(view: SentenceView): SentenceWords {
  const texts = view.tokens.map((_, i) => textAt(view, i));
  return {
    hashes: texts.map(hashOf),
    named: texts.map((text) => text.startsWith('<') && text !== '<number>'),
    continued: texts.map(
      (text, i) => i > 0 && view.owner[i]! >= 0 && view.owner[i] === view.owner[i - 1] && text === texts[i - 1],
    ),
  };
}

/** The base form of a word; names by their type, numbers all alike, so that no feature knows who it is about. */
function textAt({ tokens, owner, mentions }: SentenceView, i: number): string {
  const token = tokens[i]!;
  const mention = owner[i]! >= 0 ? mentions[owner[i]!] : undefined;
  if (mention) {
    const isNamed = mention.reference === 'name' || mention.reference === 'office';
    return isNamed ? `<${mention.actors[0] ? typeName(mention.actors[0]) : 'name'}>` : token.lower;
  }
  if (/\d/.test(token.text)) return '<number>';
  if (token.pos === 'PROPN') return /^\p{Lu}/u.test(token.text) ? '<capitalised>' : token.lower;
  return token.lemma.toLowerCase();
}

/** The hash of the word at a place, which may lie beyond the sentence. */
export function wordAt({ hashes }: SentenceWords, i: number): number {
  return hashes[i] ?? (i < 0 ? OPENING : CLOSING);
}
