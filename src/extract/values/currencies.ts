/** Written before the number. ¥ and kr. are shared by several currencies; the most traded one is meant unless a code says otherwise. */
const PREFIXES: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  NT$: 'TWD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  'CN¥': 'CNY',
  '¥': 'JPY',
  '₹': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  RMB: 'CNY',
  Dh: 'AED',
};

/** ISO 4217 codes, written before or after the number. */
export const CURRENCY_CODES =
  'USD EUR GBP JPY CNY INR KRW CHF CAD AUD NZD HKD SGD TWD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH ILS AED SAR QAR KWD BHD OMR EGP ZAR NGN KES BRL MXN ARS CLP COP PEN THB IDR MYR PHP VND PKR BDT LKR KZT'.split(
    ' ',
  );

/** Written after the number, singular. Only those that are not also everyday words stand without a scale. */
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  'US dollar': 'USD',
  'U.S. dollar': 'USD',
  'American dollar': 'USD',
  'Australian dollar': 'AUD',
  'Canadian dollar': 'CAD',
  'Hong Kong dollar': 'HKD',
  'Singapore dollar': 'SGD',
  'Singaporean dollar': 'SGD',
  'New Zealand dollar': 'NZD',
  'Taiwan dollar': 'TWD',
  'Taiwanese dollar': 'TWD',
  euro: 'EUR',
  pound: 'GBP',
  'British pound': 'GBP',
  yen: 'JPY',
  'Japanese yen': 'JPY',
  yuan: 'CNY',
  'Chinese yuan': 'CNY',
  renminbi: 'CNY',
  won: 'KRW',
  'South Korean won': 'KRW',
  'Korean won': 'KRW',
  rupee: 'INR',
  'Indian rupee': 'INR',
  'Swiss franc': 'CHF',
  'Swedish krona': 'SEK',
  'Swedish crown': 'SEK',
  'Danish krone': 'DKK',
  'Norwegian krone': 'NOK',
  dirham: 'AED',
  'Saudi riyal': 'SAR',
  riyal: 'SAR',
  shekel: 'ILS',
  rouble: 'RUB',
  ruble: 'RUB',
  rand: 'ZAR',
  reais: 'BRL',
};

/** Words that mean money only after a scale: "500 million won", but not "10 won" or "200 pounds". */
const NEED_SCALE: ReadonlySet<string> = new Set(['pound', 'won', 'rand']);

/** Adjectives and plurals folded onto the keys above. */
const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  'swedish kronor': 'swedish krona',
  'danish kroner': 'danish krone',
  'norwegian kroner': 'norwegian krone',
};

const BY_WORD = new Map(Object.entries(WORDS).map(([word, code]) => [word.toLowerCase(), code]));
const BY_PREFIX = new Map([...Object.entries(PREFIXES), ...CURRENCY_CODES.map((code) => [code, code] as const)]);

function alternatives(forms: Iterable<string>): string {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return longestFirst.map((form) => form.replace(/[.$]/g, '\\$&')).join('|');
}

/** Regular expression source for what stands before a number. Case counts. */
export const CURRENCY_PREFIX = alternatives(BY_PREFIX.keys());

/** Regular expression source for what stands after a number: words in any number, or a code. Without word boundaries. */
export const CURRENCY_SUFFIX = alternatives([
  ...Object.keys(WORDS).map((word) => `${word}s?`),
  'Swedish kronor',
  'Danish kroner',
  'Norwegian kroner',
  ...CURRENCY_CODES,
  'RMB',
]);

/** ISO 4217 code of a form that {@link CURRENCY_PREFIX} matched. */
export function currencyOfPrefix(form: string): string | undefined {
  return BY_PREFIX.get(form);
}

/**
 * ISO 4217 code of a form that {@link CURRENCY_SUFFIX} matched.
 * @param scaled whether a scale word ("million") stands before it.
 */
export function currencyOfSuffix(form: string, scaled: boolean): string | undefined {
  const code = BY_PREFIX.get(form);
  if (code) return code;
  const lower = form.toLowerCase();
  const word = IRREGULAR_PLURALS[lower] ?? (BY_WORD.has(lower) ? lower : lower.replace(/s$/, ''));
  return scaled || !NEED_SCALE.has(word) ? BY_WORD.get(word) : undefined;
}
