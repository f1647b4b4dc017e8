import type { DealFact, Speaker, Stance } from '../../domain/claim.ts';
import type { DealKind } from '../../domain/deal.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Actor } from '../mentions/actor.ts';
import type { Sentence } from '../text/sentences.ts';

/** What every draft of a claim has, while its names are still actors of the article. */
interface DraftBase {
  sentence: Sentence;
  /** Token at which the evidence stands. */
  at: number;
  stance: Stance;
  speaker?: Speaker;
  /** 0 … 1. */
  confidence: number;
  eventDate?: PartialDate;
  why: string;
}

export interface RelationDraft extends DraftBase {
  form: 'relation';
  predicate: string;
  subject: Actor;
  object: Actor;
  /** The kind of deal it is about; none for relations that no deal stands behind. */
  dealKind?: DealKind;
}

export interface KnowledgeDraft extends DraftBase {
  form: 'knowledge';
  predicate: 'aware-of' | 'unaware-of';
  subject: Actor;
  deal: DealReference;
  since?: PartialDate;
  until?: PartialDate;
  basis?: string;
}

export interface DealFactDraft extends DraftBase {
  form: 'deal';
  deal: DealReference;
  fact: DealFact;
}

/** A deal by its parties, one or two. */
export interface DealReference {
  parties: readonly Actor[];
  kind?: DealKind;
}

export type Draft = RelationDraft | KnowledgeDraft | DealFactDraft;
