import type { ArticleOutcome } from '../../pipeline/outcome.ts';
import { type RebuildReport, rebuild } from '../../pipeline/rebuild.ts';
import type { Configure, Context } from '../context.ts';
import { EXIT } from '../exitCodes.ts';
import { examples } from '../help.ts';
import { interruptible } from '../interrupt.ts';
import { loadReader } from '../loadContext.ts';
import {
  databaseOption,
  type FormatOptions,
  formatOption,
  type GazetteerOptions,
  gazetteerOption,
  type StoreOptions,
  storeOption,
} from '../options.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { count } from '../output/values.ts';
import { reportProblem } from '../problems.ts';
import { progressOn } from '../progress.ts';
import { withStore } from '../withStore.ts';

type Options = StoreOptions & FormatOptions & GazetteerOptions;
type Rebuilt = RebuildReport & { store: string; stopped: boolean };

const COLUMNS: Column<Rebuilt>[] = [
  { header: 'store', value: ({ store }) => store },
  { header: 'read', value: ({ read }) => read },
  { header: 'without text', value: ({ withoutText }) => withoutText },
  { header: 'failed', value: ({ failed }) => failed },
  { header: 'claims', value: ({ claims }) => claims },
  { header: 'deals', value: ({ derived }) => derived?.deals },
];

export const configure: Configure = (command, context) => {
  command
    .description('Read the kept texts again, after an upgrade or with another gazetteer, and derive the graph anew.')
    .addOption(gazetteerOption())
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph rebuild', 'dealgraph rebuild --gazetteer startups.jsonl'))
    .action((options: Options) => runRebuild(options, context));
};

async function runRebuild(options: Options, { io, exitWith }: Context): Promise<void> {
  const reader = loadReader(options.gazetteer);
  const progress = progressOn(io.stderr);
  const interrupt = interruptible(io, progress);
  const failures: ArticleOutcome[] = [];
  let seen = 0;
  const rebuilt = await withStore(options, io, async (store) => {
    const report = await rebuild(store, {
      ...reader,
      signal: interrupt.signal,
      onArticle: (outcome) => {
        seen += 1;
        if (outcome.outcome === 'failed') failures.push(outcome);
        progress.show(`${count(seen, 'article')} read again …`);
      },
    });
    return { store: store.location, stopped: interrupt.signal.aborted && !report.derived, ...report };
  }).finally(() => {
    progress.clear();
    interrupt.dispose();
  });
  for (const failure of failures) await reportProblem(failure, io);
  if (rebuilt.stopped) exitWith(EXIT.interrupted);
  else if (rebuilt.failed > 0) exitWith(EXIT.someInputFailed);
  await print({ records: [rebuilt], single: true, columns: COLUMNS, card: () => card(rebuilt) }, io, options.format);
}

function card({ store, stopped, read, withoutText, failed, claims, derived }: Rebuilt): string {
  const lines = [
    `Read ${count(read, 'article')} of ${plain(store)} again: ${count(claims, 'claim')}${derived ? `, ${count(derived.deals, 'deal')}` : ''}.`,
  ];
  if (withoutText > 0)
    lines.push(
      `${count(withoutText, 'article')} without text kept the claims they had; ingest them again to read them anew.`,
    );
  if (failed > 0) lines.push(`${count(failed, 'article')} could not be read and kept the claims they had.`);
  if (stopped)
    lines.push('Stopped. Run the same command again: until it has gone through, the graph takes no other job.');
  return lines.join('\n');
}
