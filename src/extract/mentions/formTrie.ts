import type { Token } from '../text/sentences.ts';

/** What some words of a form lead to. */
interface Opening<Bearer> {
  /** Whom they name by themselves. */
  bearer?: Bearer;
  /** How they may go on. */
  next?: Map<string, Opening<Bearer>>;
}

/** Whether the tokens from `from` to `to` exclusive, which are written like a form, name its bearer. */
type Names<Bearer> = (bearer: Bearer, tokens: readonly Token[], from: number, to: number) => boolean;

/** Folded forms by their words: almost every token is passed over after one look-up. */
export class FormTrie<Bearer> {
  readonly #root: Opening<Bearer> = {};

  constructor(forms: Iterable<readonly [string, Bearer]> = []) {
    for (const [form, bearer] of forms) this.set(form, bearer);
  }

  set(form: string, bearer: Bearer): void {
    let opening = this.#root;
    for (const word of form.split(' ')) {
      opening.next ??= new Map();
      let longer = opening.next.get(word);
      if (!longer) {
        longer = {};
        opening.next.set(word, longer);
      }
      opening = longer;
    }
    opening.bearer = bearer;
  }

  get(form: string): Bearer | undefined {
    return follow(this.#root, form)?.bearer;
  }

  /**
   * The longest form that begins at token `from`, if it is written with a capital.
   * @param most tokens that it may have.
   */
  longestAt(
    tokens: readonly Token[],
    from: number,
    most: number,
    names: Names<Bearer>,
  ): { to: number; bearer: Bearer } | undefined {
    let opening = follow(this.#root, tokens[from]!.folded);
    let named = false;
    let found: { to: number; bearer: Bearer } | undefined;
    const last = Math.min(tokens.length, from + most);
    for (let to = from + 1; opening; to++) {
      const { isCapitalised, lower } = tokens[to - 1]!;
      named ||= isCapitalised && lower !== 'the';
      const { bearer } = opening;
      if (named && bearer !== undefined && names(bearer, tokens, from, to)) found = { to, bearer };
      while (to < last && tokens[to]!.folded === '') to++;
      if (to >= last) break;
      opening = follow(opening, tokens[to]!.folded);
    }
    return found;
  }
}

/** Most tokens are one word; "AT&T" is more. */
function follow<Bearer>({ next }: Opening<Bearer>, folded: string): Opening<Bearer> | undefined {
  const opening = next?.get(folded);
  if (opening || !folded.includes(' ')) return opening;
  let end: Opening<Bearer> | undefined = { next };
  for (const word of folded.split(' ')) end = end?.next?.get(word);
  return end;
}
