import type { PlannedBatch } from './planBatch.ts';
import type { KnownArticle } from './storedArticles.ts';

/** The articles of batches that are planned and not yet written: what comes after them has to know them. */
export class Unwritten {
  readonly #articles = new Map<string, KnownArticle>();

  /** Those of them with these ids. */
  of(ids: Iterable<string>): Map<string, KnownArticle> {
    return new Map([...ids].flatMap((id) => [[id, this.#articles.get(id)] as const]).filter(isKnown));
  }

  add({ known }: Pick<PlannedBatch, 'known'>): void {
    for (const [id, article] of known) this.#articles.set(id, article);
  }

  /** Forgets a batch that is written; what a later one says of its articles stays. */
  remove({ known }: Pick<PlannedBatch, 'known'>): void {
    for (const [id, article] of known) if (this.#articles.get(id) === article) this.#articles.delete(id);
  }
}

function isKnown(entry: readonly [string, KnownArticle | undefined]): entry is readonly [string, KnownArticle] {
  return entry[1] !== undefined;
}
