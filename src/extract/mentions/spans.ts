import type { Token } from '../text/sentences.ts';
import type { FormMatch } from './lookup.ts';
import type { Span } from './runs.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { COMPANY_ENDINGS, FUNCTION_WORDS, NAME_HEADS, PERSON_TITLES, ROLE_WORDS } from './vocabulary.ts';

const NAME_JOINTS: ReadonlySet<string> = new Set(['of', 'for']);

/** Tagged names, and the runs of capitals between them. */
export function nameSpans(
  tokens: readonly Token[],
  runs: readonly Span[],
  names: readonly TaggedName[],
): readonly Span[] {
  if (names.length === 0) return runs;
  const overlapping = (span: Span) => (other: Span) => other.from < span.to && span.from < other.to;
  const whole = names.map((name) => (cutsWord(tokens, name) ? (runs.find(overlapping(name)) ?? name) : name));
  const others = runs.filter((run) => !names.some(overlapping(run)));
  return [...new Set([...whole, ...others])].sort((a, b) => a.from - b.from);
}

/** "Google" of "Google.org", "Maria Contreras" of "Maria Contreras-Sweet". */
function cutsWord(tokens: readonly Token[], { to }: Span): boolean {
  const [last, joint, next] = [tokens[to - 1]!, tokens[to], tokens[to + 1]];
  return /^[-.]$/.test(joint?.text ?? '') && joint!.start === last.end && next?.start === joint!.end;
}

/**
 * "China Mobile" is not China, "Sony Music Entertainment" is not Sony: a longer run is another name if it makes a country
 * or a person's name part of it, goes on with "of", or ends as companies do.
 */
export function isOtherName(tokens: readonly Token[], match: FormMatch, run: Span): boolean {
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

/** "Credit Suisse First Boston" is not Credit Suisse where the tagger takes all of it for one organisation. */
export function isLongerName(tokens: readonly Token[], match: FormMatch, name: TaggedName): boolean {
  if (!/^(?:company|organization)$/.test(name.type) || (name.from >= match.from && name.to <= match.to)) return false;
  return !tokens.slice(name.from, name.to).some(({ lower }) => ROLE_WORDS.has(lower) || PERSON_TITLES.has(lower));
}

/** A name that is also a word counts where the capitals are its own: "Apple", not "Apple Valley". */
export function standsAlone(tokens: readonly Token[], match: FormMatch, run: Span): boolean {
  if (run.from < match.from && !PERSON_TITLES.has(tokens[match.from - 1]!.lower)) return false;
  const next = tokens[match.to];
  return run.to <= match.to || ROLE_WORDS.has(next?.lower ?? '');
}

/** What a run names once known names, titles and roles are taken out: "President Emmanuel Macron" → Emmanuel Macron. */
export function withoutTitles(tokens: readonly Token[], run: Span, taken: readonly Span[]): Span[] {
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
