import { Option } from 'commander';
import { EXPORTERS } from '../../export/exporters.ts';
import { checkOutput } from '../checkOutput.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { write } from '../io.ts';
import { databaseOption, type StoreOptions, storeOption } from '../options.ts';
import { storeLocation } from '../storeOpener.ts';
import { withGraph } from '../withStore.ts';
import { batches, writeAtomically } from '../writeAtomically.ts';

interface Options extends StoreOptions {
  format: keyof typeof EXPORTERS;
  out?: string;
}

export const configure: Configure = (command, { io }) => {
  command
    .description('Write the whole graph: as a JSON snapshot, the same to the byte from every store, or as GraphML.')
    .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(EXPORTERS)).default('json'))
    .option('--out <file>', 'write to a file, whole or not at all, instead of standard output')
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      examples('dealgraph export --out snapshot.json', 'dealgraph export --format graphml --out deals.graphml'),
    )
    .action((options: Options) => {
      if (options.out !== undefined) checkOutput('--out', options.out, { store: storeLocation(options, io) });
      return withGraph(options, io, async (store) => {
        const pieces = EXPORTERS[options.format](store);
        if (options.out !== undefined) {
          await writeAtomically(options.out, pieces);
          await write(io.stderr, `wrote ${options.out} from ${store.location}\n`);
          return;
        }
        for await (const text of batches(pieces)) await write(io.stdout, text);
      });
    });
};
