/** The letters and digits of a text, with where each stands. */
export interface Letters {
  letters: string;
  offsets: number[];
}

export function lettersOf(text: string): Letters {
  let letters = '';
  const offsets: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += letter;
    for (let i = 0; i < letter.length; i++) offsets.push(index + i);
  }
  return { letters, offsets };
}

/** Where a quote stands, by its letters and digits alone: annotations and texts differ in spaces and marks. */
export function locateQuote({ letters, offsets }: Letters, quote: string): { start: number; end: number } | undefined {
  const wanted = lettersOf(quote).letters;
  const at = wanted === '' ? -1 : letters.indexOf(wanted);
  return at < 0 ? undefined : { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
}
