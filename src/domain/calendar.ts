/** Whether the calendar has a day, given as `YYYY-MM-DD`: not 2024-02-31, which `Date` takes for 2 March. */
export function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
