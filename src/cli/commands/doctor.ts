import { createExtractor } from '../../extract/index.ts';
import type { Configure, Context } from '../context.ts';
import { checkData, checkNode } from '../doctor/checkInstallation.ts';
import { checkStore } from '../doctor/checkStore.ts';
import type { Finding } from '../doctor/finding.ts';
import { repairStore } from '../doctor/repairStore.ts';
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
import { storeOpener } from '../storeOpener.ts';

interface Options extends StoreOptions, FormatOptions, GazetteerOptions {
  repair?: boolean;
}

const COLUMNS: Column<Finding>[] = [
  { header: 'check', value: ({ check }) => check },
  { header: 'state', value: ({ state }) => state, show: ({ state }, page) => styleOf(state, page)(state) },
  { header: 'message', value: ({ message }) => message, flexible: true },
  { header: 'hint', value: ({ hint }) => hint, show: null },
];

export const configure: Configure = (command, context) => {
  command
    .description(
      'Check that everything is in place: Node, the data that ships, the server and what its account may do, the schema, and that all that is derived follows from the claims.',
    )
    .option('--repair', 'make what is missing, and derive anew from the claims what does not follow from them')
    .addOption(gazetteerOption())
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph doctor', 'dealgraph doctor --store neo4j://localhost --repair'))
    .action((options: Options) => runDoctor(options, context));
};

async function runDoctor(options: Options, { io, exitWith }: Context): Promise<void> {
  const [dataFindings, data] = checkData(() => loadContext(options.gazetteer));
  const current = data && { data, versions: { extractor: createExtractor(data).id, gazetteer: data.gazetteer.digest } };
  const opener = storeOpener(options, io);
  const repaired = options.repair && current ? [await repairStore(opener, current)] : [];
  const records = [
    checkNode(process.versions.node),
    ...dataFindings,
    ...repaired,
    ...(await checkStore(opener, current)),
  ];
  await print(
    { records, columns: COLUMNS, detail: ({ hint }, page) => (hint ? page.dim(`→ ${plain(hint)}`) : '') },
    io,
    options.format,
  );
  exitWith(exitCodeOf(records));
}

function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const failed = findings.filter(({ state }) => state === 'fail');
  if (failed.some(({ check }) => check === 'store')) return EXIT.storeNotReachable;
  return failed.length > 0 ? EXIT.unexpected : EXIT.done;
}

function styleOf(state: Finding['state'], page: Page): Page['good'] {
  return { ok: page.good, warn: page.warn, fail: page.bad }[state];
}
