import type { Article } from '../domain/article.ts';
import type { InputIssue } from '../domain/errors.ts';
import { type ReadOptions, readDocuments, toArticle } from '../sources/index.ts';

/** What a source yields: an article, or why there is none. */
export type SourceItem = Article | InputIssue;

export function isIssue(item: SourceItem): item is InputIssue {
  return 'outcome' in item;
}

/**
 * Reads articles one by one from files, folders, globs and standard input (`-`). What is no article that can be read for claims
 * comes as an issue in its place.
 * @throws DealgraphError `usage` for options that make no sense.
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<SourceItem> {
  for await (const item of readDocuments(inputs, options)) {
    yield item.kind === 'issue' ? item.issue : toArticle(item.document);
  }
}
