import { normalizeDate } from '../../records/dates.ts';

/** What the line below a headline says: who wrote the article, and when. */
export interface Byline {
  author?: string;
  publishedAt?: string;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `\\b(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?`,
  'i',
);
const WRITTEN_BY = /^(?:(?:written|words|story|reporting|reported|posted|published) )?by:? /i;
const SEPARATOR = /\s*[·•|–—]\s*/;
/** What stands beside a date: what happened then, the time, how long it takes to read. */
const BESIDE_DATE =
  /\b(?:first|last|published|updated|posted|modified|created|on|at)\b:?|\b\d{1,2}[:.]\d{2}\b|\b[ap]\.?m\b\.?|\b\d+[ -]min(?:ute)?s?\b|\bread\b|\b(?:[A-Z]{1,3}T|GMT|UTC)\b|[·•|,;:–—/-]/gi;
/** Words of a byline that are no names. */
const NO_NAME =
  /^(?:and|&|of|in|for|with|the|our|a|an|staff|writers?|reporters?|correspondents?|editors?|desk|team|agency|newsroom|d[aei]|del|der|la|van|von|al|bin|el)$/i;
const MOST_WORDS = 12;
/** Title, summary, who, when. */
const FIRST_BLOCKS = 5;

/** Who and when a byline says, without "by" and what else stands in it. */
export function readByline(text: string): Byline {
  const { before, date } = atDate(text);
  const names = before
    .replace(WRITTEN_BY, '')
    .split(SEPARATOR)[0]!
    .replace(/(?:^|[\s,;:]+)(?:(?:published|updated|posted|on|at)\b[\s,;:]*)*$/i, '');
  const publishedAt = date && normalizeDate(date);
  return { ...(names && { author: names }), ...(publishedAt && { publishedAt }) };
}

/**
 * Takes the byline off a text, which stands before the first paragraph of prose, if anywhere.
 * @param text blocks parted by blank lines.
 */
export function splitByline(text: string): { text: string; byline: Byline } {
  const blocks = text.split('\n\n');
  const bylines = blocks.slice(0, FIRST_BLOCKS).filter(isByline);
  const rest = blocks.filter((block, index) => index >= FIRST_BLOCKS || !isByline(block));
  if (rest.length === 0) return { text, byline: {} };
  return { text: rest.join('\n\n'), byline: Object.assign({}, ...bylines.map(readByline).reverse()) };
}

/** Whether a block of text is a byline and nothing else: names after "by", a date, or both. */
function isByline(block: string): boolean {
  const { before, date, after } = atDate(block);
  const names = wordsOf(before.replace(WRITTEN_BY, ''));
  if (wordsOf(after).length > 0) return false;
  if (!WRITTEN_BY.test(before)) return date !== undefined && names.length === 0;
  return names.length <= MOST_WORDS && names.every((word) => /^\p{Lu}/u.test(word) || NO_NAME.test(word));
}

function wordsOf(text: string): string[] {
  return text.replace(BESIDE_DATE, ' ').match(/\S+/g) ?? [];
}

function atDate(text: string): { before: string; date?: string; after: string } {
  const found = DATE.exec(text);
  if (!found) return { before: text, after: '' };
  return { before: text.slice(0, found.index), date: found[0], after: text.slice(found.index + found[0].length) };
}
