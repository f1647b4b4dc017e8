import { compareText } from '../../domain/ids.ts';
import type { Value } from '../port.ts';

/** What the engine adds to the properties of nodes and edges. */
const OWN_KEYS: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

/** A value of a user's query as plain JSON: the same as Neo4j gives. */
export function queryValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().replace(/(?:\.0+)?Z$/, '');
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(queryValue);
  return recordValue(value as Record<string, unknown>);
}

function recordValue(record: Record<string, unknown>): Value {
  if (Array.isArray(record._labels)) {
    return { labels: [...(record._labels as string[])].sort(compareText), properties: mapValue(record) };
  }
  if (typeof record._type === 'string') return { type: record._type, properties: mapValue(record) };
  return mapValue(record);
}

function mapValue(record: Record<string, unknown>): { [key: string]: Value } {
  const entries = Object.entries(record)
    .filter(([key]) => !OWN_KEYS.has(key))
    .sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, queryValue(value)]));
}
