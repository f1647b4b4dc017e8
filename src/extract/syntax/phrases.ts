import type { Mention } from '../mentions/mention.ts';
import { isVerb } from './verbs.ts';
import { mentionAt, type SentenceView } from './view.ts';
import { isPossessive, isRelative } from './words.ts';

/** How far right of the cue its phrases may stand, in tokens. */
export const REACH = 25;

/** Words of a noun phrase before its name: "the fast-growing French artificial-intelligence start-up X". */
export const PHRASE = 10;

/** The direct object: the first mention after the verb with nothing but its own noun phrase before it. */
export function object(view: SentenceView, from: number): Mention | undefined {
  for (let i = from; i < Math.min(view.tokens.length, from + PHRASE); i++) {
    const mention = mentionAt(view, i);
    if (mention) {
      if (isBase(view, mention)) {
        i = mention.to + 1;
        continue;
      }
      if (isPossessive(view.tokens[mention.to])) return undefined;
      if (view.tokens[mention.from]!.lower === 'its' || view.tokens[mention.from]!.lower === 'their') continue;
      return mention;
    }
    if (!inNounPhrase(view, i)) return undefined;
  }
  return undefined;
}

/** "California-based", "Google-backed": an adjective made of a name. */
function isBase(view: SentenceView, { to }: Mention): boolean {
  const participle = view.tokens[to + 1]?.lower ?? '';
  return view.tokens[to]?.text === '-' && /^(?:based|backed|owned|funded|led|listed|headquartered)$/.test(participle);
}

/** Words that a name inside the phrase may follow: "a start-up called X", "investors including X". */
const OPENERS = new Set(['called', 'named', 'including']);

function inNounPhrase(view: SentenceView, i: number): boolean {
  const { pos, text, lower } = view.tokens[i]!;
  if (/^(?:DET|ADJ|NOUN|NUM|PROPN|ADV|SYM)$/.test(pos) || /^[-–—]$/.test(text) || /^(?:["“”'‘’]|''|``)$/.test(text))
    return true;
  return pos === 'PRON' || isPossessive(view.tokens[i]) || OPENERS.has(lower);
}

/** The mention governed by `preposition` to the right of the cue, before another clause begins. */
export function phrase(view: SentenceView, from: number, preposition: string): Mention | undefined {
  const { tokens } = view;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i]!;
    if (token.text === ';' || isRelative(token) || (token.pos === 'SCONJ' && token.lower !== preposition))
      return undefined;
    // "a round led by X": a bare participle goes on with the noun.
    if (i > from && view.tokens[i + 1]?.lower !== 'by' && (isVerb(view, i) || token.pos === 'AUX')) return undefined;
    if (token.lower !== preposition || view.owner[i]! >= 0) continue;
    const mention = inPhrase(view, i + 1);
    if (mention) return mention;
  }
  return undefined;
}

/** "The headquarters of X are in Y": the phrase that follows the copula directly. */
export function phraseOfPredicate(view: SentenceView, from: number, preposition: string): Mention | undefined {
  for (let i = from; i < Math.min(view.tokens.length - 1, from + PHRASE); i++) {
    if (isVerb(view, i)) return undefined;
    if (view.tokens[i]!.lemma !== 'be' || isPossessive(view.tokens[i])) continue;
    return view.tokens[i + 1]!.lower === preposition ? inPhrase(view, i + 2) : undefined;
  }
  return undefined;
}

/** The name at the head of the noun phrase that starts at `from`. */
function inPhrase(view: SentenceView, from: number): Mention | undefined {
  for (let i = from; i < Math.min(view.tokens.length, from + PHRASE); i++) {
    const mention = mentionAt(view, i);
    if (mention) {
      if (isBase(view, mention)) {
        i = mention.to + 1;
        continue;
      }
      const next = view.tokens[mention.to];
      const possessed = isPossessive(next) || /^(?:its|their)$/.test(view.tokens[mention.from]!.lower);
      if (
        possessed &&
        view.mentions.some((o) => o.reference === 'name' && o.from > mention.to && o.from <= mention.to + 4)
      ) {
        i = mention.to;
        continue;
      }
      return mention;
    }
    if (!inNounPhrase(view, i)) return undefined;
  }
  return undefined;
}
