import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { FormFinder, FormMatch } from './lookup.ts';
import { Roster } from './roster.ts';
import { capitalisedRuns, foldSpan, isTitleCase, type Span } from './runs.ts';
import { addTypeEvidence } from './typeEvidence.ts';
import { COMPANY_ENDINGS, FUNCTION_WORDS, NAME_HEADS, PERSON_TITLES, ROLE_WORDS } from './vocabulary.ts';

/** Where a form fits several entries, the type that such news is more often about. */
const TYPE_ORDER = ['company', 'government', 'organization', 'product', 'person', 'place'];
const STRENGTH_ORDER = ['name', 'alias', 'weak'];
const NAME_JOINTS: ReadonlySet<string> = new Set(['of', 'for']);

interface Sighting {
  sentence: Sentence;
  span: Span;
}

interface WeakSighting extends Sighting {
  match: FormMatch;
}

/**
 * Step 3a: who is named in the article. Names that the gazetteer knows surely come first; then capitalised runs; then
 * names that are also words, or shared, where the rest of the article supports them.
 */
export function collectNames(sentences: readonly Sentence[], finder: FormFinder): Roster {
  const roster = new Roster((product) => finder.makerOf(product));
  const weak: WeakSighting[] = [];
  const openers: Sighting[] = [];
  for (const sentence of sentences) {
    const titleCase = isTitleCase(sentence);
    const runs = titleCase ? [] : capitalisedRuns(sentence.tokens);
    const taken: Span[] = [];
    for (const match of matchesIn(sentence.tokens, finder)) {
      const run = runs.find(({ from, to }) => from < match.to && match.from < to);
      if (run && isOtherName(sentence.tokens, match, run)) continue;
      const best = pick(match);
      const own = best.strength !== 'weak' || (!titleCase && (!run || standsAlone(sentence.tokens, match, run)));
      if (!own) continue;
      taken.push(match);
      if (best.strength !== 'weak') note(roster, best.entry, { sentence, span: match });
      else weak.push({ sentence, span: match, match });
    }
    for (const run of runs) {
      for (const span of withoutTitles(sentence.tokens, run, taken)) {
        if (finder.demonyms.has(foldSpan(sentence.tokens, span))) continue;
        if (span.from === 0 && span.to === 1) openers.push({ sentence, span });
        else noteRun(roster, { sentence, span });
      }
    }
  }
  // A single capitalised word at the start of a sentence is a name if it is one elsewhere, or looks like one.
  for (const opener of openers) if (isKnownElsewhere(roster, opener)) noteRun(roster, opener);
  addSupported(roster, weak);
  roster.settle();
  return roster;
}

function* matchesIn(tokens: readonly Token[], finder: FormFinder): Generator<FormMatch> {
  let i = 0;
  while (i < tokens.length) {
    const match = finder.longestAt(tokens, i);
    if (match) yield match;
    i = match ? match.to : i + 1;
  }
}

function pick(match: FormMatch): FormMatch['candidates'][number] {
  return [...match.candidates].sort(
    (a, b) =>
      STRENGTH_ORDER.indexOf(a.strength) - STRENGTH_ORDER.indexOf(b.strength) ||
      TYPE_ORDER.indexOf(a.entry.type) - TYPE_ORDER.indexOf(b.entry.type),
  )[0]!;
}

/**
 * "China Mobile" is not China, "Sony Music Entertainment" is not Sony: a longer run is another name if it makes a country
 * or a person's name part of it, goes on with "of", or ends as companies do.
 */
function isOtherName(tokens: readonly Token[], match: FormMatch, run: Span): boolean {
  if (run.from >= match.from && run.to <= match.to) return false;
  const rest = tokens.slice(match.to, run.to);
  if (ROLE_WORDS.has(rest[0]?.lower ?? '') || PERSON_TITLES.has(rest[0]?.lower ?? '')) return false;
  if (run.from < match.from || rest.length > 0) {
    if (match.candidates.every(({ entry }) => entry.type === 'person' || entry.kind === 'national-government'))
      return true;
    if (/^(?:of|for|\.)$/.test(rest[0]?.lower ?? '')) return true;
  }
  const last = rest[rest.length - 1];
  return last !== undefined && last.lower !== 'ai' && COMPANY_ENDINGS.has(last.lower);
}

/** A name that is also a word counts where the capitals are its own: "Apple", not "Apple Valley". */
function standsAlone(tokens: readonly Token[], match: FormMatch, run: Span): boolean {
  if (run.from < match.from && !PERSON_TITLES.has(tokens[match.from - 1]!.lower)) return false;
  const next = tokens[match.to];
  return run.to <= match.to || ROLE_WORDS.has(next?.lower ?? '');
}

function isKnownElsewhere(roster: Roster, { sentence, span }: Sighting): boolean {
  const evidence = {};
  addTypeEvidence(evidence, sentence, span);
  return roster.byForm.has(foldSpan(sentence.tokens, span)) || Object.keys(evidence).length > 0;
}

function note(roster: Roster, entry: GazetteerEntry, { sentence, span }: Sighting): void {
  const actor = roster.addKnown(entry, written(sentence, span), foldSpan(sentence.tokens, span));
  addTypeEvidence(actor.evidence, sentence, span);
}

function noteRun(roster: Roster, { sentence, span }: Sighting): void {
  const folded = foldSpan(sentence.tokens, span);
  if (folded.length < 2) return;
  const actor = roster.addUnknown(written(sentence, span), folded);
  if (!actor.entry) addTypeEvidence(actor.evidence, sentence, span);
}

function written(sentence: Sentence, { from, to }: Span): string {
  const tokens = sentence.tokens;
  let text = '';
  for (let i = from; i < to; i++) {
    const gap = i > from && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '';
    text += gap + tokens[i]!.text;
  }
  return text;
}

/** What a run names once known names, titles and roles are taken out: "President Emmanuel Macron" → Emmanuel Macron. */
function withoutTitles(tokens: readonly Token[], run: Span, taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = run.from;
  const close = (to: number) => {
    // "London Office of" before OpenAI ends with its office; the office alone is some body named before.
    const end = to > from && NAME_JOINTS.has(tokens[to - 1]!.lower) ? to - 1 : to;
    const isName = end > from + 1 || (end > from && !NAME_HEADS.has(tokens[from]!.lower));
    if (isName && !FUNCTION_WORDS.has(tokens[from]!.lower)) spans.push({ from, to: end });
  };
  let afterKnown = false;
  for (let i = run.from; i < run.to; i++) {
    const known = taken.find((span) => span.from <= i && i < span.to);
    const title = ROLE_WORDS.has(tokens[i]!.lower) || (PERSON_TITLES.has(tokens[i]!.lower) && i === from);
    if (!known && !title) continue;
    if (!(known && afterKnown)) close(i);
    from = known ? known.to : i + 1;
    i = from - 1;
    afterKnown = known !== undefined;
  }
  // What follows a known name directly is its unit or product ("Amazon Bedrock"), not a name of its own.
  if (!afterKnown) close(run.to);
  return spans;
}

function addSupported(roster: Roster, weak: readonly WeakSighting[]): void {
  const isSupported = (entry: GazetteerEntry, { sentence, span }: Sighting): boolean => {
    if (roster.knows(entry)) return true;
    const evidence = {};
    addTypeEvidence(evidence, sentence, span);
    const points = (evidence as Record<string, number>)[entry.type] ?? 0;
    if (entry.type === 'person') return points >= 3;
    if (entry.type === 'government') return points > 0 || speaks(sentence.tokens[span.to]);
    if (entry.type === 'product') return points > 0;
    const bare = fitsName(entry, written(sentence, span));
    return points > 0 || (bare && (midSentence(sentence, span) || speaks(sentence.tokens[span.to])));
  };
  for (let changed = true, open = [...weak]; changed; ) {
    changed = false;
    open = open.filter((sighting) => {
      const found = sighting.match.candidates.find(({ entry }) => isSupported(entry, sighting));
      if (!found) return true;
      note(roster, found.entry, sighting);
      changed = true;
      return false;
    });
    if (!changed) for (const sighting of open) if (isCapital(sighting.match)) notePlace(roster, sighting);
  }
}

/** A capital that does not act as a government is a place. */
function isCapital({ candidates }: FormMatch): boolean {
  return candidates.every(({ entry }) => entry.type === 'government');
}

function notePlace(roster: Roster, { sentence, span }: Sighting): void {
  const actor = roster.addUnknown(written(sentence, span), foldSpan(sentence.tokens, span));
  if (!actor.entry) actor.evidence.place = (actor.evidence.place ?? 0) + 2;
}

/** The name itself, or its first words: "Apple", and "Meta" for Meta Platforms. */
function fitsName({ name, ambiguous }: GazetteerEntry, form: string): boolean {
  return form.length > 2 && ((ambiguous && form === name) || name.startsWith(`${form} `));
}

function midSentence(sentence: Sentence, span: Span): boolean {
  return span.from > 0 || sentence.tokens[0]!.pos === 'PROPN';
}

/** "Paris said", "Washington has blocked": a capital that acts is its government. */
function speaks(next: Token | undefined): boolean {
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
}
