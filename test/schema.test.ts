import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../src/domain/entity.ts';
import { loadOntology } from '../src/ontology/index.ts';
import { packagePath } from '../src/package/paths.ts';
import { markDirty } from '../src/pipeline/dirty.ts';
import { ingest } from '../src/pipeline/ingest.ts';
import { openStore } from '../src/store/openStore.ts';
import { arbitraryReadings } from './support/arbitraryReadings.ts';
import { namedTypes } from './support/cypherText.ts';
import { dumpGraph, type GraphDump } from './support/graphDump.ts';
import { extractorOf, reading } from './support/testClaims.ts';
import { testData } from './support/testData.ts';
import { testStatements } from './support/testStatements.ts';

interface Documented {
  what: string;
  properties: string[];
}

/** Rows of the table in ARCHITECTURE.md that is headed so; names of properties stand in backticks there. */
function tableOf(heading: 'node' | 'edge'): Documented[] {
  const lines = readFileSync(packagePath('ARCHITECTURE.md'), 'utf8').split('\n');
  const start = lines.indexOf(`| ${heading} | properties |`) + 2;
  const rows = lines.slice(
    start,
    lines.findIndex((line, i) => i > start && !line.startsWith('|')),
  );
  return rows.map((row) => {
    const [, what = '', properties = ''] = row.split('|');
    return { what, properties: [...properties.matchAll(/`(\w+)`/g)].map(([, name]) => name!) };
  });
}

const NODES = tableOf('node');
const EDGES = tableOf('edge');
const BASE = 'Dealgraph';
const ontology = loadOntology();
const relationLabels = ontology.relations.map(({ label }) => label);
/** Edges between an actor and a deal have a row of their own; the other relations of the ontology have one together. */
const EXAMPLE = 'PARTNERED_WITH';
const labelsOf = (what: string): string[] => [...what.matchAll(/`(\w+)`/g)].map(([, label]) => label!);
const ends = EDGES.flatMap(({ what }) => [...what.matchAll(/\((\w+)\)-\[:(\w+)[^\]]*\]->\((\w+)\)/g)]);
const edgeTypes = ends.map(([, , type]) => type!);

let dump: GraphDump;

/** A graph with everything that claims can say, and a copy under way. */
beforeAll(async () => {
  const readings = fc.sample(arbitraryReadings, { numRuns: 60, seed: 7 }).flat();
  const [full] = readings;
  const all = [
    ...readings.map(({ claims }, i) => reading(`${i}`, claims)),
    reading('full', full!.claims, {
      ...{ url: 'https://a.example/b', title: 'T', publisher: 'P', author: 'A' },
      ...{ publishedAt: '2024-02-26', modifiedAt: '2024-02-27' },
    }),
  ];
  const store = await openStore(':memory:', { statements: testStatements });
  await ingest(
    store,
    all.map(({ article }) => article),
    { extractor: extractorOf(all), data: testData() },
  );
  await store.write(async (transaction) => {
    await markDirty(transaction, { blocks: ['a|b'], entities: ['a'] });
    await transaction.run('write/copy-state', { digest: 'd', section: 'nodes', done: 1 });
  });
  dump = await dumpGraph(store);
  await store.close();
});

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe('the tables of the graph in ARCHITECTURE.md', () => {
  it.each(NODES)('have the labels and properties that nodes have: $what', ({ what, properties }) => {
    const labels = labelsOf(what);
    const nodes = dump.nodes.filter((node) => node.labels.includes(labels[0]!));
    expect([BASE, ...labels]).toEqual(expect.arrayContaining(sorted(nodes.flatMap((node) => node.labels))));
    expect(sorted(nodes.flatMap(({ props }) => Object.keys(props)))).toEqual(sorted(properties));
  });

  it('have a label for every type of entity', () => {
    const [, ...types] = labelsOf(NODES.find(({ what }) => what.includes('`Entity`'))!.what);
    expect(types.map((type) => type.toLowerCase()).sort()).toEqual(sorted(ENTITY_TYPES));
  });

  it('have every node', () => {
    const documented = new Set(NODES.flatMap(({ what }) => labelsOf(what)));
    expect(dump.nodes.filter(({ labels }) => !labels.some((label) => documented.has(label)))).toEqual([]);
  });

  it.each(EDGES)('have the properties that edges have: $what', ({ what, properties }) => {
    const types = [...what.matchAll(/\[:(\w+)/g)].map(([, type]) => type!);
    const others = types.includes(EXAMPLE) ? relationLabels.filter((label) => !edgeTypes.includes(label)) : [];
    const edges = dump.edges.filter(({ type }) => types.includes(type) || others.includes(type));
    expect(edges).not.toEqual([]);
    expect(sorted(edges.flatMap(({ props }) => Object.keys(props)))).toEqual(sorted(properties));
  });

  it('have the ends of every edge', () => {
    const labels = new Map(dump.nodes.map((node) => [String(node.props.id), node.labels]));
    const wrong = dump.edges.filter(({ from, type, to }) => {
      const own = edgeTypes.includes(type) ? type : relationLabels.includes(type) ? EXAMPLE : undefined;
      return !ends.some(
        ([, start, documented, end]) =>
          documented === own && labels.get(from)?.includes(start!) && labels.get(to)?.includes(end!),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('have every label and type that a statement names', () => {
    const named = globSync('**/*.cypher', { cwd: packagePath('cypher') }).flatMap((file) =>
      namedTypes(readFileSync(packagePath('cypher', file), 'utf8')),
    );
    const documented = [BASE, ...NODES.flatMap(({ what }) => labelsOf(what)), ...edgeTypes, ...relationLabels];
    expect(named.length).toBeGreaterThan(100);
    expect(sorted(named).filter((name) => !documented.includes(name))).toEqual([]);
  });
});
