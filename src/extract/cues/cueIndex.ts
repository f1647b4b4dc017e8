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

/** All cues of the ontology by their inflected forms, so that a sentence without any is passed over quickly. */
export class CueIndex {
  readonly #byForm = new Map<string, IndexedCue[]>();
  /** What forms begin with, up to the end of each of their words. */
  readonly #openings = new Set<string>();
  /** What a form may begin with → the words, or parts of words, that may come next. */
  readonly #next = new Map<string, Set<string>>();
  /** A word, or the part before its hyphen. */
  readonly #first = new WordMemo(({ lower }) => firstWord(lower));
  /** Words that some cue asks for, or forbids, in its sentence. */
  readonly #companions = new Set<string>();
  /** Whether a cue may begin with a word, or with the part before its hyphen. */
  readonly #opens = new WordMemo(({ lower }) => this.#openings.has(firstWord(lower)));

  constructor(relations: readonly RelationType[]) {
    for (const relation of relations) {
      for (const cue of relation.cues) {
        for (const word of [...(cue.with ?? []), ...(cue.unless ?? [])]) this.#companions.add(word);
        for (const kind of KINDS) for (const lemma of cue[kind] ?? []) this.#add({ relation, cue, kind, lemma });
      }
    }
  }

  #add(indexed: IndexedCue): void {
    for (const form of FORMS[indexed.kind](indexed.lemma)) {
      const known = this.#byForm.get(form);
      if (known) known.push(indexed);
      else this.#byForm.set(form, [indexed]);
      for (const opening of openingsOf(form)) {
        this.#openings.add(opening);
        const rest = form.slice(opening.length).trimStart();
        if (rest !== '') this.#addNext(opening, rest.startsWith('-') ? '-' : firstWord(rest));
      }
    }
  }

  #addNext(opening: string, word: string): void {
    const known = this.#next.get(opening);
    if (known) known.add(word);
    else this.#next.set(opening, new Set([word]));
  }

  /** Whether any cue may stand in the sentence. */
  occursIn(sentence: Sentence): boolean {
    return sentence.tokens.some(({ word }) => this.#opens.of(word));
  }

  /** Every cue in the sentence, in order; longer forms before shorter ones at one place. */
  matchesIn(view: SentenceView): CueMatch[] {
    const matches: CueMatch[] = [];
    // "chief executive" is one cue, not two.
    let inside = 0;
    let companions: string[] | undefined;
    const companionsThere = () => (companions ??= this.#companionsIn(view.tokens));
    view.tokens.forEach((token, from) => {
      if (from < inside || !this.#opens.of(token.word)) return;
      const found = this.#longestAt(view.tokens, from);
      if (found) inside = found.to;
      for (const indexed of found?.cues ?? []) {
        const at = indexed.kind === 'noun' ? found!.to - 1 : from;
        if (fitsPartOfSpeech(view, indexed.kind, at) && isAllowed(indexed, companionsThere))
          matches.push({ ...indexed, from, to: found!.to });
      }
    });
    return matches;
  }

  #companionsIn(tokens: readonly Token[]): string[] {
    const there: string[] = [];
    for (const { lemma, lower } of tokens) {
      if (this.#companions.has(lemma)) there.push(lemma);
      if (this.#companions.has(lower)) there.push(lower);
    }
    return there;
  }

  /** The longest form that begins at `from`, with tokens joined as they are written: "tie-up", "joint venture". */
  #longestAt(tokens: readonly Token[], from: number): { cues: IndexedCue[]; to: number } | undefined {
    let longest: { cues: IndexedCue[]; to: number } | undefined;
    let surface = '';
    for (let to = from; to < tokens.length; to++) {
      const { word, lower, start } = tokens[to]!;
      if (to > from && !this.#next.get(surface)?.has(this.#first.of(word))) break;
      surface += to > from && start > tokens[to - 1]!.end ? ` ${lower}` : lower;
      if (!this.#openings.has(surface)) break;
      const cues = this.#byForm.get(surface);
      if (cues) longest = { cues, to: to + 1 };
    }
    return longest;
  }
}

/** A cue may ask for other words in its sentence, or forbid them. */
function isAllowed({ cue }: IndexedCue, companionsThere: () => readonly string[]): boolean {
  const has = (list: readonly string[]) => companionsThere().some((word) => list.includes(word));
  return (!cue.with || has(cue.with)) && !(cue.unless && has(cue.unless));
}

/** "tie", "tie-" and "tie-up" of "tie-up". */
function openingsOf(form: string): string[] {
  const ends = [...form.matchAll(/(?=[ -])|(?<=-)|$/g)].map(({ index }) => index);
  return ends.filter((end) => end >= firstWord(form).length).map((end) => form.slice(0, end));
}

/** "joint" of "joint venture", "tie" of "tie-up". */
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
