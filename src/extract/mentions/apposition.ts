import type { Token } from '../text/sentences.ts';

/** How far an apposition's head noun may stand from the comma. */
const APPOSITION_REACH = 8;

/** In "X, a Paris-based maker of chips," the head is "maker": the last noun before "of", "that", a comma or the end. */
export function appositionHead(tokens: readonly Token[], nameEnd: number): string | undefined {
  if (tokens[nameEnd]?.text !== ',') return undefined;
  const opening = tokens[nameEnd + 1];
  if (!opening || !(opening.pos === 'DET' || opening.pos === 'ADJ' || opening.pos === 'NOUN')) return undefined;
  let head: string | undefined;
  const limit = Math.min(tokens.length, nameEnd + 1 + APPOSITION_REACH);
  for (let i = nameEnd + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token.lower;
    else if (!/^(?:DET|ADJ|PUNCT|NUM|ADV|PART)$/.test(token.pos) && token.lower !== 'based') break;
    if (token.text === ',' || token.text === '.') break;
  }
  return head;
}
