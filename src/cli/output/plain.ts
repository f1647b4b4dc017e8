// Everything a terminal could act on instead of showing: C0 and C1 controls (with ESC), and marks that reorder text.
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** Text from outside made safe for a terminal: one line, white space as single spaces, controls shown as `�`. */
export function plain(text: string, { keepLines = false }: { keepLines?: boolean } = {}): string {
  if (keepLines) {
    return text
      .split('\n')
      .map((line) => line.replace(UNSAFE, '\ufffd'))
      .join('\n');
  }
  return text.replace(/\s+/gu, ' ').trim().replace(UNSAFE, '\ufffd');
}
