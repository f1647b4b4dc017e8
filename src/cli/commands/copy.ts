import { DealgraphError } from '../../domain/errors.ts';
import { type CopyReport, copyGraph } from '../../export/copyGraph.ts';
import type { Configure, Context } from '../context.ts';
import { EXIT } from '../exitCodes.ts';
import { examples } from '../help.ts';
import { interruptible } from '../interrupt.ts';
import { type FormatOptions, formatOption } from '../options.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { count } from '../output/values.ts';
import { progressOn } from '../progress.ts';
import { withGraph, withStore } from '../withStore.ts';

interface Options extends FormatOptions {
  fromDatabase?: string;
  toDatabase?: string;
}

/** What was copied. */
type Copied = CopyReport & { from: string; to: string };

const COLUMNS: Column<Copied>[] = [
  { header: 'from', value: ({ from }) => from },
  { header: 'to', value: ({ to }) => to },
  { header: 'outcome', value: ({ outcome }) => outcome },
  { header: 'nodes', value: ({ nodes }) => nodes },
  { header: 'edges', value: ({ edges }) => edges },
  { header: 'digest', value: ({ digest }) => digest },
];

export const configure: Configure = (command, context) => {
  command
    .description(
      'Copy the graph of one store into another, empty one, and prove by the digests of their snapshots that they are the same.',
    )
    .argument('<from>', 'a file, or neo4j://host')
    .argument('<to>', 'a file, which is made where there is none, or neo4j://host')
    .option('--from-database <name>', 'of a Neo4j server to copy from')
    .option('--to-database <name>', 'of a Neo4j server to copy to')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `${examples('dealgraph copy dealgraph.db neo4j://localhost', 'dealgraph copy neo4j://localhost backup.db')}
A copy that broke off is gone on with by the same command. Both servers get the account of NEO4J_USERNAME and NEO4J_PASSWORD.`,
    )
    .action((from: string, to: string, options: Options) => runCopy(from, to, options, context));
};

async function runCopy(from: string, to: string, options: Options, { io, exitWith }: Context): Promise<void> {
  const { fromDatabase, toDatabase } = options;
  if (from === to && fromDatabase === toDatabase) {
    throw new DealgraphError('usage', `${from} cannot be copied into itself`, { hint: 'name another store' });
  }
  const progress = progressOn(io.stderr);
  const interrupt = interruptible(io, progress);
  const copied = await withGraph({ store: from, database: fromDatabase }, io, (source) =>
    withStore(
      { store: to, database: toDatabase },
      io,
      async (target): Promise<Copied> => ({
        from: source.location,
        to: target.location,
        ...(await copyGraph(source, target, {
          signal: interrupt.signal,
          onProgress: (section, done, total) =>
            progress.show(`Copying ${section}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} …`),
        })),
      }),
      { create: true, unfinishedCopy: true },
    ),
  ).finally(() => {
    progress.clear();
    interrupt.dispose();
  });
  if (copied.outcome === 'stopped') exitWith(EXIT.interrupted);
  await print({ records: [copied], single: true, columns: COLUMNS, card: () => card(copied) }, io, options.format);
}

function card({ from, to, nodes, edges, outcome, digest }: Copied): string {
  if (outcome === 'stopped') return 'Stopped. The same command goes on; until then the target takes no other job.';
  const proof = `Both snapshots have the digest ${digest}.`;
  if (outcome === 'same') return `${plain(to)} holds the graph of ${plain(from)} already.\n${proof}`;
  return `Copied ${count(nodes, 'node')} and ${count(edges, 'edge')} from ${plain(from)} to ${plain(to)}.\n${proof}`;
}
