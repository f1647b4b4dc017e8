import { beforeAll, describe, expect, it } from 'vitest';
import { snapshot } from '../../src/export/formats/snapshot.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { textOf } from './textOf.ts';

interface Snapshot {
  format: string;
  version: number;
  [section: string]: unknown;
}

const SECTIONS = ['articles', 'claims', 'entities', 'deals', 'relations'];
const snapshots = new Map<string, string>();
const names: string[] = [];

forEachStore((kind, open) => {
  // Several servers are of one kind.
  const name = `${kind} ${names.push(kind)}`;
  describe('snapshot', () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await open();
      await fillWithSamples(store);
      snapshots.set(name, await textOf(snapshot(store)));
    });

    it('is JSON that holds the whole graph', () => {
      const parsed = JSON.parse(snapshots.get(name)!) as Snapshot;
      expect(parsed).toMatchObject({ format: 'dealgraph-snapshot', version: 1, builtWith: { extractor: 'samples-1' } });
      expect(Object.keys(parsed)).toEqual(['format', 'version', 'builtWith', ...SECTIONS]);
      expect(SECTIONS.map((section) => (parsed[section] as unknown[]).length)).toEqual([2, 7, 5, 3, 4]);
    });

    it('lists records by id and keeps how they were read out', () => {
      const parsed = JSON.parse(snapshots.get(name)!) as Record<string, { id: string }[]>;
      for (const section of ['articles', 'claims', 'entities', 'deals']) {
        const ids = parsed[section]!.map(({ id }) => id);
        expect(ids).toEqual([...ids].sort());
      }
      expect(parsed.articles!.every((article) => !('origins' in article))).toBe(true);
    });

    it('holds the facts of claims as JSON, not as text in JSON', () => {
      const { claims } = JSON.parse(snapshots.get(name)!) as { claims: { predicate: string; value?: unknown }[] };
      expect(claims.filter(({ predicate }) => predicate === 'amount').map(({ value }) => value)).toContainEqual({
        attribute: 'amount',
        amount: 15_000_000,
        currency: 'EUR',
      });
    });

    it('is the same to the byte from every store', () => {
      expect(new Set(snapshots.values()).size).toBe(1);
    });

    it('is valid for an empty graph', async () => {
      // The same store again, emptied: one Neo4j holds one graph at a time.
      const empty = JSON.parse(await textOf(snapshot(await open()))) as Snapshot;
      expect(SECTIONS.map((section) => empty[section])).toEqual(SECTIONS.map(() => []));
    });
  });
});
