import type { DatePrecision, PartialDate } from '../domain/partialDate.ts';
import type { Props } from './props.ts';

/** A date as a property and its precision as another. */
export function dateProps(name: string, precisionName: string, value: PartialDate | undefined): Props {
  return value ? { [name]: value.date, [precisionName]: value.precision } : {};
}

/** The reverse of {@link dateProps}. */
export function dateFrom(date: string | undefined, precision: DatePrecision | undefined): PartialDate | undefined {
  return date !== undefined && precision !== undefined ? { date, precision } : undefined;
}
