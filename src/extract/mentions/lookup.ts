import type { EntityType } from '../../domain/entity.ts';
import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import { fold } from '../../domain/names.ts';
import type { FormBearer, Gazetteer } from '../../gazetteer/index.ts';
import type { Token } from '../text/sentences.ts';
import { type Word, WordMemo } from '../text/words.ts';
import { type FormLookup, type FormOpening, FormTrie, longestFrom } from './formTrie.ts';
import type { Span } from './runs.ts';

/** Whom a form of the gazetteer may name. */
interface FormBearers {
  /** The surest first. */
  candidates: readonly FormBearer[];
  /** Whom it names most likely, before anything is known of the text around it. */
  likeliest: FormBearer;
}

export interface FormMatch extends Span, FormBearers {}

/** Types of entries, by how often such news is about one. */
const TYPE_ORDER: readonly EntityType[] = ['company', 'government', 'organization', 'product', 'person', 'place'];

/** Of those whom a form names as surely as the first, who is of the type that such news is most often about. */
function likeliestOf(surestFirst: readonly FormBearer[]): FormBearer {
  const surest = surestFirst.filter(({ strength }) => strength === surestFirst[0]!.strength);
  return surest.sort((a, b) => TYPE_ORDER.indexOf(a.entry.type) - TYPE_ORDER.indexOf(b.entry.type))[0]!;
}

/** No form of the gazetteer is longer than this many tokens, punctuation included. */
const LONGEST_FORM = 9;

/** Finds gazetteer forms in tokens, longest first. */
export class FormFinder {
  /** Folded adjectives and demonyms → the national government. */
  readonly demonyms: FormLookup<GazetteerEntry>;
  readonly #gazetteer: Gazetteer;
  /** What forms lead to that begin with a word as it is written. */
  readonly #starts: WordMemo<FormOpening<FormBearers> | undefined>;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.demonyms = demonymsOf(gazetteer);
    const forms = new FormTrie<FormBearers>();
    for (const [form, candidates] of gazetteer.forms) {
      forms.set(form, { candidates, likeliest: likeliestOf(candidates) });
    }
    this.#starts = new WordMemo((word) => (mayBegin(word) ? forms.startOf(word) : undefined));
  }

  /** The company that the gazetteer gives as the maker of a product. */
  makerOf(product: GazetteerEntry): GazetteerEntry | undefined {
    return product.parent === undefined ? undefined : this.#gazetteer.byId(product.parent);
  }

  /** All forms in a sentence, from left to right; none overlaps another. */
  matchesIn(tokens: readonly Token[]): FormMatch[] {
    const matches: FormMatch[] = [];
    let i = 0;
    while (i < tokens.length) {
      const match = this.longestAt(tokens, i);
      if (match) matches.push(match);
      i = match ? match.to : i + 1;
    }
    return matches;
  }

  /** The longest form that begins at `from`, if it is written as a name. */
  longestAt(tokens: readonly Token[], from: number): FormMatch | undefined {
    const start = this.#starts.of(tokens[from]!.word);
    const found = start && longestFrom(start, tokens, from, LONGEST_FORM, writtenAsName);
    return found && { from, to: found.to, ...found.bearer };
  }
}

function mayBegin({ folded, isCapitalised }: Word): boolean {
  return isCapitalised || folded === 'the';
}

/** "US" and "Arm" are names, "us" and "arm" are not: an acronym of the gazetteer must be in capitals in the text too. */
function writtenAsName({ candidates }: FormBearers, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return true;
  const { text } = tokens[from]!;
  if (text.length > 4 || text === text.toUpperCase()) return true;
  return candidates.some(({ entry }) => [entry.name, ...entry.aliases, ...entry.weakAliases].includes(text));
}

function demonymsOf(gazetteer: Gazetteer): FormTrie<GazetteerEntry> {
  const demonyms = new FormTrie<GazetteerEntry>();
  for (const entry of gazetteer.entries) {
    for (const demonym of entry.demonyms ?? []) {
      const form = fold(demonym);
      if (!demonyms.get(form)) demonyms.set(form, entry);
    }
  }
  return demonyms;
}
