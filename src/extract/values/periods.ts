import type { PartialDate } from '../../domain/partialDate.ts';
import { addDays, type Day, monthStart, partialDate, quarterStart, weekdayOf } from './calendar.ts';
import { senseAt } from './dateContext.ts';

/** A date found in a text, with UTF-16 offsets. */
export interface DateSpan {
  start: number;
  end: number;
  date: PartialDate;
}

const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A year by itself only after a word that dates something; other numbers look the same. Fiscal years differ by company. */
const BARE_YEAR = new RegExp(
  '\\b(?:in|since|until|till|by|during|of|from|to|for|through|before|after|early|mid|late|end|between|and|year|at least|around|about|summer|spring|autumn|fall|winter)' +
    `(?<!fiscal year)[ -](?<year>${YEAR})(?![\\p{L}\\d%]|[.,]\\d|-\\d| (?:million|billion|people|jobs|employees|companies|users)\\b)`,
  'giu',
);

const QUARTER = new RegExp(
  `(?<!fiscal )\\b(?:Q(?<digit>[1-4])|(?<word>${ORDINALS.join('|')})[ -]quarter)(?:(?: of)? (?:(?<year>${YEAR})|(?<which>last|this|next) year))?(?![\\p{L}\\d]| of fiscal)`,
  'giu',
);

const RELATIVE = /\b(?<which>last|past|previous|this|next|coming) (?<unit>year|quarter|month|week)\b(?!['’]s)/gi;

/** Cheap tests that rule out most sentences. */
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
const HAS_QUARTER = /\bQ[1-4]\b|quarter/i;
const HAS_UNIT = /year|quarter|month|week/i;

const STEPS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };

/** A week is given as the month in which it began: nothing between day and month is known of it. */
function relativePeriod(anchor: Day, unit: string, step: number): PartialDate {
  if (unit === 'year') return partialDate({ ...anchor, year: anchor.year + step }, 'year');
  if (unit === 'quarter') return partialDate(quarterStart(anchor.year, Math.ceil(anchor.month / 3) + step), 'quarter');
  if (unit === 'month') return partialDate(monthStart(anchor.year, anchor.month + step), 'month');
  const sinceMonday = (weekdayOf(anchor) + 6) % 7;
  return partialDate(addDays(anchor, step * 7 - sinceMonday), 'month');
}

/** The nearest such quarter in the sense of the text: one that has begun, or one that has not ended. */
function quarterNear(anchor: Day, quarter: number, forward: boolean): PartialDate {
  const current = Math.ceil(anchor.month / 3);
  const shift = forward ? (quarter < current ? 1 : 0) : quarter > current ? -1 : 0;
  return partialDate(quarterStart(anchor.year + shift, quarter), 'quarter');
}

function quarterOf(
  quarter: number,
  { year, which }: { year: string | undefined; which: string | undefined },
  anchor: Day | undefined,
  forward: boolean,
): PartialDate | undefined {
  if (year !== undefined) return partialDate(quarterStart(Number(year), quarter), 'quarter');
  if (anchor === undefined) return undefined;
  if (which === undefined) return quarterNear(anchor, quarter, forward);
  return partialDate(quarterStart(anchor.year + STEPS[which.toLowerCase()]!, quarter), 'quarter');
}

function years(text: string): DateSpan[] {
  return [...text.matchAll(BARE_YEAR)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - 4, end, date: { date: `${match.groups?.year}-01-01`, precision: 'year' } };
  });
}

function quarters(text: string, anchor: Day | undefined): DateSpan[] {
  return [...text.matchAll(QUARTER)].flatMap((match) => {
    const { digit, word = '', year, which } = match.groups ?? {};
    const quarter = digit ? Number(digit) : ORDINALS.indexOf(word.toLowerCase()) + 1;
    const date = quarterOf(quarter, { year, which }, anchor, senseAt(text, match.index) === 'forward');
    if (!date) return [];
    return [{ start: match.index, end: match.index + match[0].length, date }];
  });
}

function relatives(text: string, anchor: Day): DateSpan[] {
  return [...text.matchAll(RELATIVE)].map((match) => {
    const { which = '', unit = '' } = match.groups ?? {};
    const date = relativePeriod(anchor, unit.toLowerCase(), STEPS[which.toLowerCase()]!);
    return { start: match.index, end: match.index + match[0].length, date };
  });
}

/** Finds years, quarters, and "last month" and the like; without an anchor only those that name a year. */
export function findPeriods(text: string, anchor: Day | undefined): DateSpan[] {
  return [
    ...(HAS_YEAR.test(text) ? years(text) : []),
    ...(HAS_QUARTER.test(text) ? quarters(text, anchor) : []),
    ...(anchor && HAS_UNIT.test(text) ? relatives(text, anchor) : []),
  ];
}
