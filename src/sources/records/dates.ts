import { isCalendarDay } from '../../domain/calendar.ts';

const ISO_DAY = /^(\d{4})[-/](\d{2})[-/](\d{2})$/;
const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WRITTEN_DAY = new RegExp(`^(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4})$`, 'i');
const RFC_2822 = new RegExp(
  `^(?:[a-z]{3},? )?\\d{1,2} ${MONTH} \\d{4} \\d{2}:\\d{2}(?::\\d{2})? ?(?:[+-]\\d{4}|GMT|UTC?|Z|[ECMP][SD]T)?$`,
  'i',
);
const EPOCH = /^\d{9,13}$/;
/** Seconds since 1970 stay below this for 3,000 years; milliseconds passed it in 1973. */
const MILLISECONDS_FROM = 100_000_000_000;

/**
 * A date as ISO 8601: a day (`2024-02-27`), or UTC time to the second (`2024-02-27T09:30:00Z`). Reads ISO 8601, RFC 2822, English
 * dates (`February 27, 2024`), and seconds or milliseconds since 1970. Time without a zone counts as UTC.
 * @returns undefined for anything else, also for months and years alone, which name no day.
 */
export function normalizeDate(value: string | number): string | undefined {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const day = ISO_DAY.exec(text);
  if (day) return dayOf(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`, text.replaceAll('/', '-'));
  const time = ISO_TIME.exec(text);
  if (time) return timeOf(`${time[1]}T${time[2]}${time[3] ?? ':00'}${zone(time[4])}`, time[1]);
  if (WRITTEN_DAY.test(text)) return dayOf(`${text.replaceAll(/[.,]/g, '')} UTC`);
  if (RFC_2822.test(text)) return timeOf(/[a-z+-]\d*$/i.test(text) ? text : `${text} UTC`);
  if (EPOCH.test(text)) return timeOf(Number(text) < MILLISECONDS_FROM ? Number(text) * 1000 : Number(text));
  return undefined;
}

function zone(written = 'Z'): string {
  if (/^[a-z]/i.test(written)) return 'Z';
  return `${written.slice(0, 3)}:${written.slice(3).replace(':', '') || '00'}`;
}

function timeOf(source: string | number, day?: string): string | undefined {
  const date = new Date(source);
  if (Number.isNaN(date.getTime()) || (day && !isCalendarDay(day))) return undefined;
  return `${date.toISOString().slice(0, 19)}Z`;
}

function dayOf(source: string, day?: string): string | undefined {
  return timeOf(source, day)?.slice(0, 10);
}
