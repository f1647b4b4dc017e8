import { type CleanText, cleanMarkup } from './markup.ts';

/** `heading`: a title or section heading; `item`: a list item or table row; `paragraph`: prose. */
export type BlockKind = 'heading' | 'paragraph' | 'item';

export interface Block extends CleanText {
  kind: BlockKind;
}

interface Line {
  start: number;
  end: number;
  text: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+/;
const ITEM = /^\s*(?:[-*•◦▪‣–+]|\(?\d{1,3}[.)]|>)\s+|^\s*\|/;
const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*[-=_*~|:\s]{3,}$/;
const TERMINAL = /[.!?…:;]["'”’)\]]*\s*$/;
/** Headings are shorter than this many characters; a longer line without a full stop is prose that lost it. */
const LONGEST_HEADING = 140;

/**
 * Step 1: cuts a text into headings, paragraphs and list items, and leaves out code, rules and lines without prose.
 * Lines of one paragraph are joined, so that hard-wrapped text reads as its author meant it.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let fenced = false;
  const close = () => {
    for (const piece of paragraphs(open)) add(blocks, text, piece);
    open = [];
  };
  for (const line of linesOf(text)) {
    if (FENCE.test(line.text)) {
      close();
      fenced = !fenced;
    } else if (!fenced) {
      const alone = HEADING.test(line.text) || RULE.test(line.text);
      if (alone || ITEM.test(line.text) || line.text.trim() === '') close();
      if (line.text.trim() !== '' && !RULE.test(line.text)) open.push(line);
      if (alone) close();
    }
  }
  close();
  return blocks;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end, text: text.slice(start, end) };
    start = end + 1;
  }
}

/** Within lines that follow each other directly, a short line without a full stop before a capital is a heading. */
function paragraphs(lines: Line[]): Line[][] {
  const longest = Math.max(0, ...lines.map((line) => line.text.length));
  const pieces: Line[][] = [];
  let piece: Line[] = [];
  lines.forEach((line, i) => {
    piece.push(line);
    const next = lines[i + 1];
    const short = line.text.length < longest * 0.7;
    if (next && short && !TERMINAL.test(line.text) && /^\s*["“'‘(]?[\p{Lu}\p{N}]/u.test(next.text)) {
      pieces.push(piece);
      piece = [];
    }
  });
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

function add(blocks: Block[], text: string, lines: Line[]): void {
  const first = lines[0]!;
  const marker = HEADING.exec(first.text) ?? ITEM.exec(first.text);
  const clean = cleanMarkup(text, first.start + (marker?.[0].length ?? 0), lines[lines.length - 1]!.end);
  if (!/\p{L}{2}/u.test(clean.text)) return;
  blocks.push({ ...clean, kind: kindOf(first.text, clean.text) });
}

function kindOf(firstLine: string, clean: string): BlockKind {
  if (HEADING.test(firstLine)) return 'heading';
  if (ITEM.test(firstLine)) return 'item';
  return clean.length < LONGEST_HEADING && !TERMINAL.test(clean) ? 'heading' : 'paragraph';
}
