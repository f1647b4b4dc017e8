import type { DatePrecision, PartialDate } from '../../domain/partialDate.ts';

/** A day of the proleptic Gregorian calendar; months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Whether a found date lies before or after the day the text was written. */
export type Sense = 'backward' | 'forward';

/** Reads the day of `YYYY-MM-DD`, with or without a time after it; the first of a month or a year without one. */
export function parseDay(date: string): Day {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)) || 1,
    day: Number(date.slice(8, 10)) || 1,
  };
}

/** The same moment in the calendar, some days later (or earlier, for a negative number). */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The first month of a quarter, counted on over the ends of years: quarter 0 of 2024 is the last one of 2023. */
export function quarterStart(year: number, quarter: number): Day {
  return monthStart(year, (quarter - 1) * 3 + 1);
}

/** The first day of a month, counted on over the ends of years: month 13 of 2024 is January 2025. */
export function monthStart(year: number, month: number): Day {
  return { year: year + Math.floor((month - 1) / 12), month: ((((month - 1) % 12) + 12) % 12) + 1, day: 1 };
}

/** Cuts a day down to what is known of it: the first day of its year, quarter or month. */
export function partialDate({ year, month, day }: Day, precision: DatePrecision): PartialDate {
  const first = {
    year: { month: 1, day: 1 },
    quarter: { month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 },
    month: { month, day: 1 },
    day: { month, day },
  }[precision];
  const digits = [String(year).padStart(4, '0'), ...[first.month, first.day].map((n) => String(n).padStart(2, '0'))];
  return { date: digits.join('-'), precision };
}
