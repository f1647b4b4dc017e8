import { DealgraphError } from '../../domain/errors.ts';

/** The fields of a document that a record (a JSON object, front matter) can hold. */
export const FIELDS = ['id', 'text', 'title', 'url', 'publisher', 'author', 'publishedAt', 'modifiedAt'] as const;
export type Field = (typeof FIELDS)[number];

/** Under which name a record keeps each field: a key, or a path of keys joined by dots. */
export type FieldNames = Readonly<Record<Field, string>>;

const OWN_NAMES = Object.fromEntries(FIELDS.map((field) => [field, field])) as FieldNames;

/**
 * Names of all fields: the given ones, else the field's own.
 * @throws DealgraphError `usage` for a field that does not exist, or an empty name.
 */
export function fieldNames(given: Partial<Record<Field, string>> = {}): FieldNames {
  for (const [field, name] of Object.entries(given)) {
    if (!(field in OWN_NAMES)) {
      throw new DealgraphError('usage', `there is no field "${field}"`, {
        hint: `the fields are ${FIELDS.join(', ')}`,
      });
    }
    if (!name) throw new DealgraphError('usage', `the name that stands for the field "${field}" is empty`);
  }
  return { ...OWN_NAMES, ...given };
}

/** The value under a key that is exactly so written, else at the end of the path that the dots part; undefined if none. */
export function valueAt(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name];
  let value: unknown = record;
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A value as one line of text: lists joined by commas, `{name: …}` by its name; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return undefined;
}
