import type { Document } from '../../domain/article.ts';
import type { InputWarning } from '../../domain/errors.ts';
import { normalizeDate } from './dates.ts';
import { type FieldNames, textOf, valueAt } from './fields.ts';

/** Where a record stands. */
export interface Place {
  file: string;
  /** Where the file has many records. */
  line?: number;
}

const DATE_FIELDS = ['publishedAt', 'modifiedAt'] as const;

/**
 * The document that a record describes. A date that cannot be read is left out, with a warning that says so, since it is no reason
 * to lose the article.
 * @param text the document's text, already checked.
 */
export function recordDocument(record: object, text: string, names: FieldNames, { file, line }: Place): Document {
  const field = (name: keyof FieldNames) => textOf(valueAt(record, names[name]));
  const document: Document = { text, origin: line === undefined ? file : `${file}:${line}` };
  const warnings: InputWarning[] = [];
  const id = field('id');
  if (id) document.sourceId = id;
  for (const name of ['url', 'title', 'publisher', 'author'] as const) {
    const value = field(name);
    if (value) document[name] = value;
  }
  for (const name of DATE_FIELDS) {
    const value = field(name);
    const date = value && normalizeDate(value);
    if (date) document[name] = date;
    else if (value) warnings.push(badDate(names[name], value));
  }
  return warnings.length > 0 ? { ...document, warnings } : document;
}

function badDate(name: string, value: string): InputWarning {
  return {
    code: 'bad-date',
    message: `"${name}" is not a date: "${value.slice(0, 40)}"; the article is read without it`,
    hint: 'write it as 2024-02-27 or 2024-02-27T09:30:00Z',
  };
}
