import stringWidth from 'string-width';
import type { ExplainedToken } from '../../../extract/index.ts';
import { escapeHtml } from '../../output/html.ts';
import { plain } from '../../output/plain.ts';

/** In pixels: a letter of the fixed-width font, the space between words, the height of one level of arcs. */
const LETTER = 8.2;
const GAP = 18;
const LEVEL = 24;
const FONT = 13;
/** Room above the highest arc for its label, and below the words for their tags. */
const HEAD_ROOM = 16;
const FOOT_ROOM = 44;
const NARROWEST = 34;
const CORNER = 8;

interface Arc {
  from: number;
  to: number;
  label: string;
  level: number;
}

/** The dependency tree of a sentence as an SVG: words in a row, above them an arc from each head to what depends on it. */
export function arcsSvg(tokens: readonly ExplainedToken[]): string {
  const arcs = arcsOf(tokens);
  const widths = tokens.map(({ text, tag, label }) => {
    return Math.max(NARROWEST, ...[text, tag, label].map((part) => stringWidth(plain(part)) * LETTER)) + GAP;
  });
  let end = 0;
  const middles = widths.map((width) => {
    end += width;
    return end - width / 2;
  });
  const highest = Math.max(1, ...arcs.map(({ level }) => level));
  const base = HEAD_ROOM + highest * LEVEL;
  const words = tokens.map(({ text, tag }, i) => {
    const at = (y: number, kind: string, shown: string) =>
      `<text class="${kind}" x="${round(middles[i]!)}" y="${base + y}">${escapeHtml(plain(shown))}</text>`;
    return at(FONT + 6, 'word', text) + at(2 * FONT + 10, 'tag', tag);
  });
  return `<svg role="img" aria-label="dependency tree" width="${Math.ceil(end)}" height="${base + FOOT_ROOM}">
${arcs.map((arc) => arcSvg(arc, middles, base)).join('\n')}
${words.join('\n')}
</svg>`;
}

/** Shorter arcs lie below those that span them. */
function arcsOf(tokens: readonly ExplainedToken[]): Arc[] {
  const arcs: Arc[] = [];
  const heights = new Int32Array(tokens.length);
  const spans = tokens
    .flatMap(({ head, label }, i) => (head < 0 ? [] : [{ from: head, to: i, label }]))
    .sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to);
  for (const span of spans) {
    const [first, last] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
    const level = 1 + Math.max(...heights.subarray(first, last));
    heights.fill(level, first, last);
    arcs.push({ ...span, level });
  }
  return arcs;
}

function arcSvg({ from, to, label, level }: Arc, middles: readonly number[], base: number): string {
  // A head's own arcs begin beside its middle, so that they do not run into the one that ends there.
  const start = middles[from]! + (to > from ? CORNER / 2 : -CORNER / 2);
  const end = middles[to]!;
  const top = base - level * LEVEL;
  const turn = to > from ? CORNER : -CORNER;
  const path = [
    `M${round(start)} ${base}`,
    `V${top + CORNER}`,
    `Q${round(start)} ${top} ${round(start + turn)} ${top}`,
    `H${round(end - turn)}`,
    `Q${round(end)} ${top} ${round(end)} ${top + CORNER}`,
    `V${base - 3}`,
    `m-3 -5l3 5l3 -5`,
  ].join('');
  const name = `<text class="label" x="${round((start + end) / 2)}" y="${top - 3}">${escapeHtml(label)}</text>`;
  return `<path d="${path}"/>${name}`;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
