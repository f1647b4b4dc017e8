import { SCHEMA_VERSION } from '../../store/schema.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { databaseOption, type FormatOptions, formatOption, type StoreOptions, storeOption } from '../options.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { withStore } from '../withStore.ts';

/** A store that is ready. */
interface Ready {
  store: string;
  engine: string;
  schemaVersion: number;
}

const COLUMNS: Column<Ready>[] = [
  { header: 'store', value: ({ store }) => store },
  { header: 'engine', value: ({ engine }) => engine },
  { header: 'schema version', value: ({ schemaVersion }) => schemaVersion },
];

export const configure: Configure = (command, { io }) => {
  command
    .description(
      'Make a store ready: its constraint and indexes, or bring it up to date after an upgrade. The first ingest does it too.',
    )
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph init', 'dealgraph init --store neo4j://localhost --database news'))
    .action(async (options: StoreOptions & FormatOptions) => {
      const ready = await withStore(
        options,
        io,
        async (store): Promise<Ready> => {
          await store.checkpoint();
          return { store: store.location, engine: store.engineVersion, schemaVersion: SCHEMA_VERSION };
        },
        { create: true },
      );
      const card = (): string =>
        `${plain(ready.store)} is ready (${plain(ready.engine)}, schema version ${ready.schemaVersion}).`;
      await print({ records: [ready], single: true, columns: COLUMNS, card }, io, options.format);
    });
};
