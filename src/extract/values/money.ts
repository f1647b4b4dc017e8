import { CURRENCY_CODES, CURRENCY_PREFIX, CURRENCY_SUFFIX, currencyOfPrefix, currencyOfSuffix } from './currencies.ts';
import { DIGITS, NUMBER_WORDS, parseNumber, SCALE, scaleOf } from './numerals.ts';
import { type Qualifier, qualifierAt } from './qualifier.ts';

export interface Money {
  /** UTF-16 offsets into the text; words such as "up to" stay outside. */
  start: number;
  end: number;
  /** Whole units of the currency. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  qualifier?: Qualifier;
}

/** A number with whatever stands around it; alone it may be no money, but a range lends it currency and scale. */
interface Amount {
  start: number;
  end: number;
  value: number;
  scale: number | undefined;
  currency: string | undefined;
}

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<prefix>${CURRENCY_PREFIX})[ \\u00a0]?)?` +
    `(?<number>${DIGITS}|\\b(?:${NUMBER_WORDS})(?=[ -]))` +
    `(?:[ \\u00a0-]?(?<scale>${SCALE})(?!\\p{L}))?` +
    `(?:(?<gap>[ \\u00a0-]?)(?<suffix>${CURRENCY_SUFFIX})(?!\\p{L}))?`,
  'giu',
);

/** Cheap tests that rule out most sentences before the full expression runs. */
const HINTS = [
  /[$€£¥₹₩₪₺₽]|dollar|euro|pound|\byen\b|yuan|renminbi|\bwon\b|rupee|franc|\bkron|crown|dirham|riyal|shekel|rou?ble|\brand\b|reais/i,
  new RegExp(`(?<![A-Z])(?:Rs|Dh|RMB|${CURRENCY_CODES.join('|')})(?![A-Za-z])`),
];

function amountOf(match: RegExpExecArray): Amount | undefined {
  const { prefix, number = '', scale, gap, suffix } = match.groups ?? {};
  const article = /^an?$/i.test(number);
  // "a billion-dollar idea" is a figure of speech, "a billion dollars" is not.
  if (article && (scale === undefined || gap === '-')) return undefined;
  const before = prefix === undefined ? undefined : currencyOfPrefix(prefix);
  const after = suffix === undefined ? undefined : currencyOfSuffix(suffix, scale !== undefined);
  // What only looks like a currency ("try 5", "3 won") is not part of the amount.
  const skipped = before || prefix === undefined ? 0 : match[0].indexOf(number);
  const dropped = after || suffix === undefined ? 0 : (gap ?? '').length + suffix.length;
  return {
    start: match.index + skipped,
    end: match.index + match[0].length - dropped,
    value: parseNumber(number),
    scale: scale === undefined ? undefined : scaleOf(scale),
    currency: before ?? after,
  };
}

/** Whether `first` and `second` are the two ends of one range, seen from the words between them. */
function isRange(text: string, first: Amount, second: Amount): boolean {
  const between = text.slice(first.end, second.start);
  if (/^(?: to | ?[-–—] ?| or )$/i.test(between)) return true;
  return / and /i.test(between) && between.length === 5 && /\bbetween $/i.test(text.slice(0, first.start));
}

function scaled({ value, scale }: Amount): number {
  return Math.round(value * (scale ?? 1));
}

/** A range counts from its lower end: that much is said for sure. */
function rangeOf(first: Amount, second: Amount): Money | undefined {
  const currency = first.currency ?? second.currency;
  if (!currency) return undefined;
  const lower = scaled({ ...first, scale: first.scale ?? second.scale });
  return { start: first.start, end: second.end, amount: lower, currency, qualifier: 'at-least' };
}

function single(text: string, amount: Amount): Money | undefined {
  if (!amount.currency) return undefined;
  const qualifier = qualifierAt(text, amount.start, amount.end);
  const money = { start: amount.start, end: amount.end, amount: scaled(amount), currency: amount.currency };
  return qualifier ? { ...money, qualifier } : money;
}

/**
 * Finds sums of money, in the order of the text. "$1.5 to $2 billion" is one sum: at least 1.5 billion.
 * A sum without a number ("a multibillion-dollar deal") is none. Time grows linearly with the text.
 */
export function findMoney(text: string): Money[] {
  if (!HINTS.some((hint) => hint.test(text))) return [];
  const amounts = [...text.matchAll(AMOUNT)].map(amountOf).filter((amount) => amount !== undefined);
  const found: Money[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const [first, second] = [amounts[i]!, amounts[i + 1]];
    const range = second && isRange(text, first, second) ? rangeOf(first, second) : undefined;
    const money = range ?? single(text, first);
    // Less than half a unit is a unit price, not a sum.
    if (money && money.amount > 0) found.push(money);
    if (range) i++;
  }
  return found;
}
