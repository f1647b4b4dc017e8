import { DIGITS, NUMBER_WORDS, parseNumber } from './numerals.ts';
import { type Qualifier, qualifierAt } from './qualifier.ts';

export interface Percent {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** In percent, to two decimals: a third is 33.33. */
  percent: number;
  qualifier?: Qualifier;
}

const NUMBER = `${DIGITS}|\\b(?:${NUMBER_WORDS})(?=[ -])`;

const PERCENT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|\\d-)(?:(?<low>${DIGITS})(?:%|[ -]per ?cent)?(?: to | ?[-–—] ?| or ))?` +
    `(?<number>${NUMBER})(?: ?%|[ -]?(?:per ?cent|pct)(?!\\p{L}))(?! points?\\b)`,
  'giu',
);

const FRACTIONS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 };

/** Only before what can be shared, because "a third" is also an ordinal: "a third of the company", "a one-third stake". */
const FRACTION = new RegExp(
  `\\b(?<count>an?|one|two|three|four)[ -](?<part>${Object.keys(FRACTIONS).join('|')})s?` +
    '(?=[ -](?:stakes?|interest|share(?:holding)?|holding|ownership|owned)\\b| of (?!an? (?:billion|million|trillion|year|century)|\\d))|' +
    '\\bhalf(?= of (?!an? )(?:the|its|their|all)\\b| the (?:company|firm|business|shares)\\b)',
  'gi',
);

const HINT = /%|per ?cent|pct|half|third|quarter|fourth|fifth|tenth/i;

function percentOf(text: string, match: RegExpExecArray): Percent {
  const { low, number = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const qualifier: Qualifier | undefined = low === undefined ? qualifierAt(text, start, end) : 'at-least';
  const percent = parseNumber(low ?? number);
  return qualifier ? { start, end, percent, qualifier } : { start, end, percent };
}

function fractionOf(text: string, match: RegExpExecArray): Percent {
  const { count = 'a', part = 'half' } = match.groups ?? {};
  const share = parseNumber(count) / FRACTIONS[part.toLowerCase()]!;
  const start = match.index;
  const end = start + match[0].length;
  const qualifier = qualifierAt(text, start, end);
  const percent = Math.round(share * 10_000) / 100;
  return qualifier ? { start, end, percent, qualifier } : { start, end, percent };
}

/**
 * Finds percentages, and fractions of something owned, in the order of the text. A range counts from its lower end.
 * Percentage points, and stakes without a number ("a minority stake"), are none.
 */
export function findPercents(text: string): Percent[] {
  if (!HINT.test(text)) return [];
  const percents = [...text.matchAll(PERCENT)].map((match) => percentOf(text, match));
  const fractions = [...text.matchAll(FRACTION)].map((match) => fractionOf(text, match));
  return [...percents, ...fractions].sort((a, b) => a.start - b.start);
}
