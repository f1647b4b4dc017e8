import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceView } from '../syntax/view.ts';
import type { Token } from '../text/sentences.ts';
import { WordMemo } from '../text/words.ts';
import { constant, hashOf } from './featureSet.ts';

/** The type of an actor, as features see it. */
export function typeName({ type }: Actor): string {
  return type ?? 'name';
}

/** The words of a sentence as features see them: a name of several tokens is one. */
export interface SentenceWords {
  hashes: readonly number[];
  /** The word of each token, and of the place behind the last. */
  places: readonly number[];
}

const OPENING = constant('<s>');
const CLOSING = constant('</s>');
const NUMBER = constant('<number>');
const CAPITALISED = constant('<capitalised>');

/** What features see of a word that is part of no name. */
const written = new WordMemo(({ text, lower }) => ({
  hasDigit: /\d/.test(text),
  hasCapital: /^\p{Lu}/u.test(text),
  lower: hashOf(lower),
}));

export function sentenceWords({ tokens, owner, mentions }: SentenceView): SentenceWords {
  const hashes: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mention = owner[i]! >= 0 ? mentions[owner[i]!]! : undefined;
    const isWithinName = i > 0 && owner[i] === owner[i - 1] && mention !== undefined && isName(mention);
    if (!isWithinName) hashes.push(hashAt(tokens[i]!, mention));
    places.push(hashes.length - 1);
  }
  places.push(hashes.length);
  return { hashes, places };
}

function isName({ reference }: Mention): boolean {
  return reference === 'name' || reference === 'office';
}

/** What only refers to somebody is taken as it is written. */
function hashAt(token: Token, mention: Mention | undefined): number {
  if (!mention) return wordHash(token);
  return isName(mention) ? nameHash(mention) : written.of(token.word).lower;
}

/** Names by their type, so that no feature knows who it is about. */
function nameHash({ actors }: Mention): number {
  return hashOf(`<${actors[0] ? typeName(actors[0]) : 'name'}>`);
}

/** The base form; numbers all alike, and words with a capital that name nobody. */
function wordHash({ word, pos, lower, lemma }: Token): number {
  const { hasDigit, hasCapital, lower: ofLower } = written.of(word);
  if (hasDigit) return NUMBER;
  if (pos === 'PROPN') return hasCapital ? CAPITALISED : ofLower;
  return lemma === lower ? ofLower : hashOf(lemma.toLowerCase());
}

/** The hash of the word at a place, which may lie beyond the sentence. */
export function wordAt({ hashes }: SentenceWords, i: number): number {
  if (i < 0) return OPENING;
  return i < hashes.length ? hashes[i]! : CLOSING;
}
