import { ALLEGED, relationLabel } from '../domain/relation.ts';
import type { ResolvedBlock, ResolvedDeal, ResolvedKnowledge, ResolvedRelation, Support } from '../domain/resolved.ts';
import type { Link } from './link.ts';
import { dateProps } from './partialDateProps.ts';
import { known, type Props } from './props.ts';

/** An edge with its properties. */
export interface EdgeRow extends Link {
  props: Props;
}

/** What has to stand in the graph for a block. */
export interface BlockPlan {
  deals: { id: string; props: Props }[];
  parties: EdgeRow[];
  /** From claim to deal. */
  about: Link[];
  /** Edges between entities by their type in Cypher. */
  relations: Map<string, EdgeRow[]>;
  /** Edges from entity to deal by their type in Cypher. */
  knowledge: Map<string, EdgeRow[]>;
}

function supportProps({ claims, stories, firstSeen, lastSeen }: Support): Props {
  return known({ claims, stories, firstSeen, lastSeen });
}

function dealProps(deal: ResolvedDeal): Props {
  const { id, block, name, kind, status, amount, currency, stake, exclusive, term } = deal;
  return {
    ...known({ id, block, name, kind, status, amount, currency, stake, exclusive, term }),
    ...dateProps('announcedOn', 'announcedPrecision', deal.announcedOn),
    ...supportProps(deal),
  };
}

function relationRow(relation: ResolvedRelation): EdgeRow {
  const { from, to, polarity, disputed, deals, block } = relation;
  const alleged: Props = polarity === 'asserted' ? {} : { relation: relation.relation, stance: polarity };
  return { from, to, props: { ...supportProps(relation), disputed, deals, block, ...alleged } };
}

function knowledgeRow(account: ResolvedKnowledge): EdgeRow {
  const { id, knower, deal, polarity, basis, speaker, disputed, block } = account;
  return {
    from: knower,
    to: deal,
    props: {
      ...known({ id, polarity, basis, speaker, disputed, block }),
      ...dateProps('since', 'sincePrecision', account.since),
      ...dateProps('until', 'untilPrecision', account.until),
      ...supportProps(account),
    },
  };
}

function byType<T>(
  items: readonly T[],
  typeOf: (item: T) => string,
  rowOf: (item: T) => EdgeRow,
): Map<string, EdgeRow[]> {
  const groups = Map.groupBy(items, typeOf);
  return new Map([...groups].map(([type, ofType]) => [type, ofType.map(rowOf)]));
}

/** Plans what has to stand for a resolved block. */
export function planBlock({ deals, relations, knowledge }: ResolvedBlock): BlockPlan {
  return {
    deals: deals.map((deal) => ({ id: deal.id, props: dealProps(deal) })),
    parties: deals.flatMap(({ id, parties }) =>
      parties.map(({ entity, role }) => ({ from: entity, to: id, props: { role } })),
    ),
    about: deals.flatMap(({ id, claimIds }) => claimIds.map((claim) => ({ from: claim, to: id }))),
    relations: byType(
      relations,
      ({ relation, polarity }) => (polarity === 'asserted' ? relationLabel(relation) : ALLEGED),
      relationRow,
    ),
    knowledge: byType(knowledge, ({ predicate }) => relationLabel(predicate), knowledgeRow),
  };
}
