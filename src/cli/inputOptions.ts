import { InvalidArgumentError, Option } from 'commander';
import type { Article } from '../domain/article.ts';
import type { InputIssue } from '../domain/errors.ts';
import {
  FIELDS,
  type Field,
  FORMAT_NAMES,
  type FormatName,
  readDocuments,
  type SourceItem,
  toArticle,
} from '../sources/index.ts';
import type { Io } from './io.ts';
import { type GazetteerOptions, gazetteerOption } from './options.ts';

type Fields = Partial<Record<Field, string>>;

export interface InputOptions extends GazetteerOptions {
  inputFormat?: FormatName;
  field?: Fields;
}

/** The options of commands that read articles. */
export const inputOptions = (): Option[] => [
  new Option('--input-format <format>', 'of all inputs; else told by name and content').choices(FORMAT_NAMES),
  new Option('--field <field=name>', `where records keep a field (${FIELDS.join(', ')}); may be given again`).argParser(
    (text: string, fields: Fields | undefined) => ({ ...fields, ...parseField(text) }),
  ),
  gazetteerOption(),
];

function parseField(text: string): Fields {
  const [, field, name] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name && FIELDS.includes(field as Field)) return { [field as Field]: name };
  throw new InvalidArgumentError(`It must be FIELD=NAME, where FIELD is one of ${FIELDS.join(', ')}.`);
}

/** What the inputs hold, one by one; broken input is an issue in its place. */
export function readInputs(inputs: readonly string[], options: InputOptions, io: Io): AsyncIterable<SourceItem> {
  return readDocuments(inputs, { format: options.inputFormat, fields: options.field, stdin: io.stdin });
}

/** The same as articles. */
export async function* readArticles(items: AsyncIterable<SourceItem>): AsyncGenerator<Article | InputIssue> {
  for await (const item of items) yield item.kind === 'issue' ? item.issue : toArticle(item.document);
}
