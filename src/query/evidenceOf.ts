import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { articleRef, evidenceClaim } from './rows.ts';

const evidenceRow = z
  .object({ claim: evidenceClaim, article: articleRef })
  .transform(({ claim, article }) => ({ ...claim, article }));
/** A claim with its sentence, the offsets of that in the article's text (UTF-16), and the article. */
export type Evidence = z.infer<typeof evidenceRow>;

/** The evidence of claims, oldest article first, in the order of the text. */
export async function evidenceOfClaims(store: GraphStore, ids: string[]): Promise<Evidence[]> {
  const found = await ask(store, 'evidence', { ids: [...new Set(ids)] }, evidenceRow);
  return found.sort(
    (a, b) =>
      compareText(a.article.publishedAt ?? '', b.article.publishedAt ?? '') ||
      compareText(a.article.id, b.article.id) ||
      a.start - b.start ||
      compareText(a.id, b.id),
  );
}

const idRow = z.object({ id: z.string() });

/** The claims about the deal with this id. */
export async function evidenceOfDeal(store: GraphStore, id: string): Promise<Evidence[]> {
  const rows = await ask(store, 'claims-of-deal', { id }, idRow);
  return evidenceOfClaims(
    store,
    rows.map((row) => row.id),
  );
}
