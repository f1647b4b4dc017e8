import type { Claim, Polarity } from './claim.ts';
import type { Deal } from './deal.ts';
import type { Name } from './entity.ts';
import type { PartialDate } from './partialDate.ts';

/** A claim whose names stand for entities. */
export interface ResolvedClaim {
  claim: Claim;
  /** The sorted pair of entities it is about, joined by `|`; none where both ends are one entity. */
  block?: string;
  /** Entity ids. */
  subject?: string;
  object?: string;
  /** Entity ids of the parties of the deal that a deal or knowledge claim is about. */
  parties: string[];
  /** Its names, each with the id of the entity it stands for. */
  names: { entity: string; name: Name }[];
}

/** How much speaks for something, in integers, which need no rounding. */
export interface Support {
  claims: number;
  /** Independent ones. */
  stories: number;
  /** Dates of the earliest and latest claim, `YYYY-MM-DD`; null where no claim has one. */
  firstSeen: string | null;
  lastSeen: string | null;
}

/** A deal and the ids of the claims that support it, state facts of it, or say who knew of it. */
export interface ResolvedDeal extends Omit<Deal, 'firstSeen' | 'lastSeen'>, Support {
  block: string;
  claimIds: string[];
}

/** A relation between two entities, derived from the claims of their block. */
export interface ResolvedRelation extends Support {
  from: string;
  to: string;
  /** Relation of the ontology, such as `invested-in`. */
  relation: string;
  /** What its claims amount to: a fact, or, where nobody states it as one, a rumour or a denial. */
  polarity: Polarity;
  /** Others say the opposite. */
  disputed: boolean;
  /** Ids of the deals its claims support, sorted. */
  deals: string[];
  block: string;
}

/** One account of one period in which an actor knew of a deal, or did not. */
export interface ResolvedKnowledge extends Support {
  /** Hash of what tells accounts apart: actor, deal, predicate, polarity, period, speaker. */
  id: string;
  knower: string;
  deal: string;
  predicate: 'aware-of' | 'unaware-of';
  polarity: Polarity;
  since?: PartialDate;
  until?: PartialDate;
  basis?: string;
  /** Who says so, where it is not the article itself. */
  speaker?: string;
  /** Another account says the opposite of the same time. */
  disputed: boolean;
  block: string;
}

/** All that the claims of one pair of entities amount to. */
export interface ResolvedBlock {
  block: string;
  deals: ResolvedDeal[];
  relations: ResolvedRelation[];
  knowledge: ResolvedKnowledge[];
}
