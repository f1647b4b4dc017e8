import { size } from '../../query/questions/stats.ts';
import { clearStore } from '../../store/clearStore.ts';
import type { GraphStore } from '../../store/port.ts';
import { confirm } from '../confirm.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { databaseOption, type FormatOptions, formatOption, type StoreOptions, storeOption } from '../options.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { count } from '../output/values.ts';
import { withStore } from '../withStore.ts';

interface Options extends StoreOptions, FormatOptions {
  yes?: boolean;
}

/** What was deleted. */
interface Cleared {
  store: string;
  /** Nodes; none where the answer was no. */
  deleted: number;
}

const COLUMNS: Column<Cleared>[] = [
  { header: 'store', value: ({ store }) => store },
  { header: 'deleted', value: ({ deleted }) => deleted },
];

export const configure: Configure = (command, { io }) => {
  command
    .description('Delete the graph. Nothing else in the database is touched; an embedded store stays as an empty file.')
    .option('--yes', 'do not ask')
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph clear', 'dealgraph clear --store neo4j://localhost --yes'))
    .action(async (options: Options) => {
      const clear = async (store: GraphStore): Promise<Cleared> => {
        const { articles, deals } = await size(store);
        const what = `${count(articles, 'article')} and ${count(deals, 'deal')}, all of the graph in ${plain(store.location)}`;
        const sure = options.yes || (await confirm(`Delete ${what}?`, io));
        return { store: store.location, deleted: sure ? await clearStore(store) : 0 };
      };
      const cleared = await withStore(options, io, clear, { create: false, unfinishedCopy: true });
      const card = (): string =>
        cleared.deleted > 0 ? `Deleted the graph in ${plain(cleared.store)}.` : 'Nothing was deleted.';
      await print({ records: [cleared], single: true, columns: COLUMNS, card }, io, options.format);
    });
};
