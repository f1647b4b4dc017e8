import { DealgraphError } from '../domain/errors.ts';
import type { Statement } from './parseStatement.ts';

/**
 * Refuses parameters on which the engines differ: one stores nested maps and mixed lists and merges on a null id,
 * the other does not. A list holds strings, numbers, booleans or maps, all of one sort; a map inside a map (such as
 * the `props` of a row) holds scalars and lists of scalars.
 * @throws DealgraphError `usage`, naming the statement and the place.
 */
export function checkParams(statement: Statement, params: Readonly<Record<string, unknown>>): void {
  const names = new Set([...statement.params, ...Object.keys(params)]);
  for (const name of names) {
    const fault = faultInParam(statement, name, params[name]);
    if (fault) throw new DealgraphError('usage', `statement "${statement.name}": parameter ${name}${fault}`);
  }
}

function faultInParam({ params }: Statement, name: string, value: unknown): string | undefined {
  return params.includes(name) ? faultIn(value, 0) : ' is not one it takes';
}

/**
 * What is wrong in a value, after its path (`[3].props.name cannot be undefined`); the path is put together only for
 * a fault, since batches are large.
 * @param depth how many maps the value is inside of.
 */
function faultIn(value: unknown, depth: number): string | undefined {
  if (Array.isArray(value)) return faultInList(value, depth);
  if (isMap(value)) return faultInMap(value, depth);
  return value === null || sortOf(value) ? undefined : ` cannot be ${describe(value)}`;
}

function faultInList(list: readonly unknown[], depth: number): string | undefined {
  const sort = sortOf(list[0]);
  for (const [index, item] of list.entries()) {
    const itemSort = sortOf(item);
    if (!itemSort) return `[${index}] cannot be ${describe(item)}, being in a list`;
    if (itemSort !== sort) return ` mixes ${sort}s and ${itemSort}s in one list`;
    const fault = isMap(item) ? faultInMap(item, depth) : undefined;
    if (fault) return `[${index}]${fault}`;
  }
  return undefined;
}

function faultInMap(map: Readonly<Record<string, unknown>>, depth: number): string | undefined {
  if (depth > 1) return ' is a map inside a map inside a map';
  for (const key in map) {
    const value = map[key];
    const fault = key === 'id' && value === null ? ' cannot be null' : faultIn(value, depth + 1);
    if (fault) return `.${key}${fault}`;
  }
  return undefined;
}

/** What a list may hold; undefined for what no list may hold. */
function sortOf(value: unknown): 'string' | 'number' | 'boolean' | 'map' | undefined {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : undefined;
  return isMap(value) ? 'map' : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? `a ${value.constructor?.name ?? 'map'}` : String(value);
}
