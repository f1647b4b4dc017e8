import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import type { GraphStore, Params } from '../store/port.ts';
import { ask } from './ask.ts';
import { articleRef, evidenceClaim } from './rows.ts';

const evidenceRow = z
  .object({ claim: evidenceClaim, article: articleRef })
  .transform(({ claim, article }) => ({ ...claim, article }));
/** A claim with its sentence, the offsets of that in the article's text (UTF-16), and the article. */
export type Evidence = z.infer<typeof evidenceRow>;

const idRow = z.object({ id: z.string() });

/** The evidence of the claims whose ids a statement finds, oldest article first, in the order of the text. */
async function evidenceFoundBy(store: GraphStore, statement: string, params: Params): Promise<Evidence[]> {
  const ids = (await ask(store, statement, params, idRow)).map(({ id }) => id);
  const found = await ask(store, 'evidence', { ids: [...new Set(ids)] }, evidenceRow);
  return found.sort(
    (a, b) =>
      compareText(a.article.publishedAt ?? '', b.article.publishedAt ?? '') ||
      compareText(a.article.id, b.article.id) ||
      a.start - b.start ||
      compareText(a.id, b.id),
  );
}

/** The claims about the deal with this id. */
export function evidenceOfDeal(store: GraphStore, id: string): Promise<Evidence[]> {
  return evidenceFoundBy(store, 'claims-of-deal', { id });
}

/** The claims that involve both of two entities. */
export function evidenceOfPair(store: GraphStore, [a, b]: readonly [string, string]): Promise<Evidence[]> {
  return evidenceFoundBy(store, 'claims-of-pair', { a, b });
}
