/**
 * Text without its Markdown and HTML markup, where every character still knows its place in the original.
 */
export interface CleanText {
  text: string;
  /** `offsets[i]` is the UTF-16 offset in the original of character `i`; one more entry closes the last character. */
  offsets: number[];
}

/** So many characters without a space are data: no word has so many. */
const LEAST_DATA = 200;

/** What is not prose, in the order it is tried at each place. A group named `keep` is the part that stays. */
const MARKUP = anyOf([
  // Images, link targets, bare addresses, tags, escapes.
  /!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/,
  /\[(?<keep>[^\]\n]{1,500})\]\([^)\n]{0,2000}\)/,
  /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}/,
  /<\/?[a-zA-Z][^<>\n]{0,500}>/,
  /\\(?=[\\`*_{}[\]()#+\-.!&|$~])/,
  // Emphasis, but no line within a name; code; what is struck out.
  /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/u,
  /`+|~~/,
  new RegExp(`\\S{${LEAST_DATA},}`),
]);

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gu');
}

/** Without one of these, or data, there is no markup: one quick look instead of a try at every place. */
const SIGN = /[[<\\*_`~]|:\/\/|www\./;

/** White space that folding would change: at an end, of another kind than a space, or more than one. */
const UNEVEN = /^ | $|[^\S ]| {2}/;

/** Removes markup from `original.slice(start, end)` and folds every run of white space into one space. */
export function cleanMarkup(original: string, start: number, end: number): CleanText {
  const source = original.slice(start, end);
  const hasMarkup = SIGN.test(source) || hasData(source);
  if (!hasMarkup && !UNEVEN.test(source)) return { text: source, offsets: offsetsFrom(start, source.length + 1) };
  const parts: string[] = [];
  const offsets: number[] = [];
  /** The character written last. */
  let last = '';
  const write = (piece: string) => {
    if (piece === '') return;
    parts.push(piece);
    last = piece[piece.length - 1]!;
  };
  const copy = (from: number, to: number) => {
    let word = from;
    for (let i = from; i < to; i++) {
      if (!isBlank(source.charCodeAt(i))) {
        offsets.push(start + i);
        continue;
      }
      write(source.slice(word, i));
      word = i + 1;
      if (last === '' || last === ' ') continue;
      write(' ');
      offsets.push(start + i);
    }
    write(source.slice(word, to));
  };
  let at = 0;
  for (const match of hasMarkup ? source.matchAll(MARKUP) : []) {
    copy(at, match.index);
    const kept = match.groups?.keep;
    if (kept !== undefined) copyNested(source, match.index + 1, match.index + 1 + kept.length, copy);
    at = match.index + match[0].length;
    // "**Price:**Five" is two words: the markup stood for the space.
    if (/[:;.!?]/.test(last) && /\p{L}/u.test(source[at] ?? '')) {
      write(' ');
      offsets.push(start + match.index);
    }
  }
  copy(at, source.length);
  if (last === ' ') {
    parts.pop();
    offsets.pop();
  }
  offsets.push(offsets.length > 0 ? offsets[offsets.length - 1]! + 1 : start);
  return { text: parts.join(''), offsets };
}

/** Goes from space to space in the longest steps: where one reaches none, there is data. */
function hasData(source: string): boolean {
  let space = -1;
  while (source.length - space > LEAST_DATA) {
    const next = source.lastIndexOf(' ', space + LEAST_DATA);
    if (next <= space) return true;
    space = next;
  }
  return false;
}

/** A link's text may be emphasised itself: `[**OpenAI**](…)`. */
function copyNested(source: string, from: number, to: number, copy: (from: number, to: number) => void): void {
  let at = from;
  for (let i = from; i < to; i++) {
    if (source[i] === '*' || source[i] === '`') {
      copy(at, i);
      at = i + 1;
    }
  }
  copy(at, to);
}

function offsetsFrom(start: number, count: number): number[] {
  const offsets: number[] = new Array(count);
  for (let i = 0; i < count; i++) offsets[i] = start + i;
  return offsets;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200b);
}
