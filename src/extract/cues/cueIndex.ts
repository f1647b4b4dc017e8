import type { Cue, RelationType } from '../../domain/relation.ts';
import type { SentenceView } from '../syntax/view.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import { WordMemo } from '../text/words.ts';
import { nounForms, verbForms } from './inflect.ts';

export type CueKind = 'verb' | 'noun' | 'adjective';

export interface IndexedCue {
  relation: RelationType;
  cue: Cue;
  kind: CueKind;
  /** As the ontology writes it. */
  lemma: string;
}

/** A cue of the ontology found in a sentence, `to` exclusive. */
export interface CueMatch extends IndexedCue {
  from: number;
  to: number;
}

const KINDS: readonly CueKind[] = ['verb', 'noun', 'adjective'];
const FORMS: Record<CueKind, (lemma: string) => string[]> = {
  verb: verbForms,
  noun: nounForms,
  adjective: (lemma) => [lemma],
};

/** What forms begin with: the cues that it is a form of, and how it may go on. */
interface CueOpening {
  cues: IndexedCue[];
  /** By the token that follows at once, as the hyphen of "tie-up" does. */
  joined: Map<string, CueOpening>;
  /** … behind a space. */
  spaced: Map<string, CueOpening>;
}

/** What a word may be to a cue. */
interface Role {
  /** A cue may begin with it, or with the part before its hyphen. */
  opens: boolean;
  opening: CueOpening | undefined;
  isCompanion: boolean;
}

/** All cues of the ontology by their inflected forms, so that a sentence without any is passed over quickly. */
export class CueIndex {
  readonly #starts = new Map<string, CueOpening>();
  /** Words that some cue asks for, or forbids, in its sentence. */
  readonly #companions = new Set<string>();
  readonly #roles = new WordMemo(({ lower }) => this.#roleOf(lower));

  constructor(relations: readonly RelationType[]) {
    for (const relation of relations) {
      for (const cue of relation.cues) {
        for (const word of [...(cue.with ?? []), ...(cue.unless ?? [])]) this.#companions.add(word);
        for (const kind of KINDS) for (const lemma of cue[kind] ?? []) this.#add({ relation, cue, kind, lemma });
      }
    }
  }

  #add(indexed: IndexedCue): void {
    for (const form of FORMS[indexed.kind](indexed.lemma)) addForm(this.#starts, form, 0, indexed);
  }

  #roleOf(lower: string): Role | undefined {
    const opens = this.#starts.has(firstWord(lower));
    const isCompanion = this.#companions.has(lower);
    return opens || isCompanion ? { opens, opening: this.#starts.get(lower), isCompanion } : undefined;
  }

  /** Whether any cue may stand in the sentence. */
  occursIn(sentence: Sentence): boolean {
    return sentence.tokens.some(({ word }) => this.#roles.of(word)?.opens);
  }

  /** Every cue in the sentence, in order; longer forms before shorter ones at one place. */
  matchesIn(view: SentenceView): CueMatch[] {
    const { tokens } = view;
    const matches: CueMatch[] = [];
    let companions: string[] | undefined;
    const companionsThere = () => (companions ??= this.#companionsIn(tokens));
    for (let from = 0; from < tokens.length; from++) {
      const opening = this.#roles.of(tokens[from]!.word)?.opening;
      const found = opening && longestAt(opening, tokens, from);
      if (!found) continue;
      const { cues, to } = found;
      for (const indexed of cues) {
        const at = indexed.kind === 'noun' ? headOf(tokens, from, to) : from;
        if (fitsPartOfSpeech(view, indexed.kind, at) && isAllowed(indexed, companionsThere))
          matches.push({ ...indexed, from, to });
      }
      // "chief executive" is one cue, not two.
      from = to - 1;
    }
    return matches;
  }

  #companionsIn(tokens: readonly Token[]): string[] {
    const there: string[] = [];
    for (const { word, lemma, lower } of tokens) {
      if (this.#roles.of(word)?.isCompanion) there.push(lower);
      if (lemma !== lower && this.#companions.has(lemma)) there.push(lemma);
    }
    return there;
  }
}

/** The longest form whose first token is the one at `from`, with tokens joined as they are written: "tie-up", "joint venture". */
function longestAt(
  first: CueOpening,
  tokens: readonly Token[],
  from: number,
): { cues: readonly IndexedCue[]; to: number } | undefined {
  let longest: { cues: readonly IndexedCue[]; to: number } | undefined;
  let opening: CueOpening | undefined = first;
  for (let to = from + 1; opening; to++) {
    if (opening.cues.length > 0) longest = { cues: opening.cues, to };
    const next = tokens[to];
    if (!next) break;
    const isSpaced = next.start > tokens[to - 1]!.end;
    opening = (isSpaced ? opening.spaced : opening.joined).get(next.lower);
  }
  return longest;
}

/** Adds a form from one of its letters on. A token may reach over several of its parts: "tie-up" is written in one, two or three. */
function addForm(starts: Map<string, CueOpening>, form: string, from: number, indexed: IndexedCue): void {
  for (const end of endsOfTokens(form, from)) {
    const token = form.slice(from, end);
    const opening: CueOpening = starts.get(token) ?? { cues: [], joined: new Map(), spaced: new Map() };
    starts.set(token, opening);
    if (end === form.length) opening.cues.push(indexed);
    else if (form[end] === ' ') addForm(opening.spaced, form, end + 1, indexed);
    else addForm(opening.joined, form, end, indexed);
  }
}

/** Where the token that begins at `from` may end: behind "tie", "tie-" and "tie-up" of "tie-up with". */
function endsOfTokens(form: string, from: number): number[] {
  const space = form.indexOf(' ', from);
  const ends = [...form.matchAll(/(?<=\w)(?=[ -])|(?<=\w-)|$/g)].map(({ index }) => index);
  return ends.filter((end) => end > from && (space < 0 || end <= space));
}

/** A cue may ask for other words in its sentence, or forbid them. */
function isAllowed({ cue }: IndexedCue, companionsThere: () => readonly string[]): boolean {
  const has = (list: readonly string[]) => companionsThere().some((word) => list.includes(word));
  return (!cue.with || has(cue.with)) && !(cue.unless && has(cue.unless));
}

/** "tie" of "tie-up". */
function firstWord(form: string): string {
  const end = form.search(/[ -]/);
  return end > 0 ? form.slice(0, end) : form;
}

/**
 * Whether the tagger agrees that the cue's inflected word — the last of a noun, the first of a verb — is of its kind: it tells
 * "partners with" from "partners". In headings, whose capitals mislead it, it is hardly asked.
 */
function fitsPartOfSpeech(view: SentenceView, kind: CueKind, at: number): boolean {
  const { pos, lower } = view.tokens[at]!;
  if (view.owner[at]! >= 0) return false;
  if (kind === 'adjective') return true;
  if (kind === 'noun' && pos === 'ADJ') return !/^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[at + 1]?.pos ?? '');
  if (kind === 'noun') return pos === 'NOUN' || pos === 'PROPN' || (view.sentence.kind === 'heading' && pos !== 'VERB');
  if (pos === 'VERB' || pos === 'AUX') return true;
  if (view.sentence.kind === 'heading') return pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ';
  // Names tire the tagger: "Amazon gains access", "Google backs Anthropic" are read as compounds.
  const afterName = at > 0 && view.owner[at - 1]! >= 0;
  return (afterName && pos === 'NOUN' && /s$/.test(lower)) || (pos === 'ADJ' && /ed$/.test(lower));
}

/** The last word of a noun; of one that is written with a hyphen, as "tie-up" is, its first part. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && tokens[at]!.pos !== 'NOUN' && tokens[at]!.start === tokens[at - 1]!.end) at--;
  return at;
}
