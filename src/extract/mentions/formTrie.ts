import type { Token } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';

/** What some words of a form lead to. */
export interface FormOpening<Bearer> {
  /** Whom they name by themselves. */
  bearer?: Bearer;
  /** How they may go on. */
  next?: Map<string, FormOpening<Bearer>>;
}

/** Whether the tokens from `from` to `to` exclusive, which are written like a form, name its bearer. */
type Names<Bearer> = (bearer: Bearer, tokens: readonly Token[], from: number, to: number) => boolean;

interface FoundForm<Bearer> {
  to: number;
  bearer: Bearer;
}

/** Folded forms by their words: almost every token is passed over after one look-up. */
export class FormTrie<Bearer> {
  readonly #root: FormOpening<Bearer> = {};

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

  /** What forms that begin with a word lead to. */
  startOf(word: Word): FormOpening<Bearer> | undefined {
    return follow(this.#root, word);
  }

  /**
   * The longest form that begins at token `from`, if it is written with a capital.
   * @param most tokens that it may have.
   */
  longestAt(tokens: readonly Token[], from: number, most: number, names: Names<Bearer>): FoundForm<Bearer> | undefined {
    const start = this.startOf(tokens[from]!.word);
    return start && longestFrom(start, tokens, from, most, names);
  }
}

/** A {@link FormTrie} for those who only ask. */
export type FormLookup<Bearer> = Pick<FormTrie<Bearer>, 'get' | 'longestAt'>;

/** {@link FormTrie.longestAt}, where it is known what the first token leads to. */
export function longestFrom<Bearer>(
  start: FormOpening<Bearer>,
  tokens: readonly Token[],
  from: number,
  most: number,
  names: Names<Bearer>,
): FoundForm<Bearer> | undefined {
  let opening: FormOpening<Bearer> | undefined = start;
  let named = false;
  let found: FoundForm<Bearer> | undefined;
  const last = Math.min(tokens.length, from + most);
  for (let to = from + 1; opening; to++) {
    const { isCapitalised, lower } = tokens[to - 1]!;
    named ||= isCapitalised && lower !== 'the';
    const { bearer }: FormOpening<Bearer> = opening;
    if (named && bearer !== undefined && names(bearer, tokens, from, to)) found = { to, bearer };
    while (to < last && tokens[to]!.folded === '') to++;
    if (to >= last) break;
    opening = follow(opening, tokens[to]!.word);
  }
  return found;
}

function follow<Bearer>(opening: FormOpening<Bearer>, { folded, lower }: Word): FormOpening<Bearer> | undefined {
  const longer = opening.next?.get(folded);
  // Only what folding changes may be more than one word, as "AT&T" is.
  return longer || folded === lower ? longer : followAll(opening, folded);
}

function followAll<Bearer>(opening: FormOpening<Bearer>, form: string): FormOpening<Bearer> | undefined {
  if (!form.includes(' ')) return opening.next?.get(form);
  let end: FormOpening<Bearer> | undefined = opening;
  for (const word of form.split(' ')) end = end?.next?.get(word);
  return end;
}
