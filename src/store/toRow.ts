import type { Row, Value } from './port.ts';

/**
 * Turns a row as a driver gives it into plain JSON that is the same for every engine: integers are numbers, the keys
 * of maps are sorted.
 * @throws TypeError for what is no scalar, list or map; a statement should return those only.
 */
export function toRow(record: Readonly<Record<string, unknown>>): Row {
  const row: Row = {};
  for (const column in record) row[column] = toValue(record[column], column);
  return row;
}

function toValue(value: unknown, column: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => toValue(item, column));
  if (isPlainMap(value)) return sortedMap(value, column);
  throw new TypeError(`column ${column} holds a node, an edge or a date: return its properties or toString() instead`);
}

/** Plain loops: this is run for every map of every row. */
function sortedMap(map: Readonly<Record<string, unknown>>, column: string): Value {
  const sorted: Record<string, Value> = {};
  for (const key of Object.keys(map).sort()) sorted[key] = toValue(map[key], column);
  return sorted;
}

/** Nodes and edges of Neo4j are instances of classes; those of the embedded engine carry an `_id`. */
function isPlainMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('_id' in value)
  );
}
