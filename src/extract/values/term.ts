import { NUMBER_WORDS, parseNumber } from './numerals.ts';

export interface Term {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Length in months, rounded. */
  months: number;
}

const MONTHS_PER_UNIT: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

const COUNT = `\\d{1,3}(?:\\.\\d)?|${NUMBER_WORDS}`;

/** "five-year deal", "18-month contract", "decade-long agreement"; not an age, nor a range ("10- to 15-year"). */
const ADJECTIVE = new RegExp(
  '(?<![\\p{L}\\p{N}.,-]|- to )(?:(?!(?:an?|half) )' +
    `(?<count>${COUNT})[ -](?<unit>month|year|decade)(?:-long|-term)?|(?<bare>year|decade)-long)` +
    '(?=,? \\p{L}|, [\\p{Sc}\\d]| [\\p{Sc}\\d]|-)(?! (?:ago|later|earlier|old)\\b|-old\\b)',
  'giu',
);

/** "for 10 years", "over the next five years", "a term of three years"; not "over the last five years". */
const PHRASE = new RegExp(
  '(?<!\\b(?:the|this) )\\b(?:for|over|lasts?|lasting|spans?|spanning|runs?|running(?: for)?|(?:term|period|duration|lease|minimum|total) of|extended by|renewed by)' +
    '(?: (?:up to|at least|about|another|a further|an additional|an initial|an initial period of|a (?:period|term) of|the next|the coming|more than))?' +
    ` (?<phrase>(?<count>${COUNT})[ -](?<unit>month|year|decade)s?)(?![\\p{L}-]| (?:ago|later|earlier|old|now|already)\\b)`,
  'giu',
);

const HINT = /month|year|decade/i;

function monthsOf({ count, unit, bare }: Record<string, string | undefined>): number {
  return Math.round(parseNumber(count ?? 'one') * MONTHS_PER_UNIT[(unit ?? bare ?? '').toLowerCase()]!);
}

function adjectiveTerm(match: RegExpExecArray): Term {
  return { start: match.index, end: match.index + match[0].length, months: monthsOf(match.groups ?? {}) };
}

function phraseTerm(match: RegExpExecArray): Term {
  const phrase = match.groups?.phrase ?? '';
  const start = match.index + match[0].length - phrase.length;
  return { start, end: start + phrase.length, months: monthsOf(match.groups ?? {}) };
}

/**
 * Finds how long something is agreed to last, in the order of the text.
 * "A multiyear deal" gives no number, so it is none; neither are ages and what lies in the past.
 */
export function findTerms(text: string): Term[] {
  if (!HINT.test(text)) return [];
  const adjectives = [...text.matchAll(ADJECTIVE)].map(adjectiveTerm);
  const phrases = [...text.matchAll(PHRASE)].map(phraseTerm);
  const apart = adjectives.filter((term) => !phrases.some(({ start, end }) => term.start < end && start < term.end));
  return [...phrases, ...apart].sort((a, b) => a.start - b.start);
}
