import type { Token } from '../text/sentences.ts';

/** How forms begin: almost every token is passed over after one look-up, and most others when the next word is seen. */
export class FormStarts {
  /** First word → how many words its longest form has. */
  readonly #longest = new Map<string, number>();
  /** The first two words of forms that have more than one. */
  readonly #openings = new Set<string>();

  /** @param forms folded. */
  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const words = form.split(' ');
      this.#longest.set(words[0]!, Math.max(words.length, this.#longest.get(words[0]!) ?? 0));
      if (words.length > 1) this.#openings.add(`${words[0]} ${words[1]}`);
    }
  }

  /**
   * The longest form that begins at token `from`, if it is written with a capital.
   * @param most tokens that it may have.
   * @param bearerOf whom a folded form names that ends before token `to`; undefined if nobody.
   */
  longestAt<Bearer>(
    tokens: readonly Token[],
    from: number,
    most: number,
    bearerOf: (folded: string, to: number) => Bearer | undefined,
  ): { to: number; bearer: Bearer } | undefined {
    const longest = this.#longest.get(firstWord(tokens[from]!.folded));
    if (longest === undefined) return undefined;
    let folded = '';
    let words = 0;
    let named = false;
    let found: { to: number; bearer: Bearer } | undefined;
    const last = Math.min(tokens.length, from + most);
    for (let to = from; to < last; to++) {
      const token = tokens[to]!;
      named ||= token.isCapitalised && token.lower !== 'the';
      if (token.folded === '') continue;
      folded = folded === '' ? token.folded : `${folded} ${token.folded}`;
      words += countWords(token.folded);
      if (words > longest || (words === 2 && !this.#openings.has(folded))) break;
      const bearer = named ? bearerOf(folded, to + 1) : undefined;
      if (bearer !== undefined) found = { to: to + 1, bearer };
    }
    return found;
  }
}

function firstWord(folded: string): string {
  const end = folded.indexOf(' ');
  return end < 0 ? folded : folded.slice(0, end);
}

function countWords(folded: string): number {
  let count = 1;
  for (let space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) count++;
  return count;
}
