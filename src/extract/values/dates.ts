import { type Day, parseDay } from './calendar.ts';
import { findCalendarDates } from './chronoDates.ts';
import { type DateRole, dateRoleAt } from './dateContext.ts';
import { type DateSpan, findPeriods } from './periods.ts';

export interface FoundDate extends DateSpan {
  /** What the preposition before the date makes of it. */
  role?: DateRole;
}

/** chrono-node's time grows faster than the text; no sentence is longer than this. */
const LONGEST_PIECE = 2_000;

/** Of two readings of the same words, the longer one knows more: "March 2024" holds "2024". */
function withoutOverlaps(spans: DateSpan[]): DateSpan[] {
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DateSpan[] = [];
  for (const span of longestFirst) {
    const covered = kept.some(
      ({ start, end }) => span.start < end && start < span.end && end - start > span.end - span.start,
    );
    if (!covered) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start || (a.date.date < b.date.date ? -1 : 1));
}

function findInPiece(text: string, day: Day | undefined, offset: number): FoundDate[] {
  const spans = withoutOverlaps([...findPeriods(text, day), ...findCalendarDates(text, day)]);
  return spans.map(({ start, end, date }) => {
    const role = dateRoleAt(text, start);
    return { start: start + offset, end: end + offset, date, ...(role && { role }) };
  });
}

/**
 * Finds dates in a sentence, as exactly as it gives them, in the order of the text.
 * @param anchor day the text was written, `YYYY-MM-DD`: "on Monday" and "in May" count from it, and look back unless
 *   the sentence looks ahead. Without it only dates with a year are found.
 */
export function findDates(text: string, anchor?: string): FoundDate[] {
  const day = anchor === undefined ? undefined : parseDay(anchor);
  const found: FoundDate[] = [];
  for (let offset = 0; offset < text.length; offset += LONGEST_PIECE)
    found.push(...findInPiece(text.slice(offset, offset + LONGEST_PIECE), day, offset));
  return found;
}
