import { Option } from 'commander';
import { DEAL_KINDS, DEAL_STATUSES } from '../../domain/deal.ts';
import { DealgraphError } from '../../domain/errors.ts';
import type { DealFilter } from '../../query/matchingDeals.ts';
import { deals } from '../../query/questions/deals.ts';
import type { Configure } from '../context.ts';
import { findEntityByName } from '../findEntityByName.ts';
import { examples } from '../help.ts';
import { nothingFound } from '../nothingFound.ts';
import {
  databaseOption,
  type FormatOptions,
  formatOption,
  type LimitOptions,
  limitOf,
  limitOption,
  type StoreOptions,
  sinceOption,
  storeOption,
  untilOption,
} from '../options.ts';
import { print } from '../output/print.ts';
import { restOf } from '../output/values.ts';
import { DEAL_COLUMNS } from '../views/columns.ts';
import { withGraph } from '../withStore.ts';

type Options = StoreOptions & FormatOptions & DealFilter & LimitOptions;

const IN_TABLE = 50;

export const configure: Configure = (command, { io }) => {
  command
    .description(
      'List deals, newest first: when, between whom, what kind, how it stands, how many independent sources.',
    )
    .addOption(new Option('--kind <kind>', 'deals of this kind').choices(DEAL_KINDS))
    .addOption(new Option('--status <status>', 'deals that stand so').choices(DEAL_STATUSES))
    .option('--party <name>', 'deals that this company, government, … takes part in')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption(IN_TABLE, 'deals'))
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      examples(
        'dealgraph deals --party microsoft --since 2024',
        'dealgraph deals --kind acquisition --status blocked',
        'dealgraph deals --format csv > deals.csv',
      ),
    )
    .action((options: Options) => {
      checkPeriod(options);
      return withGraph(options, io, async (store) => {
        const party = options.party === undefined ? undefined : await findEntityByName(store, options.party);
        const found = await deals(store, { ...options, party: party?.id, limit: limitOf(options, IN_TABLE, io) });
        if (found.total === 0) {
          throw nothingFound('no deal fits', store, 'leave a filter away, or see what is there: dealgraph stats');
        }
        await print(
          { records: found.deals, columns: DEAL_COLUMNS, footer: restOf(found.deals.length, found.total, 'deal') },
          io,
          options.format,
        );
      });
    });
};

/** A period that ends before it begins holds no deal, whatever there is. */
function checkPeriod({ since, until }: DealFilter): void {
  if (since === undefined || until === undefined || since <= until) return;
  throw new DealgraphError('usage', `--since ${since} is after --until ${until}`, { hint: 'swap the two dates' });
}
