import { stats } from '../../query/questions/stats.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { databaseOption, type FormatOptions, formatOption, type StoreOptions, storeOption } from '../options.ts';
import { print } from '../output/print.ts';
import { STATS_COLUMNS, statsCard } from '../views/statsCard.ts';
import { withGraph } from '../withStore.ts';

export const configure: Configure = (command, { io }) => {
  command
    .description('Count what the graph holds: articles, claims, entities, deals and relations, by type.')
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph stats', 'dealgraph stats --format json'))
    .action((options: StoreOptions & FormatOptions) =>
      withGraph(options, io, async (store) => {
        const found = { store: store.location, ...(await stats(store)) };
        await print(
          { records: [found], single: true, columns: STATS_COLUMNS, card: (page) => statsCard(found, page) },
          io,
          options.format,
        );
      }),
    );
};
