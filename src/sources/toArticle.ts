import type { Article, Document } from '../domain/article.ts';
import type { InputIssue } from '../domain/errors.ts';
import { sha256 } from '../domain/ids.ts';
import { articleId } from './identity.ts';
import { detectLanguage, languageName } from './language.ts';

/** Languages whose text is read for claims, as BCP 47 codes. */
const SUPPORTED: ReadonlySet<string> = new Set(['en']);

/** Gives a document its identity; or says why it is left out, where it is in a language that is not supported. */
export function toArticle(document: Document): Article | InputIssue {
  const language = detectLanguage(document.text);
  if (!SUPPORTED.has(language)) return unsupported(document.origin, language);
  const { sourceId: _, ...described } = document;
  const textHash = sha256(document.text);
  return { ...described, id: articleId(document, textHash), language, textHash };
}

function unsupported(origin: string, language: string): InputIssue {
  const [, file = origin, line] = /^(.*):(\d+)$/.exec(origin) ?? [];
  return {
    outcome: 'skipped',
    code: 'unsupported-language',
    file,
    ...(line && { line: Number(line) }),
    message: `it is in ${languageName(language)}; only English is read so far`,
  };
}
