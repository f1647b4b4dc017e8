import { type Claim, type KnowledgeClaim, type Polarity, polarityOf, type RelationClaim } from '../domain/claim.ts';
import type { DealStatus } from '../domain/deal.ts';
import type { Name } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import { deriveBlock } from '../resolve/block.ts';
import { resolveClaim } from '../resolve/resolveClaim.ts';
import type { BuildData } from './buildData.ts';

/** What one article says, once for each relation, pair and polarity: an item of `dealgraph extract`. */
export interface Fact {
  /** Canonical name where known, else the longest form in the text. */
  head: string;
  /** Forms in the text. */
  headAliases: string[];
  relation: string;
  /** As `head`; the word `deal` for aware-of and unaware-of. */
  tail: string;
  tailAliases: string[];
  /** Ends that the text does not name: "the company" of a passage that does not say which. Absent where there are none. */
  unnamed?: ('head' | 'tail')[];
  polarity: Polarity;
  /** How far the article says its deal has come; none for relations that are no deals. */
  status?: DealStatus;
  /** Names of the parties, where the tail is a deal. */
  dealParties?: string[];
  /** The surest sentence, exactly as in the text, with its UTF-16 offsets. */
  quote: string;
  start: number;
  end: number;
  /** Whole percent. */
  confidence: number;
}

type FactClaim = RelationClaim | KnowledgeClaim;

const isFactClaim = (claim: Claim): claim is FactClaim => claim.form !== 'deal';

function keyOf(claim: FactClaim, isSymmetric: boolean): string {
  const ends = claim.form === 'relation' ? [claim.subject.key, claim.object.key] : [claim.subject.key];
  if (isSymmetric) ends.sort(compareText);
  const parties = claim.form === 'knowledge' ? claim.deal.parties.map(({ key }) => key).sort(compareText) : [];
  return JSON.stringify([claim.predicate, ends, parties, polarityOf(claim)]);
}

/** The status of the deal that each claim is about, as far as the article's own claims tell. */
function statuses(claims: readonly Claim[], data: BuildData): Map<string, DealStatus> {
  const byBlock = Map.groupBy(claims, (claim) => resolveClaim(claim, data.gazetteer).block);
  const status = new Map<string, DealStatus>();
  for (const [block, ofBlock] of byBlock) {
    if (block === undefined) continue;
    const sourced = ofBlock.map((claim) => ({ claim, source: { textHash: '' } }));
    for (const deal of deriveBlock(block, sourced, data).deals) {
      for (const id of deal.claimIds) status.set(id, deal.status);
    }
  }
  return status;
}

/** Surest first, then in the order of the text. */
const bySureness = (a: FactClaim, b: FactClaim): number =>
  b.confidence - a.confidence || a.start - b.start || compareText(a.id, b.id);

function aliasesOf(names: readonly Name[]): string[] {
  return [...new Set(names.flatMap(({ forms }) => forms))].sort(compareText);
}

function factOf(claims: readonly FactClaim[], status: DealStatus | undefined): Fact {
  const best = [...claims].sort(bySureness)[0]!;
  const all = claims.flatMap((claim) => (claim.form === 'relation' ? [claim.subject, claim.object] : [claim.subject]));
  const formsOf = ({ key }: Name): string[] => aliasesOf(all.filter((name) => name.key === key));
  const tail =
    best.form === 'relation'
      ? { tail: best.object.text, tailAliases: formsOf(best.object) }
      : { tail: 'deal', tailAliases: [] };
  const unnamed: Fact['unnamed'] = [];
  if (best.subject.unnamed) unnamed.push('head');
  if (best.form === 'relation' && best.object.unnamed) unnamed.push('tail');
  return {
    head: best.subject.text,
    headAliases: formsOf(best.subject),
    relation: best.predicate,
    ...tail,
    ...(unnamed.length > 0 && { unnamed }),
    polarity: polarityOf(best),
    ...(status && { status }),
    ...(best.form === 'knowledge' && { dealParties: best.deal.parties.map(({ text }) => text) }),
    quote: best.quote,
    start: best.start,
    end: best.end,
    confidence: best.confidence,
  };
}

/**
 * Sums up the claims of one article.
 * @returns facts in the order in which the text first states them.
 */
export function factsOf(claims: readonly Claim[], data: BuildData): Fact[] {
  const status = statuses(claims, data);
  const isSymmetric = (predicate: string): boolean => data.ontology.findRelation(predicate)?.symmetric ?? false;
  const inOrder = claims.filter(isFactClaim).sort((a, b) => a.start - b.start || compareText(a.id, b.id));
  const groups = Map.groupBy(inOrder, (claim) => keyOf(claim, isSymmetric(claim.predicate)));
  return [...groups.values()].map((group) => factOf(group, status.get(group[0]!.id)));
}
