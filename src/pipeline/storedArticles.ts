import { z } from 'zod';
import { type StoredArticle, storedArticle } from '../graph/articleRow.ts';
import type { GraphStore } from '../store/port.ts';
import { readerOf, readRows } from './readRows.ts';

/** What is known of an article before it is read again. */
export interface KnownArticle {
  /** Without its text. */
  article: StoredArticle;
  hasText: boolean;
}

const knownArticle = z.object({ article: storedArticle, hasText: z.boolean() });

/** Those of some articles that the graph has, by their ids. */
export async function storedArticles(store: GraphStore, ids: readonly string[]): Promise<Map<string, KnownArticle>> {
  const rows = await readRows(readerOf(store), 'articles-by-id', { ids: [...new Set(ids)] }, knownArticle);
  return new Map(rows.map((known) => [known.article.id, known]));
}
