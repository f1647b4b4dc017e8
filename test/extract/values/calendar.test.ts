import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/extract/values/calendar.ts';

describe('a day', () => {
  it.each([
    { date: '2024-03-15', day: { year: 2024, month: 3, day: 15 } },
    { date: '2024-03-15T09:30:00Z', day: { year: 2024, month: 3, day: 15 } },
    { date: '2024-03', day: { year: 2024, month: 3, day: 1 } },
    { date: '2024', day: { year: 2024, month: 1, day: 1 } },
  ])('is read from $date', ({ date, day }) => {
    expect(parseDay(date)).toEqual(day);
  });
});
