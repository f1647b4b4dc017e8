import { parseDay } from './calendar.ts';
import { findCalendarDates } from './chronoDates.ts';
import { type DateRole, dateRoleAt } from './dateContext.ts';
import { type DateSpan, findPeriods } from './periods.ts';

export interface FoundDate extends DateSpan {
  /** What the preposition before the date makes of it. */
  role?: DateRole;
}

/** chrono-node's time grows faster than the text; no sentence is longer than this. */
const LONGEST_PIECE = 2_000;

function pieces(text: string): { offset: number; piece: string }[] {
  const count = Math.ceil(text.length / LONGEST_PIECE);
  return Array.from({ length: count }, (_, i) => ({
    offset: i * LONGEST_PIECE,
    piece: text.slice(i * LONGEST_PIECE, (i + 1) * LONGEST_PIECE),
  }));
}

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

function findInPiece(text: string, anchor: string | undefined): FoundDate[] {
  const day = anchor === undefined ? undefined : parseDay(anchor);
  const spans = withoutOverlaps([...findPeriods(text, day), ...findCalendarDates(text, day)]);
  return spans.map((span) => {
    const role = dateRoleAt(text, span.start);
    return role ? { ...span, role } : span;
  });
}

/**
 * Finds dates in a sentence, as exactly as it gives them, in the order of the text.
 * @param anchor day the text was written, `YYYY-MM-DD`: "on Monday" and "in May" count from it, and look back unless
 *   the sentence looks ahead. Without it only dates with a year are found.
 */
export function findDates(text: string, anchor?: string): FoundDate[] {
  return pieces(text).flatMap(({ offset, piece }) =>
    findInPiece(piece, anchor).map((found) => ({ ...found, start: found.start + offset, end: found.end + offset })),
  );
}
