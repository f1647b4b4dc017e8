import { int } from 'neo4j-driver';
import type { Params, Value } from '../port.ts';

/**
 * Parameters as Neo4j's driver wants them: it sends every JavaScript number as a float, so safe integers are wrapped.
 * The numbers of one list are all integers or all floats.
 */
export function encodeParams(params: Params): Record<string, unknown> {
  return encodeMap(params);
}

function encodeMap(map: { [key: string]: Value }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, encode(value)]));
}

function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return encodeList(value);
  return typeof value === 'object' && value !== null ? encodeMap(value) : value;
}

function encodeList(list: readonly Value[]): unknown[] {
  const someFloats = list.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
  return someFloats ? [...list] : list.map(encode);
}
