import type { Document } from '../domain/article.ts';
import type { InputIssue } from '../domain/errors.ts';

/** What a source yields: a document, or why there is none (or what of it could not be read). */
export type SourceItem = { kind: 'document'; document: Document } | { kind: 'issue'; issue: InputIssue };

export function documentItem(document: Document): SourceItem {
  return { kind: 'document', document };
}

export function issueItem(issue: InputIssue): SourceItem {
  return { kind: 'issue', issue };
}
