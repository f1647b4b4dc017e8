import { InvalidArgumentError, Option } from 'commander';
import { FIELDS, type Field, FORMAT_NAMES, type FormatName, type ReadOptions } from '../sources/index.ts';
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

/** How the inputs are to be read. */
export function readOptions(options: InputOptions, { stdin }: Pick<Io, 'stdin'>): ReadOptions {
  return { format: options.inputFormat, fields: options.field, stdin };
}
