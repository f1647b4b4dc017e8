import type { IngestReport } from '../../pipeline/ingest.ts';
import type { ArticleOutcome, Outcome } from '../../pipeline/outcome.ts';
import type { Findings } from '../ingestFindings.ts';
import { section } from '../output/card.ts';
import { listing } from '../output/listing.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import type { Page } from '../output/style.ts';
import { indented, renderTable } from '../output/table.ts';
import { count } from '../output/values.ts';
import type { Problem } from '../problems.ts';
import { storeFlag } from '../storeOpener.ts';
import { DEAL_COLUMNS } from './columns.ts';

/** What an ingest came to. */
export interface IngestSummary {
  store: string;
  dryRun: boolean;
  outcomes: Record<Outcome, number>;
  claims: number;
  /** Articles that were read, but not with all that came with them. */
  warned: number;
  /** Things that were skipped or failed, the first few. */
  problems: ArticleOutcome[];
  /** What could not be made use of in articles that were read, the first few. */
  warnings: Problem[];
  /** By Ctrl-C. */
  stopped: boolean;
  /** The last thing that is in, where it was stopped. */
  stoppedAfter: string | null;
  /** What would be done, in a dry run. */
  plan: IngestReport['plan'] | null;
  findings: Findings | null;
}

export const INGEST_COLUMNS: Column<IngestSummary>[] = [
  { header: 'store', value: ({ store }) => store },
  { header: 'new', value: ({ outcomes }) => outcomes.new },
  { header: 'changed', value: ({ outcomes }) => outcomes.changed },
  { header: 'unchanged', value: ({ outcomes }) => outcomes.unchanged },
  { header: 'skipped', value: ({ outcomes }) => outcomes.skipped },
  { header: 'failed', value: ({ outcomes }) => outcomes.failed },
  { header: 'warned', value: ({ warned }) => warned },
  { header: 'claims', value: ({ claims }) => claims },
  { header: 'deals', value: ({ findings }) => findings?.dealCount },
];

/** The summary for a person: what was read, what it tells, what went wrong, how to go on. */
export function ingestSummary(summary: IngestSummary, page: Page): string {
  return [
    ...indented(readLine(summary), page.width, ''),
    ...(summary.findings ? foundLines(summary.findings, summary.store, page) : []),
    ...(summary.plan ? planLines(summary.plan, page) : []),
    ...problemLines(summary, page),
    ...warningLines(summary, page),
    ...nextLines(summary, page),
  ].join('\n');
}

/** In whole percent: what the sentence says less surely than this, a summary does not repeat. */
const SURE = 50;

function readLine({ outcomes, claims, dryRun }: IngestSummary): string {
  const parts = Object.entries(outcomes)
    .filter(([, total]) => total > 0)
    .map(([outcome, total]) => `${total.toLocaleString('en')} ${outcome}`);
  const total = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  if (total === 0) return 'Nothing to read was found.';
  const verb = dryRun ? 'Would read' : 'Read';
  const what = outcomes.skipped + outcomes.failed > 0 ? 'input' : 'article';
  const known = outcomes.unchanged > 0 ? ` ${outcomes.unchanged.toLocaleString('en')} in before, not read again.` : '';
  return `${verb} ${count(total, what)}: ${parts.join(', ')}. ${count(claims, 'claim')}.${known}`;
}

function foundLines({ dealCount, deals, unaware, graph }: Findings, store: string, page: Page): string[] {
  const heading =
    dealCount > deals.length
      ? `Deals they tell of: the best supported ${deals.length} of ${dealCount.toLocaleString('en')}`
      : `Deals they tell of: ${dealCount}`;
  const surely = unaware.filter(({ quotes }) => quotes.some(({ confidence }) => confidence >= SURE));
  const size = `${count(graph.articles, 'article')}, ${count(graph.deals, 'deal')}, ${count(graph.entities, 'entity', 'entities')}`;
  return [
    ...indented(`The graph in ${plain(store)} now has ${size}.`, page.width, ''),
    ...section(heading, deals.length > 0 ? [listing(deals, DEAL_COLUMNS, page)] : [], page),
    ...section(
      'Who did not know',
      [...surely.flatMap((each) => unawareLines(each, page)), ...unsureLine(unaware.length - surely.length, page)],
      page,
    ),
  ];
}

function unsureLine(more: number, page: Page): string[] {
  return more > 0
    ? [page.dim(`… and ${more.toLocaleString('en')} told less surely; dealgraph unaware lists them all`)]
    : [];
}

function unawareLines({ who, deal, quotes }: Findings['unaware'][number], page: Page): string[] {
  return [
    ...indented(`${page.bold(plain(who.name))} of ${plain(deal.name)}`, page.width, ''),
    ...indented(quotes[0] ? page.dim(`“${plain(quotes[0].quote)}”`) : '', page.width),
  ];
}

function planLines(plan: NonNullable<IngestReport['plan']>, page: Page): string[] {
  const rows = plan.deals.map(({ change, name, kind, status }) => ({ cells: [change, plain(name), kind, status] }));
  const columns = [{ header: 'would' }, { header: 'deal', flexible: true }, { header: 'kind' }, { header: 'status' }];
  const size = `${count(plan.articles, 'article')}, ${count(plan.claims, 'claim')}, ${count(plan.entities, 'entity', 'entities')}`;
  return [
    ...indented(`Would write ${size}.`, page.width, ''),
    ...section('Deals', rows.length > 0 ? [renderTable(columns, rows, page)] : [], page),
  ];
}

function problemLines({ problems, outcomes }: IngestSummary, page: Page): string[] {
  const lines = problems.flatMap((problem) => {
    const style = problem.outcome === 'failed' ? page.bad : page.warn;
    return problemLine(`${style(problem.outcome)} `, problem, page);
  });
  const more = outcomes.skipped + outcomes.failed - problems.length;
  return section('Left out', [...lines, ...restLine(more, page)], page);
}

function warningLines({ warnings, warned }: IngestSummary, page: Page): string[] {
  const lines = warnings.flatMap((warning) => problemLine('', warning, page));
  const more = warned - new Set(warnings.map(({ origin }) => origin)).size;
  return section('Read with a warning', [...lines, ...restLine(more, page)], page);
}

function problemLine(prefix: string, { origin, reason, hint }: Problem, page: Page): string[] {
  const text = `${prefix}${plain(origin)}: ${plain(reason ?? '')}`;
  return [...indented(text, page.width, ''), ...indented(hint ? page.dim(`→ ${plain(hint)}`) : '', page.width)];
}

function restLine(more: number, page: Page): string[] {
  return more > 0 ? [page.dim(`… and ${more.toLocaleString('en')} more; --report FILE lists them all`)] : [];
}

function nextLines({ stopped, stoppedAfter, dryRun, findings, store }: IngestSummary, page: Page): string[] {
  if (stopped) {
    const where = stoppedAfter === null ? 'before anything was in' : `after ${plain(stoppedAfter)}`;
    const text = `Stopped ${where}. Run the same command again to go on: what is in is not read twice.`;
    return ['', ...indented(text, page.width, '')];
  }
  if (dryRun) return ['', 'Nothing was written: this was a dry run.'];
  const best = findings?.deals[0];
  return best ? ['', page.dim(`Next: dealgraph deal ${best.id}${storeFlag(plain(store))}`)] : [];
}
