const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mm: 1e6,
  crore: 1e7,
  cr: 1e7,
  billion: 1e9,
  billions: 1e9,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};

const unitWord = Object.keys(UNITS).join('|');
const tensWord = Object.keys(TENS).join('|');

/** Regular expression source for a number in digits, with thousands separators and decimals. Bounded in length. */
export const DIGITS = String.raw`\d{1,3}(?:[,.'’\u00a0\u2009\u202f]\d{3}){1,5}(?:[.,]\d{1,3})?(?!\d)|\d{1,15}(?:[.,]\d{1,4})?(?!\d)`;

/** Regular expression source for a number in words, up to the nineties and hundreds: "two", "twenty-five", "half a". */
export const NUMBER_WORDS = `(?:half|a quarter of|three[ -]quarters of) an?|(?:an?|${unitWord}|(?:${tensWord})(?:[ -](?:${unitWord}))?)(?: hundred)?(?:[ -]and[ -]a[ -]half)?`;

/** Regular expression source for scales, longest first. Whoever uses it checks that the word ends there. */
export const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 1,000,000 for "million", "m" and "mln"; undefined for a word that is no scale. */
export function scaleOf(word: string): number | undefined {
  return SCALES[word.toLowerCase()];
}

function isThousands(separated: string, separator: string): boolean {
  return separated
    .split(separator)
    .slice(1)
    .every((group) => group.length === 3);
}

/**
 * Reads digits as English writes them, and as the continent does where only that makes sense: "1.500.000" and "1,5".
 * One point or comma before three digits is read the English way: 1.500 is one and a half, 1,500 is fifteen hundred.
 */
function parseDigits(text: string): number {
  const plain = text.replace(/['’\u00a0\u2009\u202f]/g, '');
  const points = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  const decimalComma =
    (commas === 1 && points === 0 && !isThousands(plain, ',')) ||
    (points >= 1 && commas === 1 && plain.lastIndexOf(',') > plain.lastIndexOf('.')) ||
    (points > 1 && commas === 0 && isThousands(plain, '.'));
  return Number(decimalComma ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}

function parseWords(text: string): number {
  const fraction = /^(half|a quarter of|three[ -]quarters of)/.exec(text)?.[1];
  if (fraction) return fraction === 'half' ? 0.5 : fraction === 'a quarter of' ? 0.25 : 0.75;
  const half = /and[ -]a[ -]half$/.test(text) ? 0.5 : 0;
  const hundred = / hundred/.test(text) ? 100 : 1;
  const words = text
    .replace(/[ -]and[ -]a[ -]half$/, '')
    .replace(' hundred', '')
    .split(/[ -]/);
  const count = words.reduce((sum, word) => sum + (UNITS[word] ?? TENS[word] ?? 1), 0);
  return (count + half) * hundred;
}

/** Value of a form that {@link DIGITS} or {@link NUMBER_WORDS} matched; NaN for anything else in digits. */
export function parseNumber(text: string): number {
  return /^\d/.test(text) ? parseDigits(text) : parseWords(text.toLowerCase());
}
