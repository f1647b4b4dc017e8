import type { PartialDate } from '../../domain/partialDate.ts';

/** A date as exactly as it is known: `2024`, `2024 Q1`, `2024-02`, `2024-02-27`. */
export function showDate(date: string | null | undefined, precision?: PartialDate['precision'] | null): string {
  if (!date) return '';
  const [year = '', month = ''] = date.split('-');
  if (precision === 'year') return year;
  if (precision === 'quarter') return `${year} Q${Math.ceil(Number(month) / 3)}`;
  return precision === 'month' ? `${year}-${month}` : date.slice(0, 10);
}

/** `$10B`, `€1.5M`, `SEK 20M`. */
export function showMoney(amount: number | null | undefined, currency: string | null | undefined): string {
  if (amount === null || amount === undefined) return '';
  const notation = { notation: 'compact', maximumSignificantDigits: 4 } as const;
  if (!currency || !/^[A-Z]{3}$/.test(currency)) {
    return [new Intl.NumberFormat('en', notation).format(amount), currency].filter(Boolean).join(' ');
  }
  return new Intl.NumberFormat('en', { style: 'currency', currency, ...notation })
    .format(amount)
    .replace('\u00a0', ' ');
}

/** `1 claim`, `2 claims`, `12,000 entities`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? singular : plural}`;
}

/** `a, b and c`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What a limit cut off: "50 of 98 deals; --limit 98 shows all"; undefined where nothing is missing. */
export function restOf(shown: number, total: number, noun: string): string | undefined {
  return total > shown ? `${shown} of ${count(total, noun)}; --limit ${total} shows all` : undefined;
}
