import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { Actor } from './actor.ts';
import type { FormLookup } from './formTrie.ts';
import type { Mention } from './mention.ts';
import { standsAsPlace } from './placeSigns.ts';
import type { Roster } from './roster.ts';
import type { Span } from './runs.ts';
import { LOCATIVE, OFFICE_NOUNS } from './vocabulary.ts';

type Demonyms = FormLookup<GazetteerEntry>;

/** Words that may stand between a nation and its office: "French finance ministry officials". */
const OFFICE_REACH = 4;
const LONGEST_NAME = 10;
const LONGEST_NATION = 3;

/** Step 3b: every place where somebody on the roster is named, and the offices that stand for a government. */
export function locateMentions(sentences: readonly Sentence[], roster: Roster, demonyms: Demonyms): Mention[][] {
  const offices = sentences.map((sentence) => officesIn(sentence.tokens, roster, demonyms));
  return sentences.map(({ tokens }, i) => {
    const mentions: Mention[] = [];
    let at = 0;
    while (at < tokens.length) {
      const office = offices[i]!.find((mention) => mention.from === at);
      const name = nameAt(tokens, at, roster);
      // "French competition authority" is a body of its own, where the gazetteer knows it.
      const mention = name && (!office || name.to >= office.to) ? name : office;
      if (mention) mentions.push(mention);
      at = mention ? mention.to : at + 1;
    }
    return mentions;
  });
}

function nameAt(tokens: readonly Token[], from: number, roster: Roster): Mention | undefined {
  const found = roster.byForm.longestAt(tokens, from, LONGEST_NAME, fitsCase);
  if (!found) return undefined;
  const { to, bearer: actor } = found;
  return { from, to, actors: [actor], reference: 'name', locative: isLocative(tokens, from, { to, actor }) };
}

/** "US" is not "us", and a word in lower case is not the name spelt like it. */
function fitsCase(actor: Actor, tokens: readonly Token[], from: number, to: number): boolean {
  if (to > from + 1) return true;
  const token = tokens[from]!;
  if (!token.isCapitalised) return false;
  if (token.text === token.text.toUpperCase()) return true;
  return ![...actor.forms.keys()].every((form) => form === form.toUpperCase() && form.length <= 3);
}

function isLocative(tokens: readonly Token[], from: number, { to, actor }: { to: number; actor: Actor }): boolean {
  if (actor.entry?.kind !== 'national-government' && actor.type !== 'place') return false;
  if (actor.type === 'place' && standsAsPlace(tokens, { from, to })) return true;
  const skip = tokens[from - 1]?.pos === 'DET' ? 2 : 1;
  const before = tokens[from - skip]?.lower ?? '';
  if (LOCATIVE.has(before) || before === 'from' || before === 'of' || before === 'to') return true;
  return tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'based';
}

function officesIn(tokens: readonly Token[], roster: Roster, demonyms: Demonyms): Mention[] {
  const mentions: Mention[] = [];
  tokens.forEach((token, from) => {
    const nation = token.isCapitalised ? nationAt(tokens, from, roster, demonyms) : undefined;
    if (!nation) return;
    const head = officeHead(tokens, nation.to);
    const span = head === -1 ? officeOf(tokens, from, nation.to, mentions) : { from, to: head + 1 };
    if (!span) return;
    const text = tokens
      .slice(span.from, span.to)
      .map((part) => part.text)
      .join(' ');
    const actor = roster.addKnown(nation.entry, text, text.toLowerCase());
    mentions.push({ ...span, actors: [actor], reference: 'office', locative: false });
  });
  return mentions;
}

/** "the governments of the United States and of France": the office before the nation, or before the nation before it. */
function officeOf(tokens: readonly Token[], nation: number, to: number, offices: readonly Mention[]): Span | undefined {
  const of = nation - (tokens[nation - 1]?.lower === 'the' ? 2 : 1);
  if (tokens[of]?.lower !== 'of') return undefined;
  if (OFFICE_NOUNS.has(tokens[of - 1]?.lower ?? '')) return { from: of - 1, to };
  const last = offices.at(-1);
  return last && tokens[of - 1]?.lower === 'and' && last.to === of - 1 ? { from: of, to } : undefined;
}

function nationAt(
  tokens: readonly Token[],
  from: number,
  roster: Roster,
  demonyms: Demonyms,
): { entry: GazetteerEntry; to: number } | undefined {
  const demonym = demonyms.longestAt(tokens, from, LONGEST_NATION, isNation);
  const name = roster.byForm.longestAt(tokens, from, LONGEST_NATION, ({ entry }) => isNation(entry));
  const entry = name && name.to > (demonym?.to ?? 0) ? name.bearer.entry : demonym?.bearer;
  if (!entry) return undefined;
  let to = Math.max(demonym?.to ?? 0, name?.to ?? 0);
  // With the possessive of "China's regulators".
  while (to < from + LONGEST_NATION && tokens[to]?.folded === '') to++;
  return { entry, to };
}

function isNation(entry: GazetteerEntry | undefined): boolean {
  return entry?.kind === 'national-government';
}

function officeHead(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let i = from; i < Math.min(tokens.length, from + OFFICE_REACH); i++) {
    const token = tokens[i]!;
    if (OFFICE_NOUNS.has(token.lower)) head = i;
    else if (token.pos !== 'ADJ' && token.pos !== 'NOUN') break;
  }
  return head;
}
