import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingDeals } from '../../src/query/matchingDeals.ts';
import { relationsOf } from '../../src/query/relationsOf.ts';
import type { GraphStore, Row } from '../../src/store/port.ts';

/** A store that answers every statement with these rows. */
const answering = (rows: Row[]) =>
  ({ location: 'test', read: async () => structuredClone(rows) }) as unknown as GraphStore;

const ref = (id: string) => ({ id, name: 'Same Name', type: 'company', country: null });
const times = { firstSeen: '2024-01-01', lastSeen: '2024-01-01' };

/** Alike in all that a reader would sort by. */
const RELATIONS: Row[] = ['x', 'y'].flatMap((id) => [
  ...['hedged', 'denied'].map((stance) => edgeTo(id, 'ALLEGED', { relation: 'acquired', stance })),
  edgeTo(id, 'ACQUIRED', { relation: null, stance: null }),
]);

function edgeTo(id: string, relation: string, props: Row): Row {
  const edge = { ...props, ...times, claims: 1, stories: 1, disputed: false, deals: [] };
  return { relation, outgoing: true, other: ref(id), edge };
}

describe('what a store returns in any order', () => {
  it('is listed in one order: relations', async () => {
    const order = async (rows: Row[]) =>
      (await relationsOf(answering(rows), 'e')).map(({ alleged, other }) => [alleged, other.id]);
    const expected = [
      [null, 'x'],
      [null, 'y'],
      ['denied', 'x'],
      ['hedged', 'x'],
      ['denied', 'y'],
      ['hedged', 'y'],
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(RELATIONS, { minLength: RELATIONS.length }), async (rows) => {
        expect(await order(rows)).toEqual(expected);
      }),
    );
  });

  it('is listed in one order: parties of a deal', async () => {
    const unknown = ['date', 'announcedOn', 'announcedPrecision', 'amount', 'currency', 'stake', 'exclusive', 'term'];
    const deal = {
      ...Object.fromEntries(unknown.map((key) => [key, null])),
      ...{ id: 'd', name: 'D', kind: 'merger', status: 'announced', date: '', claims: 1, stories: 1, ...times },
    };
    const parties = ['x', 'y', 'z'].map((id) => ({ ...ref(id), role: 'partner' }));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(parties, { minLength: 3 }), async (shuffled) => {
        const [found] = await matchingDeals(answering([{ deal, parties: shuffled }]), {}, 1);
        expect(found?.parties.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
      }),
    );
  });
});
