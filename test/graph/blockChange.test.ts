import { describe, expect, test } from 'vitest';
import { changeOf, isNone, joinChanges, type StoredBlock } from '../../src/graph/blockChange.ts';
import type { BlockPlan } from '../../src/graph/blockPlan.ts';

const plan: BlockPlan = {
  deals: [{ id: 'deal', props: { id: 'deal', claims: 2 } }],
  parties: [
    { from: 'a', to: 'deal', props: { role: 'buyer' } },
    { from: 'b', to: 'deal', props: { role: 'target' } },
  ],
  about: [
    { from: 'claim 1', to: 'deal' },
    { from: 'claim 2', to: 'deal' },
  ],
  relations: new Map([['ACQUIRED', [{ from: 'a', to: 'b', props: { block: 'a|b', claims: 2 } }]]]),
  knowledge: new Map([['UNAWARE_OF', [{ from: 'c', to: 'deal', props: { block: 'a|b', claims: 1 } }]]]),
};

/** The graph in which the plan stands. */
const asPlanned = (): StoredBlock => ({
  deals: [{ id: 'deal', props: { claims: 2, id: 'deal' } }],
  about: plan.about.toReversed(),
  dealEdges: [
    { type: 'UNAWARE_OF', ...plan.knowledge.get('UNAWARE_OF')![0]! },
    ...plan.parties.map((edge) => ({ type: 'PARTY_TO', ...edge })),
  ],
  relations: [{ type: 'ACQUIRED', ...plan.relations.get('ACQUIRED')![0]! }],
});

const NOTHING: StoredBlock = { deals: [], about: [], dealEdges: [], relations: [] };

describe('the change to a block', () => {
  test('is none where all stands as planned, in whatever order', () => {
    expect(isNone(changeOf(plan, asPlanned()))).toBe(true);
  });

  test('is all of the plan, and nothing to take out, where nothing stands', () => {
    const change = changeOf(plan, NOTHING);
    expect(change).toMatchObject({ goneDeals: [], goneAbout: [], recastDeals: [], recastBlocks: [] });
    expect(change).toMatchObject({ deals: plan.deals, about: plan.about });
    expect(change.edges.map(({ type }) => type).sort()).toEqual(['ACQUIRED', 'PARTY_TO', 'PARTY_TO', 'UNAWARE_OF']);
  });

  test('leaves the edges of a deal that only grew', () => {
    const { deals, about, ...rest } = asPlanned();
    const before = { ...rest, deals: [{ id: 'deal', props: { id: 'deal', claims: 1 } }], about: about.slice(0, 1) };
    const change = changeOf(plan, before);
    expect(change).toMatchObject({ deals: plan.deals, about: [{ from: 'claim 1', to: 'deal' }] });
    expect(isNone({ ...change, deals: [], about: [] })).toBe(true);
  });

  test('takes all edges of entities from a deal that one of them is wrong of, and adds them anew', () => {
    const wrong = {
      ...asPlanned(),
      dealEdges: [{ type: 'PARTY_TO', from: 'd', to: 'deal', props: { role: 'buyer' } }],
    };
    const change = changeOf(plan, wrong);
    expect(change).toMatchObject({ recastDeals: ['deal'], recastBlocks: [], deals: [], about: [] });
    expect(change.edges).toHaveLength(3);
  });

  test('takes out a deal that is no more, with what hangs on it', () => {
    const none: BlockPlan = { deals: [], parties: [], about: [], relations: new Map(), knowledge: new Map() };
    const change = changeOf(none, asPlanned());
    expect(change).toMatchObject({ goneDeals: ['deal'], recastBlocks: ['a|b'] });
    expect(isNone({ ...change, goneDeals: [], recastBlocks: [] })).toBe(true);
  });

  test('takes out what stands twice, to write it once', () => {
    const { about, relations, ...rest } = asPlanned();
    const twice = { ...rest, about: [...about, about[0]!], relations: [...relations, ...relations] };
    const change = changeOf(plan, twice);
    expect(change).toMatchObject({ goneAbout: [about[0]], about: [about[0]], recastBlocks: ['a|b'] });
    expect(change.edges).toEqual(relations);
  });

  test('is sorted where those of several blocks are joined', () => {
    const other = changeOf({ ...plan, deals: [{ id: 'a deal', props: {} }] }, NOTHING);
    expect(joinChanges([changeOf(plan, NOTHING), other]).deals.map(({ id }) => id)).toEqual(['a deal', 'deal']);
  });
});
