import type { DealKind } from '../../domain/deal.ts';
import type { Actor } from '../mentions/actor.ts';
import type { DealReference, RelationDraft } from './draft.ts';

/** What the article has told of deals so far, for references that name no parties. */
export interface DealContext {
  /** Relation claims of this sentence that are about a deal. */
  here: readonly RelationDraft[];
  /** Those of the sentences before it, latest last. */
  before: readonly RelationDraft[];
  /** All of the article. */
  all: readonly RelationDraft[];
  /** Who may be party to a deal in the article, those named most first; few sentences ask. */
  named: () => readonly Actor[];
  /** The person named last in the sentences before. */
  person: Actor | undefined;
}

/**
 * The deal that "the deal" means: the one told most recently, else the first one told after; of the kind it names, if one is of that
 * kind.
 */
export function recentDeal({ before, all }: DealContext, kind?: DealKind): DealReference | undefined {
  const ofKind = (drafts: readonly RelationDraft[]) =>
    kind ? drafts.filter((draft) => draft.dealKind === kind) : drafts;
  const draft = latest(ofKind(before)) ?? latest(before) ?? ofKind(all)[0] ?? all[0];
  return draft && referenceTo(draft);
}

/** Of the last sentence that tells of any, the surest. */
function latest(drafts: readonly RelationDraft[]): RelationDraft | undefined {
  const sentence = drafts.at(-1)?.sentence;
  const together = drafts.slice(drafts.findLastIndex((draft) => draft.sentence !== sentence) + 1);
  return together.reduceRight((best, draft) => (draft.confidence > best.confidence ? draft : best), together.at(-1)!);
}

/** The deal of a relation claim in the same sentence whose cue stands nearest to `at`, on the side asked for. */
export function dealNear({ here }: DealContext, at: number, side: 'right' | 'left'): DealReference | undefined {
  const onSide = here.filter((draft) => (side === 'right' ? draft.at > at : draft.at < at));
  const [nearest] = [...onSide].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return nearest && referenceTo(nearest);
}

export function referenceTo(draft: RelationDraft): DealReference {
  return { parties: [draft.subject, draft.object], ...(draft.dealKind && { kind: draft.dealKind }) };
}
