import { compareText } from '../domain/ids.ts';
import type { BlockPlan, EdgeRow } from './blockPlan.ts';
import { canonical, sameRecords } from './canonical.ts';
import { byEnds, type Link } from './link.ts';

/** An edge of any type. */
export interface TypedEdge extends EdgeRow {
  type: string;
}

/** What was derived for a block, as it stands in the graph. */
export interface StoredBlock {
  deals: BlockPlan['deals'];
  /** From claim to deal. */
  about: Link[];
  /** From entity to deal. */
  dealEdges: TypedEdge[];
  /** Between the entities. */
  relations: TypedEdge[];
}

/** What to do so that in the graph stands what was planned, and no more: a claim more changes little of a large block. */
export interface BlockChange {
  /** Deals to take out. */
  goneDeals: string[];
  goneAbout: Link[];
  /** Deals to take all edges of entities from. */
  recastDeals: string[];
  /** Blocks to take all relations from. */
  recastBlocks: string[];
  deals: BlockPlan['deals'];
  about: Link[];
  /** To add, once all of that is gone. */
  edges: TypedEdge[];
}

/** Compares what is planned for one block with what stands. */
export function changeOf(plan: BlockPlan, stored: StoredBlock): BlockChange {
  const planned = new Set(plan.deals.map(({ id }) => id));
  const props = new Map(stored.deals.map((deal) => [deal.id, canonical(deal.props)]));
  // What hangs on a deal goes with it.
  const ofKept = <T extends Link>(edges: readonly T[]): T[] => edges.filter(({ to }) => planned.has(to));
  const about = replaced(plan.about, ofKept(stored.about), ({ from, to }) => JSON.stringify([from, to]));
  const plannedOfDeals = [
    ...ofType('PARTY_TO', plan.parties),
    ...[...plan.knowledge].flatMap((each) => ofType(...each)),
  ];
  const ofDeals = replaced(plannedOfDeals, ofKept(stored.dealEdges), ({ to }) => to);
  const plannedRelations = [...plan.relations].flatMap((each) => ofType(...each));
  const relations = replaced(plannedRelations, stored.relations, (edge) => String(edge.props.block));
  return {
    goneDeals: [...props.keys()].filter((id) => !planned.has(id)),
    goneAbout: [...about.gone.values()].flatMap(([link]) => link ?? []),
    recastDeals: [...ofDeals.gone.keys()],
    recastBlocks: [...relations.gone.keys()],
    deals: plan.deals.filter((deal) => props.get(deal.id) !== canonical(deal.props)),
    about: about.added,
    edges: [...ofDeals.added, ...relations.added],
  };
}

/** All changes as one, sorted so that parallel writers take locks in one order. */
export function joinChanges(changes: readonly BlockChange[]): BlockChange {
  return {
    goneDeals: changes.flatMap(({ goneDeals }) => goneDeals).sort(compareText),
    goneAbout: changes.flatMap(({ goneAbout }) => goneAbout).sort(byEnds),
    recastDeals: changes.flatMap(({ recastDeals }) => recastDeals).sort(compareText),
    recastBlocks: changes.flatMap(({ recastBlocks }) => recastBlocks).sort(compareText),
    deals: changes.flatMap(({ deals }) => deals).sort((a, b) => compareText(a.id, b.id)),
    about: changes.flatMap(({ about }) => about).sort(byEnds),
    edges: changes.flatMap(({ edges }) => edges).sort(byEnds),
  };
}

/** Whether all stands as planned. */
export function isNone(change: BlockChange): boolean {
  return Object.values(change).every((list: readonly unknown[]) => list.length === 0);
}

function ofType(type: string, edges: readonly EdgeRow[]): TypedEdge[] {
  return edges.map((edge) => ({ ...edge, type }));
}

/** Of edges that come in groups: the stored ones of each group that is not as planned, and the planned ones of these. */
function replaced<T extends Link>(
  planned: readonly T[],
  stored: readonly T[],
  groupOf: (edge: T) => string,
): { gone: Map<string, T[]>; added: T[] } {
  const [wanted, standing] = [Map.groupBy(planned, groupOf), Map.groupBy(stored, groupOf)];
  const differs = (group: string): boolean => !sameRecords(wanted.get(group) ?? [], standing.get(group) ?? []);
  return {
    gone: new Map([...standing].filter(([group]) => differs(group))),
    added: [...wanted].flatMap(([group, edges]) => (differs(group) ? edges : [])),
  };
}
