import type { Row, Value } from './port.ts';

/**
 * Makes a row as a driver gives it plain JSON that is the same for every engine: integers are numbers. The row itself is
 * changed, since copies of many thousands would cost more than reading them.
 * @throws TypeError for what is no scalar, list or map; a statement should return those only.
 */
export function toRow(record: Record<string, unknown>): Row {
  for (const column in record) record[column] = toValue(record[column], column);
  return record as Row;
}

function toValue(value: unknown, column: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = toValue(value[index], column);
    return value;
  }
  if (isPlainMap(value)) {
    for (const key in value) value[key] = toValue(value[key], column);
    return value as Record<string, Value>;
  }
  throw new TypeError(`column ${column} holds a node, an edge or a date: return its properties or toString() instead`);
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
