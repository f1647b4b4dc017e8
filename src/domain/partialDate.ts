/** How exactly a date is known, from coarse to fine. */
export const DATE_PRECISIONS = ['year', 'quarter', 'month', 'day'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date as exactly as the text gives it: `date` is the first day of the period, as `YYYY-MM-DD`. */
export interface PartialDate {
  date: string;
  precision: DatePrecision;
}
