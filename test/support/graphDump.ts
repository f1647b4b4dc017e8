import { compareText } from '../../src/domain/ids.ts';
import type { GraphStore, Row } from '../../src/store/port.ts';

/** A whole graph as it is stored, in one order. */
export interface GraphDump {
  nodes: { labels: string[]; props: Row }[];
  edges: { from: string; type: string; to: string; props: Row }[];
}

function inOrder<T extends object>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: JSON.stringify(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item);
}

function byKey(props: Row): Row {
  return Object.fromEntries(Object.entries(props).sort(([a], [b]) => compareText(a, b)));
}

/** The graph of a store that knows the statements of the tests. */
export async function dumpGraph(store: GraphStore): Promise<GraphDump> {
  const nodes = (await store.read('read/test-dump-nodes')) as unknown as GraphDump['nodes'];
  const edges = (await store.read('read/test-dump-edges')) as unknown as GraphDump['edges'];
  return {
    nodes: inOrder(nodes.map(({ labels, props }) => ({ labels: labels.sort(compareText), props: byKey(props) }))),
    edges: inOrder(edges.map((edge) => ({ ...edge, props: byKey(edge.props) }))),
  };
}

/** Puts a dump into an empty store, whatever the version of its schema. */
export async function loadGraph(store: GraphStore, { nodes, edges }: GraphDump): Promise<void> {
  const [meta] = nodes.filter(({ labels }) => labels.includes('Meta')).map(({ props }) => props);
  const rows = nodes
    .filter(({ labels }) => !labels.includes('Meta'))
    .map(({ labels, props }) => ({ id: String(props.id), labels, props }));
  await store.write(async (transaction) => {
    await transaction.run('write/copy-nodes', { nodes: rows });
    await transaction.run('write/store-meta', { schemaVersion: meta!.schemaVersion! });
    await transaction.run('write/build-meta', { extractor: meta!.extractor!, gazetteer: meta!.gazetteer! });
    for (const [type, ofType] of Map.groupBy(edges, (edge) => edge.type)) {
      const ends = ofType.map(({ from, to, props }) => ({ from, to, props }));
      await transaction.run('write/edges', { edges: ends }, { type });
    }
  });
}
