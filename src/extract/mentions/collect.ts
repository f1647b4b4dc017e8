import type { Sentence } from '../text/sentences.ts';
import { likeliestType } from './actor.ts';
import type { FormFinder } from './lookup.ts';
import { Roster } from './roster.ts';
import { capitalisedRuns, foldSpan, isTitleCase, type Span } from './runs.ts';
import { note, noteRun, pointsOf, type Sighting } from './sighting.ts';
import { isLongerName, isOtherName, nameSpans, standsAlone, withoutTitles } from './spans.ts';
import { addSupported, type WeakSighting } from './supported.ts';
import { knownForm } from './tagger/features.ts';
import type { MentionTagger } from './tagger/tagger.ts';

/** Less sure names are left to the rules. */
const LEAST_PROBABILITY = 0.6;

/** A word that opens a sentence is a name if it is this likely one: "Ranpak", not "Shares". */
const LEAST_FOR_OPENER = 0.45;

/** Runs of capitals that are less likely names are none: "Divestment", "Search". */
const LEAST_FOR_RUN = 0.3;

/**
 * Step 3a: who is named in the article. Names that the gazetteer knows surely come first; then tagged names and
 * capitalised runs; then names that are also words, or shared, where the rest of the article supports them.
 */
export function collectNames(sentences: readonly Sentence[], finder: FormFinder, tagger: MentionTagger): Roster {
  const roster = new Roster((product) => finder.makerOf(product));
  const matches = sentences.map(({ tokens }) => finder.matchesIn(tokens));
  const tagged = tagger.tag(
    sentences,
    matches.map((forms) => forms.map(knownForm)),
  );
  const weak: WeakSighting[] = [];
  const openers: Sighting[] = [];
  sentences.forEach((sentence, s) => {
    const { tokens } = sentence;
    const tags = tagged[s]!;
    const sight = (span: Span): Sighting => ({ sentence, span, folded: foldSpan(tokens, span), tagged: tags });
    const titleCase = isTitleCase(sentence);
    const names = tags.names.filter(({ type, probability }) => type !== 'other' && probability >= LEAST_PROBABILITY);
    const mayBeName = (run: Span): boolean => tags.nameProbability(run) >= LEAST_FOR_RUN;
    const runs = nameSpans(tokens, titleCase ? [] : capitalisedRuns(tokens).filter(mayBeName), names);
    const taken: Span[] = [];
    for (const match of matches[s]!) {
      const run = runs.find(({ from, to }) => from < match.to && match.from < to);
      if (run && isOtherName(tokens, match, run)) continue;
      const name = names.find((one) => one === run);
      if (name && isLongerName(tokens, match, name)) continue;
      const { entry, strength } = match.likeliest;
      const own = strength !== 'weak' || (!titleCase && (!run || standsAlone(tokens, match, run)));
      if (!own) continue;
      taken.push(match);
      if (strength !== 'weak') note(roster, entry, sight(match));
      else weak.push({ ...sight(match), match });
    }
    for (const run of runs) {
      for (const span of withoutTitles(tokens, run, taken)) {
        const sighting = sight(span);
        if (finder.demonyms.get(sighting.folded)) continue;
        if (span.from === 0 && span.to === 1) openers.push(sighting);
        else noteRun(roster, sighting);
      }
    }
  });
  // A single capitalised word at the start of a sentence is a name if it is one elsewhere, or looks like one.
  for (const opener of openers) if (isName(roster, opener)) noteRun(roster, opener);
  addSupported(roster, weak);
  roster.settle();
  return roster;
}

function isName(roster: Roster, sighting: Sighting): boolean {
  const { span, folded, tagged } = sighting;
  if (tagged.nameProbability(span) >= LEAST_FOR_OPENER) return true;
  if (roster.byForm.get(folded)) return true;
  return likeliestType(pointsOf(sighting)) !== undefined;
}
