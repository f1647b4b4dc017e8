import { articleFromRow, type StoredArticle } from '../graph/articleRow.ts';
import type { GraphStore, Row } from '../store/port.ts';

/** What is known of an article before it is read again. */
export interface KnownArticle {
  /** Without its text. */
  article: StoredArticle;
  hasText: boolean;
}

/** Those of some articles that the graph has, by their ids. */
export async function storedArticles(store: GraphStore, ids: readonly string[]): Promise<Map<string, KnownArticle>> {
  const rows = await store.read('read/articles-by-id', { ids: [...new Set(ids)] });
  return new Map(
    rows.map((row) => {
      const article = articleFromRow(row.article as Row);
      return [article.id, { article, hasText: row.hasText === true }];
    }),
  );
}
