import type { GraphStore } from '../../store/port.ts';
import { deals, entities, type GraphRecord, type RelationRecord, relations } from '../records.ts';

type GraphmlType = 'string' | 'int' | 'double' | 'boolean';

/** What a node or edge carries, with its GraphML type: declared at the head, in this order. Lists are joined by `; `. */
const NODE_KEYS: Readonly<Record<string, GraphmlType>> = {
  label: 'string',
  class: 'string',
  type: 'string',
  country: 'string',
  kind: 'string',
  wikidata: 'string',
  aliases: 'string',
  status: 'string',
  announcedOn: 'string',
  amount: 'double',
  currency: 'string',
  stake: 'double',
  exclusive: 'boolean',
  term: 'int',
  firstSeen: 'string',
  lastSeen: 'string',
  claims: 'int',
  stories: 'int',
};

const EDGE_KEYS: Readonly<Record<string, GraphmlType>> = {
  label: 'string',
  role: 'string',
  relation: 'string',
  stance: 'string',
  polarity: 'string',
  since: 'string',
  until: 'string',
  basis: 'string',
  speaker: 'string',
  firstSeen: 'string',
  lastSeen: 'string',
  claims: 'int',
  stories: 'int',
  disputed: 'boolean',
  deals: 'string',
};

/** Entities, deals and the relations between them as GraphML, in pieces; opens in Gephi, yEd, Cytoscape and networkx. */
export async function* graphml(store: GraphStore): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declarations('node', NODE_KEYS) + declarations('edge', EDGE_KEYS);
  yield '<graph id="dealgraph" edgedefault="directed">\n';
  for await (const entity of entities(store)) yield node(entity, 'entity');
  for await (const deal of deals(store)) yield node(deal, 'deal');
  for await (const deal of deals(store)) yield* parties(deal);
  let number = 0;
  for await (const relation of relations(store)) yield edge(`r${number++}`, relation, relation.type);
  yield '</graph>\n</graphml>\n';
}

function declarations(domain: 'node' | 'edge', keys: Readonly<Record<string, GraphmlType>>): string {
  return Object.entries(keys)
    .map(([name, type]) => `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function node(record: GraphRecord, className: string): string {
  return `<node id="${xml(record.id)}">${data('node', NODE_KEYS, { ...record, label: record.name, class: className })}</node>\n`;
}

function parties(deal: GraphRecord): string[] {
  return (deal.parties as { entity: string; role: string }[]).map(({ entity, role }) =>
    edge(`p:${deal.id}:${entity}:${role}`, { from: entity, to: deal.id, type: 'PARTY_TO', role }, 'PARTY_TO'),
  );
}

function edge(id: string, relation: RelationRecord, label: string): string {
  const attributes = `id="${xml(id)}" source="${xml(relation.from)}" target="${xml(relation.to)}"`;
  return `<edge ${attributes}>${data('edge', EDGE_KEYS, { ...relation, label })}</edge>\n`;
}

function data(domain: string, keys: Readonly<Record<string, GraphmlType>>, record: Record<string, unknown>): string {
  return Object.keys(keys)
    .filter((key) => record[key] !== undefined && record[key] !== null)
    .map((key) => `<data key="${domain}-${key}">${xml(textOf(record[key]))}</data>`)
    .join('');
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}

// XML 1.0 has no way to write these, escaped or not; lone surrogates cannot be encoded at all.
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// XML reads a return as a line feed, a terminal acts on the others, and an editor shows text in another order because of
// them; a reference to them says the same.
const REFERRED = /[\r\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function xml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character]!)
    .replace(REFERRED, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}
