import type { Speaker, Standing } from '../../domain/claim.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionAt, type SentenceView } from '../syntax/view.ts';

/** Reports by nobody in particular. */
const UNNAMED =
  /\b(?:people|person|persons|sources?|insiders?|someone) (?:\S+ ){0,4}?(?:familiar|close|said|say|says|told|with knowledge|briefed)|\bsources?\b(?= \S* ?(?:say|said|told))|\bmedia reports?\b|\breports? (?:say|said|suggest|claim|indicate)|\bit is rumou?red/;
const ANALYSTS =
  /\b(?:analysts?|experts?|observers|commentators|critics) (?:\S+ ){0,5}?(?:say|said|believe|expect|think|argue|suggest)/;
const SAYING = new Set('say report tell confirm state claim write note add disclose reveal declare'.split(' '));
/** The gazetteer's kinds for newspapers, agencies, broadcasters and publishing houses. */
const OUTLET_KINDS = new Set(['media', 'publisher']);
/** A speech verb governs what follows it within this many tokens, or what precedes it directly. */
const REACH = 30;

/** Who says what stands at `at`, if the sentence puts it in somebody's mouth. */
export function speakerOf(view: SentenceView, at: number): Speaker | undefined {
  const text = view.tokens.map((token) => token.lower).join(' ');
  const unnamed = UNNAMED.exec(text);
  if (unnamed) return { text: unnamed[0], standing: 'unnamed' };
  const analysts = ANALYSTS.exec(text);
  if (analysts) return { text: analysts[0], standing: 'analyst' };
  const mention = accordingTo(view) ?? saidBefore(view, at) ?? saidAfter(view, at);
  if (!mention) return undefined;
  const name = mention.actors[0]!.name;
  return { text: name, standing: standingOf(mention) };
}

function accordingTo(view: SentenceView): Mention | undefined {
  const at = view.tokens.findIndex(({ lower }, i) => lower === 'according' && view.tokens[i + 1]?.lower === 'to');
  if (at === -1) return undefined;
  return view.mentions.find(({ from, locative }) => from > at && from <= at + 5 && !locative);
}

/** "Reuters reported that X bought Y". */
function saidBefore(view: SentenceView, at: number): Mention | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (!SAYING.has(view.tokens[i]!.lemma) || view.tokens[i]!.pos === 'NOUN') continue;
    const mention = mentionAt(view, i - 1) ?? mentionAt(view, i - 2);
    if (mention && mention.reference === 'name' && !mention.locative) return mention;
  }
  return undefined;
}

/** "X bought Y, Reuters reported." */
function saidAfter(view: SentenceView, at: number): Mention | undefined {
  for (let i = at + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (token.text !== ',' && token.text !== '”' && token.text !== '"') continue;
    const mention = mentionAt(view, i + 1);
    if (mention && !mention.locative && SAYING.has(view.tokens[mention.to]?.lemma ?? '')) return mention;
  }
  return undefined;
}

function standingOf(mention: Mention): Standing {
  const actor = mention.actors[0]!;
  if (actor.entry?.kind && OUTLET_KINDS.has(actor.entry.kind)) return 'outlet';
  return actor.type === 'government' ? 'authority' : 'party';
}
