import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphml } from '../../src/export/formats/graphml.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { textOf } from './textOf.ts';

interface Attributes {
  '@id': string;
  '@source'?: string;
  '@target'?: string;
  '@attr.type'?: string;
  data?: { '@key': string; '#text': string | number }[];
}

interface Graphml {
  graphml: { key: Attributes[]; graph: { node: Attributes[]; edge: Attributes[] } };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['key', 'node', 'edge', 'data'].includes(name),
});

function parse(xml: string): Graphml['graphml'] {
  expect(XMLValidator.validate(xml)).toBe(true);
  return (parser.parse(xml) as Graphml).graphml;
}

describe('graphml', () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openStore(':memory:');
    await fillWithSamples(store);
  });

  it('is valid and holds entities, deals and what joins them', async () => {
    const { key, graph } = parse(await textOf(graphml(store)));
    const ids = new Set(graph.node.map((node) => node['@id']));
    expect(ids.size).toBe(graph.node.length);
    expect([...ids]).toEqual(expect.arrayContaining(['microsoft', 'mistral-ai', 'france', 'openai']));
    for (const edge of graph.edge) expect([ids.has(edge['@source']!), ids.has(edge['@target']!)]).toEqual([true, true]);
    const declared = new Set(key.map((each) => each['@id']));
    const used = [...graph.node, ...graph.edge].flatMap(({ data = [] }) => data.map((each) => each['@key']));
    expect(used.filter((each) => !declared.has(each))).toEqual([]);
    expect(new Set(graph.edge.map((edge) => edge['@id'])).size).toBe(graph.edge.length);
  });

  it('gives labels and typed values', async () => {
    const { key, graph } = parse(await textOf(graphml(store)));
    const microsoft = graph.node.find((node) => node['@id'] === 'microsoft')!;
    expect(microsoft.data).toEqual(
      expect.arrayContaining([
        { '@key': 'node-label', '#text': 'Microsoft' },
        { '@key': 'node-class', '#text': 'entity' },
      ]),
    );
    expect(key.find((each) => each['@id'] === 'node-amount')).toMatchObject({ '@attr.type': 'double' });
  });

  it('drops what XML cannot hold and escapes what it must', async () => {
    const hostile = await openStore(':memory:');
    const id = 'a<&">\u0000';
    await hostile.write(async (transaction) => {
      await transaction.run('write/entity-stubs', { ids: [id] });
      const props = { id, name: 'A\u001b\u0000 & <b>', type: 'company', aliases: [] };
      await transaction.run('write/entities', { entities: [{ id, props }] });
    });
    const { graph } = parse(await textOf(graphml(hostile)));
    expect(graph.node[0]!['@id']).toBe('a<&">');
    expect(graph.node[0]!.data![0]!['#text']).toBe('A & <b>');
    await hostile.close();
  });
});
