import { findDeal } from '../../query/findDeal.ts';
import { deal } from '../../query/questions/deal.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { nothingFound } from '../nothingFound.ts';
import { databaseOption, type FormatOptions, formatOption, type StoreOptions, storeOption } from '../options.ts';
import { print } from '../output/print.ts';
import { DEAL_COLUMNS } from '../views/columns.ts';
import { dealCard } from '../views/dealCard.ts';
import { withGraph } from '../withStore.ts';

export const configure: Configure = (command, { io }) => {
  command
    .description('Show one deal: parties, terms, what became of it, who knew of it and who did not, and the sentences.')
    .argument('<reference...>', 'its id, the beginning of it, or its parts: microsoft mistral')
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      examples('dealgraph deal microsoft mistral', 'dealgraph deal microsoft+mistral-ai/partnership/2024-02'),
    )
    .action((reference: string[], options: StoreOptions & FormatOptions) =>
      withGraph(options, io, async (store) => {
        const id = await findDeal(store, reference.join(' '));
        const found = await deal(store, id);
        if (!found) throw nothingFound(`no deal ${id}`, store, 'list them with: dealgraph deals');
        await print(
          { records: [found], single: true, columns: DEAL_COLUMNS, card: (page) => dealCard(found, page) },
          io,
          options.format,
        );
      }),
    );
};
