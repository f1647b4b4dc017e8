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
    return followAll(this.#root, form)?.bearer;
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
    let opening = follow(this.#root, tokens[from]!);
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
      opening = follow(opening, tokens[to]!);
    }
    return found;
  }
}

function follow<Bearer>(opening: Opening<Bearer>, { folded, lower }: Token): Opening<Bearer> | undefined {
  const longer = opening.next?.get(folded);
  // Only what folding changes may be more than one word, as "AT&T" is.
  return longer || folded === lower ? longer : followAll(opening, folded);
}

function followAll<Bearer>(opening: Opening<Bearer>, form: string): Opening<Bearer> | undefined {
  let end: Opening<Bearer> | undefined = opening;
  for (const word of form.split(' ')) end = end?.next?.get(word);
  return end;
}
