import type { ExtractionContext } from '../../extract/index.ts';
import { createExtractor } from '../../extract/index.ts';
import type { Configure, Context } from '../context.ts';
import { checkData, checkNode, checkStore, type Finding } from '../doctorChecks.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { examples } from '../help.ts';
import { loadContext } from '../loadContext.ts';
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
import type { Page } from '../output/style.ts';
import { storeLocation, storeOpener } from '../storeOpener.ts';
import { openForReading } from '../withStore.ts';

type Options = StoreOptions & FormatOptions & GazetteerOptions;

const COLUMNS: Column<Finding>[] = [
  { header: 'check', value: ({ check }) => check },
  { header: 'state', value: ({ state }) => state, show: ({ state }, page) => styleOf(state, page)(state) },
  { header: 'message', value: ({ message }) => message, flexible: true },
  { header: 'hint', value: ({ hint }) => hint, show: null },
];

export const configure: Configure = (command, context) => {
  command
    .description('Check that everything is in place: Node, the data that ships, the store and what it was built with.')
    .addOption(gazetteerOption())
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph doctor', 'dealgraph doctor --store neo4j://localhost'))
    .action((options: Options) => runDoctor(options, context));
};

async function runDoctor(options: Options, { io, exitWith }: Context): Promise<void> {
  const [dataFindings, data] = checkData(() => loadContext(options.gazetteer));
  const location = storeLocation(options, io);
  const records = [
    checkNode(process.versions.node),
    ...dataFindings,
    ...(await checkStore(location, () => openForReading(storeOpener(options, io)), data && versionsOf(data))),
  ];
  await print(
    { records, columns: COLUMNS, detail: ({ hint }, page) => (hint ? page.dim(`→ ${plain(hint)}`) : '') },
    io,
    options.format,
  );
  exitWith(exitCodeOf(records));
}

function versionsOf(data: ExtractionContext): { extractor: string; gazetteer: string } {
  return { extractor: createExtractor(data).id, gazetteer: data.gazetteer.digest };
}

function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const failed = findings.filter(({ state }) => state === 'fail');
  if (failed.some(({ check }) => check === 'store')) return EXIT.storeNotReachable;
  return failed.length > 0 ? EXIT.unexpected : EXIT.done;
}

function styleOf(state: Finding['state'], page: Page): Page['good'] {
  return { ok: page.good, warn: page.warn, fail: page.bad }[state];
}
