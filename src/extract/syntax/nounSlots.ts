import type { Mention } from '../mentions/mention.ts';
import { asFiller, type CuePlace, type Filler, subjectFiller } from './filler.ts';
import { object, PHRASE, phrase, phraseOfPredicate, REACH } from './phrases.ts';
import { subjectOf } from './subject.ts';
import { isPassive, isVerb } from './verbs.ts';
import { mentionAt, type SentenceView } from './view.ts';
import { isPossessive } from './words.ts';

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

/** Verbs whose subject takes part in the deal that is their object: "signed a partnership with". */
const LIGHT_VERBS = new Set(
  `sign strike ink announce enter reach make form unveil seal agree have forge extend expand land win secure close complete
   launch establish cut do clinch finalize finalise pursue explore negotiate seek plan discuss consider confirm disclose reveal
   be get take hold build begin start offer propose hit set renew deepen broaden provide give receive lead join own buy sell
   acquire sue file weigh mull eye need want terminate end cancel scrap abandon tout celebrate continue deny reject
   initiate undertake engage open launch maintain operate run receive obtain grant award increase raise boost up double cement strengthen develop create work score snag bag pen conclude
   put pour plow plough commit pledge inject follow mark represent become remain include involve`.split(/\s+/),
);

/** Verbs whose subject takes part though what it refuses belongs to somebody else: "X rejected Y's offer". */
const REFUSALS = new Set('spurn reject rebuff snub shun decline refuse turn wave brush dismiss'.split(' '));

/** What fills a slot of a noun or adjective. */
export function nounSlot(view: SentenceView, place: CuePlace, slot: string): Filler | undefined {
  switch (slot) {
    case 'possessor':
      return asFiller(view, possessor(view, place.from));
    case 'compound':
      return asFiller(view, compound(view, place.from));
    case 'governor':
      return governor(view, place);
    case 'apposition':
      return asFiller(view, apposition(view, place));
    case 'include':
      return view.tokens[place.to]?.lemma === 'include' ? asFiller(view, object(view, place.to + 1)) : undefined;
    case 'subject':
      return predicated(view, place);
    default:
      return asFiller(view, phrase(view, place.to, slot) ?? phraseOfPredicate(view, place.to, slot));
  }
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

/** "X is a rival of Y", "X became its largest investor": the subject of the copula whose predicate the cue is. */
function predicated(view: SentenceView, { kind, from }: CuePlace): Filler | undefined {
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    const token = view.tokens[i]!;
    const mention = mentionAt(view, i);
    if (mention) {
      if (!isPossessive(view.tokens[mention.to]) && mention.reference !== 'pronoun' && kind === 'noun' && i < from - 1)
        return undefined;
      i = mention.from;
    } else if (COPULAS.has(token.lemma) && !isPossessive(token)) return subjectFiller(view, subjectOf(view, i));
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
  let isOwned = false;
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    const token = view.tokens[i]!;
    const governs = isOwned ? isVerb(view, i) && REFUSALS.has(token.lemma) : isLight(view, i);
    if (governs) return subjectFiller(view, subjectOf(view, i));
    const mention = mentionAt(view, i);
    if (mention && isPossessive(view.tokens[mention.to])) {
      isOwned = true;
      i = mention.from;
      continue;
    }
    if (mention || token.text === ';' || isVerb(view, i)) break;
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
