import { casual, type ParsedResult, type Parser } from 'chrono-node/en';
import type { DatePrecision, PartialDate } from '../../domain/partialDate.ts';
import { addDays, type Day, monthStart, partialDate, weekdayOf } from './calendar.ts';
import { senseAt } from './dateContext.ts';
import type { DateSpan } from './periods.ts';

type Components = ParsedResult['start'];

/** What chrono-node found, and where in the whole text: it is given parts of it. */
interface Finding {
  result: ParsedResult;
  index: number;
}

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const WEEKDAYS = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';

/** Every date that chrono-node is asked for holds one of these. */
const HINT = new RegExp(
  `\\b(?:${MONTHS}|${WEEKDAYS}|today|yesterday|tomorrow|tonight|ago|this (?:morning|afternoon|evening))\\b|` +
    '\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b',
  'g',
);
/** Most texts hold none: to ask for one is cheaper than to go through all. */
const ANY_HINT = new RegExp(HINT.source);

/** No date has more characters than this on either side of its hint. */
const REACH = 30;

/** chrono-node takes a lone "May" for a verb unless "in" stands before it; so the word before it is read with it. */
const LONE_MAY: Parser = {
  pattern: () =>
    /\b(?:since|until|till|by|from|to|through|last|next|this|early|mid|late|before|after|of)[ -]May\b(?! \d)/,
  extract: () => ({ month: 5 }),
};
const WORD_BEFORE = /^(?:on|[a-z]+(?=[ -]May$))[ -]/i;

const chrono = casual.clone();
chrono.parsers.push(LONE_MAY);

/** chrono-node needs some day to count from; without an anchor, whatever depends on it is dropped. */
const ANY_DAY: Day = { year: 2000, month: 1, day: 1 };

const MONTH_CUE =
  /\b(?:in|since|until|till|by|from|to|through|during|last|next|this|early|mid|late|of|for|before|after|between|and|or|around|end)[ -]$/i;

const RELATIVE_TAGS = ['result/relativeDate', 'parser/ENCasualDateParser', 'parser/ENCasualTimeParser'];

function isRelative(result: ParsedResult): boolean {
  return !result.start.isCertain('weekday') && RELATIVE_TAGS.some((tag) => result.tags().has(tag));
}

/** Stretches of time ("the last five years"), time since something else ("days later"), "now", and numbers taken for hours. */
const NO_DATE = /^(?:now|within\b.*|(?:the )?(?:last|past|next) .*s|.* later|[-+].*)$/i;

/** "The end of May" says no more of the day than "May"; chrono-node takes the last one. */
const MONTH_TAG = 'refiner/ENEndOfPeriodRefiner';

function isDay(components: Components): boolean {
  return components.isCertain('day') && !components.tags().has(MONTH_TAG);
}

function isNamed(result: ParsedResult): boolean {
  return /\b(?:\p{Lu}|\d{1,4}[-/.])/u.test(result.text) || isRelative(result);
}

/** Addresses hold dates, "Sun" is a newspaper, and month names are also people's: alone they need a word that dates. */
function isSupported(text: string, { index, result: { start, text: form } }: Finding): boolean {
  const inAddress = /^(?:[/\w].|-\d)/.test(text.slice(index - 1, index + 1));
  if (inAddress || NO_DATE.test(form) || /^sun\.?$/i.test(form)) return false;
  const monthOnly = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('year');
  return !monthOnly || WORD_BEFORE.test(form) || MONTH_CUE.test(text.slice(Math.max(0, index - 12), index));
}

function dayOf(components: Components): Day {
  return {
    year: components.get('year') ?? 0,
    month: components.get('month') ?? 1,
    day: components.get('day') ?? 1,
  };
}

function relativePrecision(form: string): DatePrecision {
  if (/year/i.test(form)) return 'year';
  return /month|week/i.test(form) ? 'month' : 'day';
}

/** The nearest such weekday; "last Monday" and "next Monday" are never the day itself. */
function nearestWeekday(anchor: Day, weekday: number, forward: boolean, strictly: boolean): Day {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const days = forward ? ahead : -((7 - ahead) % 7);
  return addDays(anchor, strictly && days === 0 ? (forward ? 7 : -7) : days);
}

/** Puts the year of the nearest such day or month to a date without one. */
function inNearestYear(anchor: Day, { month, day }: Day, precision: DatePrecision, forward: boolean): Day {
  const position = month * 100 + (precision === 'day' ? day : 0);
  const today = anchor.month * 100 + (precision === 'day' ? anchor.day : 0);
  const shift = forward ? (position < today ? 1 : 0) : position > today ? -1 : 0;
  return { ...monthStart(anchor.year + shift, month), day };
}

/** Day and month are told apart only where one of them is over 12. */
function isOrderUnknown(form: string): boolean {
  const [first = 0, second = 0, year] = form.split(/[/.]/).map(Number);
  return year !== undefined && first <= 12 && second <= 12 && first !== second;
}

function absolute(components: Components, form: string): PartialDate | undefined {
  if (/^\d+[/.]\d+[/.]\d+/.test(form) && isOrderUnknown(form)) return partialDate(dayOf(components), 'year');
  if (isDay(components)) return partialDate(dayOf(components), 'day');
  return components.isCertain('month') ? partialDate(dayOf(components), 'month') : undefined;
}

function anchored(
  text: string,
  { result, index }: Finding,
  components: Components,
  anchor: Day,
): PartialDate | undefined {
  const before = text.slice(Math.max(0, index - ' last '.length), index);
  const last = /\blast\b/i.test(result.text) || /\blast $/i.test(before);
  const next = /\bnext\b/i.test(result.text);
  const forward = next || (!last && senseAt(text, index) === 'forward');
  const month = components.isCertain('month');
  if (month && /[/.]/.test(result.text) && /^\d/.test(result.text)) return undefined;
  if (month) {
    const precision = isDay(components) ? 'day' : 'month';
    return partialDate(inNearestYear(anchor, dayOf(components), precision, forward), precision);
  }
  const weekday = components.isCertain('weekday') ? components.get('weekday') : null;
  return weekday === null ? undefined : partialDate(nearestWeekday(anchor, weekday, forward, last || next), 'day');
}

function dateOf(text: string, finding: Finding, components: Components, anchor: Day | undefined) {
  const { result } = finding;
  if (isRelative(result)) return anchor && partialDate(dayOf(components), relativePrecision(result.text));
  if (components.isCertain('year')) return absolute(components, result.text);
  return anchor && anchored(text, finding, components, anchor);
}

/** The parts of a text that may hold dates: chrono-node tries some twenty parsers on all that it is given. */
function windows(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { index, 0: hint } of text.matchAll(HINT)) {
    const last = found.at(-1);
    const to = Math.min(text.length, index + hint.length + REACH);
    if (last && index - REACH <= last.to) last.to = to;
    else found.push({ from: Math.max(0, index - REACH), to });
  }
  return found;
}

function parse(text: string, { year, month, day }: Day): Finding[] {
  const reference = { instant: new Date(Date.UTC(year, month - 1, day, 12)), timezone: 0 };
  return windows(text).flatMap(({ from, to }) => {
    const results = chrono.parse(text.slice(from, to), reference);
    return results.map((result) => ({ result, index: from + result.index }));
  });
}

/**
 * Finds days and months as chrono-node reads them, with the year (or week) that news would mean.
 * Both ends of a span ("June to August 2023") have the offsets of the whole.
 */
export function findCalendarDates(text: string, anchor: Day | undefined): DateSpan[] {
  if (!ANY_HINT.test(text)) return [];
  const findings = parse(text, anchor ?? ANY_DAY).filter((one) => isNamed(one.result) && isSupported(text, one));
  return findings.flatMap((finding) => {
    const { result, index } = finding;
    const ends = result.end ? [result.start, result.end] : [result.start];
    const dates = ends
      .map((components) => dateOf(text, finding, components, anchor))
      .filter((date) => date !== undefined);
    // chrono-node takes "on" and a comma into some of its dates and leaves them out of others.
    const start = index + (WORD_BEFORE.exec(result.text)?.[0].length ?? 0);
    const end = index + result.text.replace(/[\s,(]+$/, '').length;
    return dates.map((date) => ({ start, end, date }));
  });
}
