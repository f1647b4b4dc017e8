import type { Mention } from '../mentions/mention.ts';
import { isDealNoun } from './dealNouns.ts';
import { type Found, subjectOf } from './subject.ts';
import { isPassive, isRelative, isVerb } from './verbs.ts';
import { isPossessive, listOf, mentionAt, type SentenceView } from './view.ts';

/** Where a cue stands, `to` exclusive. */
export interface CuePlace {
  kind: 'verb' | 'noun' | 'adjective';
  from: number;
  to: number;
}

/** What fills a slot: one mention or a list of them. */
export interface Filler {
  mentions: readonly Mention[];
  /** 0 … 1: how sure the link is. */
  sureness: number;
}

/** Each finite verb between a verb and its supposed subject leaves this share of sureness. */
const CROSSING = 0.75;
/** Verbs that say what their subject is, or is held to be. */
const COPULAS = new Set([
  'be',
  'become',
  'remain',
  'seem',
  'stay',
  'feel',
  'get',
  'act',
  'serve',
  'keep',
  'leave',
  'make',
]);

/** How far right of the cue its phrases may stand, in tokens. */
const REACH = 25;
/** Words of a noun phrase before its name: "the fast-growing French artificial-intelligence start-up X". */
const PHRASE = 10;

/** Verbs whose subject takes part in the deal that is their object: "signed a partnership with". */
const LIGHT_VERBS = new Set(
  `sign strike ink announce enter reach make form unveil seal agree have forge extend expand land win secure close complete
   launch establish cut do clinch finalize finalise pursue explore negotiate seek plan discuss consider confirm disclose reveal
   be get take hold build begin start offer propose hit set renew deepen broaden provide give receive lead join own buy sell
   acquire sue file weigh mull eye need want terminate end cancel scrap abandon tout celebrate continue deny reject
   initiate undertake engage open launch maintain operate run receive obtain grant award increase raise boost up double cement strengthen develop create work score snag bag pen conclude
   put pour plow plough commit pledge inject follow mark represent become remain include involve`.split(/\s+/),
);

/** The mentions in `slot` of the cue at `place`; undefined where it is empty. */
export function fillSlot(view: SentenceView, place: CuePlace, slot: string): Filler | undefined {
  if (slot === 'deal') return dealSlot(view, place);
  if (place.kind === 'verb') return verbSlot(view, place, slot);
  switch (slot) {
    case 'possessor':
      return asFiller(view, possessor(view, place.from));
    case 'compound':
      return asFiller(view, compound(view, place.from));
    case 'governor':
      return governor(view, place);
    case 'apposition':
      return asFiller(view, apposition(view, place));
    case 'subject':
      return predicated(view, place);
    default:
      return asFiller(view, phrase(view, place.to, slot) ?? phraseOfPredicate(view, place.to, slot));
  }
}

function verbSlot(view: SentenceView, place: CuePlace, slot: string): Filler | undefined {
  const passive = isPassive(view, place.from);
  if (slot === 'subject') {
    if (!passive) return found(view, subjectOf(view, place.from));
    return asFiller(view, phrase(view, place.to, 'by'));
  }
  if (slot === 'object') return passive ? patient(view, place.from) : asFiller(view, object(view, place.to));
  return asFiller(view, phrase(view, place.to, slot));
}

/** What a passive verb's grammatical subject names; right before a bare participle: "the startup, backed by X". */
function patient(view: SentenceView, verb: number): Filler | undefined {
  let i = verb - 1;
  while (i >= 0 && (view.tokens[i]!.text === ',' || view.tokens[i]!.pos === 'ADV')) i--;
  const near = i >= 0 ? mentionAt(view, i) : undefined;
  return near && !near.locative ? asFiller(view, near) : found(view, subjectOf(view, verb));
}

function found(view: SentenceView, subject: Found | undefined): Filler | undefined {
  if (!subject) return undefined;
  const filler = asFiller(view, subject.mention);
  return filler && { ...filler, sureness: CROSSING ** subject.crossed };
}

function asFiller(view: SentenceView, mention: Mention | undefined): Filler | undefined {
  return mention && { mentions: listOf(view, mention), sureness: 1 };
}

/** The direct object: the first mention after the verb with nothing but its own noun phrase before it. */
function object(view: SentenceView, from: number): Mention | undefined {
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

function inNounPhrase(view: SentenceView, i: number): boolean {
  const { pos, text, lower } = view.tokens[i]!;
  if (/^(?:DET|ADJ|NOUN|NUM|PROPN|ADV|SYM)$/.test(pos) || /^[-–—]$/.test(text) || /^(?:["“”'‘’]|''|``)$/.test(text))
    return true;
  return pos === 'PRON' || lower === 'called' || lower === 'named' || isPossessive(view.tokens[i]);
}

/** The mention governed by `preposition` to the right of the cue, before another clause begins. */
function phrase(view: SentenceView, from: number, preposition: string): Mention | undefined {
  const { tokens } = view;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i]!;
    if (token.text === ';' || isRelative(token) || (token.pos === 'SCONJ' && token.lower !== preposition))
      return undefined;
    if (i > from && (isVerb(view, i) || token.pos === 'AUX')) return undefined;
    if (token.lower !== preposition || view.owner[i]! >= 0) continue;
    const mention = inPhrase(view, i + 1);
    if (mention) return mention;
  }
  return undefined;
}

/** "The headquarters of X are in Y": the phrase that follows the copula directly. */
function phraseOfPredicate(view: SentenceView, from: number, preposition: string): Mention | undefined {
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

/** "Microsoft's planned acquisition": the owner, over the words between. */
function possessor(view: SentenceView, noun: number): Mention | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - PHRASE); i--) {
    const token = view.tokens[i]!;
    const mention = mentionAt(view, i);
    if (isPossessive(token)) return mentionAt(view, i - 1);
    if (mention) {
      if (/^(?:its|their)$/.test(token.lower)) return mention;
      i = mention.from;
    } else if (!/^(?:ADJ|NOUN|NUM|PROPN|ADV|SYM|VERB)$/.test(token.pos) && !/^[-,$€£"“”]$/.test(token.text))
      return undefined;
  }
  return undefined;
}

/** "the Microsoft-Mistral AI deal", "an OpenAI content licensing agreement": the name right before the noun. */
function compound(view: SentenceView, noun: number): Mention | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const token = view.tokens[i]!;
    const mention = mentionAt(view, i);
    if (mention) return mention.reference === 'name' && !isPossessive(view.tokens[mention.to]) ? mention : undefined;
    if (!/^(?:ADJ|NOUN|NUM|SYM)$/.test(token.pos) && token.text !== '-') return undefined;
  }
  return undefined;
}

/** "founder X", "X, a rival of Y" and "Y's partner, X": the name that the noun describes, beside it or across a comma. */
function apposition(view: SentenceView, { from, to }: CuePlace): Mention | undefined {
  const titled = mentionAt(view, to);
  if (titled) return titled;
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    const token = view.tokens[i]!;
    const mention = mentionAt(view, i);
    if (token.text === ',' || token.text === '(' || token.text === '–' || token.text === '—')
      return mentionAt(view, i - 1);
    if (mention) i = mention.from;
    else if (!/^(?:DET|ADJ|NOUN|NUM|ADV|PROPN|PART|PRON|SYM|AUX)$/.test(token.pos) && token.text !== '-') break;
  }
  return view.tokens[to]?.text === ',' ? mentionAt(view, to + 1) : undefined;
}

/** Where a deal noun's parties stand, from the noun. */
const PARTY_SLOTS = ['between', 'possessor', 'compound', 'of', 'in', 'with', 'by', 'into', 'to'];

/** How sure it is that what befalls a deal befalls its parties. */
const BY_DEAL = 0.9;

/** Everybody who takes part in the deal that the cue acts on: "blocked Nvidia's purchase of Arm" → Nvidia, Arm. */
function dealSlot(view: SentenceView, place: CuePlace): Filler | undefined {
  if (place.kind === 'verb' && isPassive(view, place.from)) {
    for (let i = place.from - 1; i >= Math.max(0, place.from - REACH); i--) {
      if (isVerb(view, i) || view.tokens[i]!.text === ';') return undefined;
      if (isDealNoun(view, i)) return dealParties(view, i);
    }
    return undefined;
  }
  for (let i = place.to; i < Math.min(view.tokens.length, place.to + PHRASE); i++) {
    if (isVerb(view, i) || view.tokens[i]!.text === ';') return undefined;
    if (isDealNoun(view, i)) return dealParties(view, i);
  }
  return undefined;
}

function dealParties(view: SentenceView, noun: number): Filler | undefined {
  const place: CuePlace = { kind: 'noun', from: noun, to: noun + 1 };
  const parties = PARTY_SLOTS.flatMap((slot) => fillSlot(view, place, slot)?.mentions ?? []);
  return parties.length > 0 ? { mentions: [...new Set(parties)], sureness: BY_DEAL } : undefined;
}

/** "X is a rival of Y", "X became its largest investor": the subject of the copula whose predicate the cue is. */
function predicated(view: SentenceView, { kind, from }: CuePlace): Filler | undefined {
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    const token = view.tokens[i]!;
    const mention = mentionAt(view, i);
    if (mention) {
      if (!isPossessive(view.tokens[mention.to]) && mention.reference !== 'pronoun' && kind === 'noun' && i < from - 1)
        return undefined;
      i = mention.from;
    } else if (COPULAS.has(token.lemma) && !isPossessive(token)) return found(view, subjectOf(view, i));
    else if (
      !/^(?:DET|ADJ|NOUN|NUM|ADV|PART|PRON|SYM|AUX|CCONJ|ADP|VERB)$/.test(token.pos) &&
      !/^[-,]$/.test(token.text)
    )
      return undefined;
    else if (token.pos === 'ADP' && !/^(?:as|of|in)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** The subject of the light verb that a noun depends on: left of it ("X signed a deal"), or its agent ("a deal signed by X"). */
function governor(view: SentenceView, { from, to }: CuePlace): Filler | undefined {
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    const token = view.tokens[i]!;
    if (isLight(view, i)) return found(view, subjectOf(view, i));
    if (mentionAt(view, i) || token.text === ';' || isVerb(view, i)) break;
    if (!/^(?:DET|ADJ|NOUN|NUM|ADV|ADP|SYM|PART|CCONJ)$/.test(token.pos) && !/^[-,"“”]$/.test(token.text)) break;
  }
  for (let i = to; i < Math.min(view.tokens.length, to + REACH); i++) {
    if (isLight(view, i) && isPassive(view, i)) return asFiller(view, phrase(view, i + 1, 'by'));
    if (view.tokens[i]!.text === ';') break;
  }
  return undefined;
}

function isLight(view: SentenceView, i: number): boolean {
  const token = view.tokens[i]!;
  return (token.pos === 'VERB' || token.pos === 'AUX') && view.owner[i]! < 0 && LIGHT_VERBS.has(token.lemma);
}
