import type { PartialDate } from '../../domain/partialDate.ts';
import type { SentenceView } from '../syntax/view.ts';
import { type FoundDate, findDates } from '../values/dates.ts';

/** A date that begins within this many characters opens the sentence. */
const OPENING = 20;

/** The dates of one sentence, found when first asked for: most sentences that state something have none. */
export class SentenceDates {
  readonly #text: string;
  readonly #anchor: string | undefined;
  #found: FoundDate[] | undefined;

  /**
   * @param text of the sentence, as in the article.
   * @param anchor day the article was published, `YYYY-MM-DD`.
   */
  constructor(text: string, anchor: string | undefined) {
    this.#text = text;
    this.#anchor = anchor;
  }

  get all(): readonly FoundDate[] {
    this.#found ??= findDates(this.#text, this.#anchor);
    return this.#found;
  }

  /**
   * When what stands at `offset` of the sentence happened: the nearest date that is neither a deadline nor to come, in the
   * same part of the sentence or at its opening ("On Monday, …").
   */
  eventAt(offset: number): PartialDate | undefined {
    const past = this.all.filter(
      ({ start, role, date }) =>
        role !== 'by' &&
        role !== 'until' &&
        !(this.#anchor && date.date > this.#anchor) &&
        (start < OPENING || !this.#text.slice(Math.min(start, offset), Math.max(start, offset)).includes(',')),
    );
    const [nearest] = [...past].sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset));
    return nearest?.date;
  }
}

/** UTF-16 offset of a token within its sentence. */
export function offsetOf({ sentence, tokens }: SentenceView, token: number): number {
  return tokens[token]!.start - sentence.start;
}
