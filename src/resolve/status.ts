import { DEAL_ENDS, DEAL_STATUSES, type DealStatus } from '../domain/deal.ts';
import { byDate, type Evidence, textDateOf } from './evidence.ts';

const RANK: ReadonlyMap<DealStatus, number> = new Map(DEAL_STATUSES.map((status, rank) => [status, rank]));
const ENDS: ReadonlySet<DealStatus> = new Set(DEAL_ENDS);

/** A deal said to stand at a status. */
interface StatusReport {
  status: DealStatus;
  evidence: Evidence;
  /** The text itself dates it; otherwise it may be background, older than its article. */
  dated: boolean;
}

/** What a claim says of the deal's status; a plain report of the deal says that it was announced, or is rumoured. */
function reportOf(evidence: Evidence): StatusReport | undefined {
  const { claim, polarity } = evidence;
  if (claim.form === 'deal' && claim.fact.attribute === 'event') {
    if (polarity !== 'asserted') return undefined;
    return { status: claim.fact.status, evidence, dated: textDateOf(claim) !== undefined };
  }
  if (claim.form !== 'relation' || polarity === 'denied') return undefined;
  return { status: polarity === 'asserted' ? 'announced' : 'rumoured', evidence, dated: false };
}

const rank = ({ status }: StatusReport): number => RANK.get(status)!;

/** Progress never goes back; an end stands until the text dates a later step, except that a denial yields to any. */
function next(current: StatusReport, report: StatusReport): StatusReport {
  if (ENDS.has(report.status)) return report;
  if (ENDS.has(current.status)) return report.dated || current.status === 'denied' ? report : current;
  return rank(report) > rank(current) ? report : current;
}

/**
 * The status of a deal from all that is said of it, taken in order of time and, on one day, of progress.
 * A deal that is only denied is denied; one that is only known of counts as announced.
 */
export function statusOf(evidence: readonly Evidence[]): DealStatus {
  const reports = evidence.flatMap((each) => reportOf(each) ?? []);
  reports.sort(
    (a, b) =>
      (a.evidence.span?.first ?? 0) - (b.evidence.span?.first ?? 0) ||
      rank(a) - rank(b) ||
      byDate(a.evidence, b.evidence),
  );
  const [first, ...rest] = reports;
  if (first) return rest.reduce(next, first).status;
  return evidence.some(({ polarity, claim }) => polarity === 'denied' && claim.form !== 'knowledge')
    ? 'denied'
    : 'announced';
}
