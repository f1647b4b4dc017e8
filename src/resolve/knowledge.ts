import type { KnowledgeClaim } from '../domain/claim.ts';
import { compareText, hashOf } from '../domain/ids.ts';
import { fold } from '../domain/names.ts';
import type { ResolvedDeal, ResolvedKnowledge } from '../domain/resolved.ts';
import { daySpan } from './days.ts';
import type { EvidencedDeal } from './deals.ts';
import { entityIdOf } from './entityId.ts';
import { type Evidence, supportOf } from './evidence.ts';
import type { EntryLookup } from './lookups.ts';
import { bestSupported } from './support.ts';

type KnowledgeEvidence = Evidence<KnowledgeClaim>;
interface Account extends Omit<ResolvedKnowledge, 'disputed'> {
  /** Stories that tell it. */
  told: Set<number>;
}

function accountKey({ claim, polarity }: KnowledgeEvidence, knower: string, deal: string): unknown[] {
  const { predicate, since, until, speaker } = claim;
  return [knower, deal, predicate, polarity, since ?? null, until ?? null, speaker ? fold(speaker.text) : null];
}

function accountOf(key: unknown[], deal: ResolvedDeal, evidence: readonly KnowledgeEvidence[]): Account {
  const { claim, polarity } = evidence[0]!;
  const speaker = bestSupported(evidence, (each) => each.claim.speaker?.text);
  const basis = bestSupported(evidence, (each) => each.claim.basis);
  return {
    id: hashOf(key),
    knower: key[0] as string,
    deal: deal.id,
    predicate: claim.predicate,
    polarity,
    ...(claim.since && { since: claim.since }),
    ...(claim.until && { until: claim.until }),
    ...(basis !== undefined && { basis }),
    ...(speaker !== undefined && { speaker }),
    block: deal.block,
    ...supportOf(evidence),
    told: new Set(evidence.map(({ story }) => story)),
  };
}

function accountsOf({ deal, evidence: all }: EvidencedDeal, gazetteer: EntryLookup): Account[] {
  const groups = new Map<string, { key: unknown[]; evidence: KnowledgeEvidence[] }>();
  for (const each of all) {
    if (each.claim.form !== 'knowledge') continue;
    const evidence = each as KnowledgeEvidence;
    const key = accountKey(evidence, entityIdOf(evidence.claim.subject, gazetteer), deal.id);
    const group = groups.get(JSON.stringify(key)) ?? { key, evidence: [] };
    group.evidence.push(evidence);
    groups.set(JSON.stringify(key), group);
  }
  return [...groups.values()].map(({ key, evidence }) => accountOf(key, deal, evidence));
}

/** Whether an account says that the actor knew: denying ignorance says so, too. */
function saysAware({ predicate, polarity }: Account): boolean {
  return (predicate === 'aware-of') !== (polarity === 'denied');
}

/**
 * Two accounts are of one time when neither bounds it, or when both do and share more than the day on which one ends
 * and the other begins. A bounded one beside an unbounded one ("France did not know", "it learned in March") is detail.
 */
function sameTime(a: Account, b: Account): boolean {
  const isBounded = ({ since, until }: Account): boolean => Boolean(since ?? until);
  if (isBounded(a) !== isBounded(b)) return false;
  const start = ({ since }: Account): number => (since ? daySpan(since).last : Number.NEGATIVE_INFINITY);
  const end = ({ until }: Account): number => (until ? daySpan(until).first : Number.POSITIVE_INFINITY);
  return Math.max(start(a), start(b)) < Math.min(end(a), end(b));
}

/** One voice that says both tells a story: first they did not know, then they did. */
function oneVoice(a: Account, b: Account): boolean {
  return fold(a.speaker ?? '') === fold(b.speaker ?? '') && [...a.told].some((story) => b.told.has(story));
}

function contradicts(a: Account, b: Account): boolean {
  const bothSure = a.polarity !== 'hedged' && b.polarity !== 'hedged';
  return a.knower === b.knower && bothSure && saysAware(a) !== saysAware(b) && sameTime(a, b) && !oneVoice(a, b);
}

/** Who knew of a deal and who did not, one entry for each account and period, in order of their ids. */
export function resolveKnowledge(deal: EvidencedDeal, gazetteer: EntryLookup): ResolvedKnowledge[] {
  const accounts = accountsOf(deal, gazetteer).sort((a, b) => compareText(a.id, b.id));
  return accounts.map((account) => {
    const { told: _, ...known } = account;
    return { ...known, disputed: accounts.some((other) => contradicts(account, other)) };
  });
}
