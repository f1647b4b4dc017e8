import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { known, type Props, present } from './props.ts';

/** An article as the graph keeps it: with every place it was read from, and with its text or without. */
export interface StoredArticle extends Omit<Article, 'text' | 'origin' | 'warnings'> {
  text?: string;
  /** Sorted. */
  origins: string[];
}

/** An article as the properties of its node; `storedArticle` reads them back. */
export function articleRow({ id, ...rest }: StoredArticle): Props {
  const { url, title, publisher, author, publishedAt, modifiedAt, language, textHash, text, origins } = rest;
  return known({ id, url, title, publisher, author, publishedAt, modifiedAt, language, textHash, text, origins });
}

const articleSchema = z.object({
  id: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  publishedAt: z.string().optional(),
  modifiedAt: z.string().optional(),
  language: z.string(),
  textHash: z.string(),
  text: z.string().optional(),
  origins: z.array(z.string()),
});

/** An article as the properties of its node, read back. Null counts as absent. */
export const storedArticle = z.record(z.string(), z.unknown()).transform(present).pipe(articleSchema);
