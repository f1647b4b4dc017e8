import type { DatePrecision, PartialDate } from '../domain/partialDate.ts';

/** A period in whole days since 1970-01-01, both ends in it. */
export interface DaySpan {
  first: number;
  last: number;
}

const DAY_MS = 86_400_000;
const MONTHS: Readonly<Record<Exclude<DatePrecision, 'day'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The days a date may mean: "2023" is all of that year. */
export function daySpan({ date, precision }: PartialDate): DaySpan {
  const start = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const first = start.getTime() / DAY_MS;
  if (precision === 'day') return { first, last: first };
  const end = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + MONTHS[precision], start.getUTCDate());
  return { first, last: end / DAY_MS - 1 };
}

/** Days between two periods; 0 where they touch or overlap. */
export function gapInDays(a: DaySpan, b: DaySpan): number {
  return Math.max(0, b.first - a.last, a.first - b.last);
}

/** The shortest period that holds both. */
export function joinSpans(a: DaySpan, b: DaySpan): DaySpan {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
