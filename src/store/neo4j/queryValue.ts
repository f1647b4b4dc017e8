import { isNode, isPath, isRelationship, type Node, type Path, type Relationship } from 'neo4j-driver';
import { compareText } from '../../domain/ids.ts';
import type { Value } from '../port.ts';

/** A value of a user's query as plain JSON: the same as the embedded engine gives. */
export function queryValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(queryValue);
  if (isNode(value)) return nodeValue(value);
  if (isRelationship(value)) return edgeValue(value);
  if (isPath(value)) return pathValue(value);
  // Dates, times, durations and points write themselves as Cypher does.
  return Object.getPrototypeOf(value) === Object.prototype ? mapValue(value) : String(value);
}

function mapValue(map: object): Value {
  const entries = Object.entries(map).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, queryValue(value)]));
}

function nodeValue({ labels, properties }: Node): Value {
  return { labels: [...labels].sort(compareText), properties: mapValue(properties) };
}

function edgeValue({ type, properties }: Relationship): Value {
  return { type, properties: mapValue(properties) };
}

function pathValue({ start, segments }: Path): Value {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(nodeValue),
    edges: segments.map(({ relationship }) => edgeValue(relationship)),
  };
}
