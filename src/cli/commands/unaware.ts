import { type Unaware, unaware } from '../../query/questions/unaware.ts';
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
  storeOption,
} from '../options.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { showDate } from '../output/values.ts';
import { accountStanding } from '../views/relationPhrase.ts';
import { withGraph } from '../withStore.ts';

const COLUMNS: Column<Unaware>[] = [
  { header: 'who', value: ({ who }) => who.name, show: ({ who }, page) => page.bold(plain(who.name)), flexible: true },
  { header: 'type', value: ({ who }) => who.type, show: null },
  { header: 'country', value: ({ who }) => who.country },
  { header: 'of the deal', value: ({ deal }) => deal.name, flexible: true },
  {
    header: 'since',
    value: ({ since }) => since,
    show: ({ since, sincePrecision }) => showDate(since, sincePrecision),
  },
  {
    header: 'until',
    value: ({ until }) => until,
    show: ({ until, untilPrecision }) => showDate(until, untilPrecision),
  },
  { header: 'basis', value: ({ basis }) => basis },
  { header: 'says', value: ({ speaker }) => speaker, flexible: true },
  { header: 'sources', value: ({ stories }) => stories, align: 'right' },
  {
    header: 'standing',
    value: (account) => accountStanding(account),
    show: (account, page) => page.warn(accountStanding(account)),
  },
  { header: 'deal id', value: ({ deal }) => deal.id, show: null },
  { header: 'quote', value: ({ quotes }) => quotes[0]?.quote, show: null },
  { header: 'confidence', value: ({ quotes }) => quotes[0]?.confidence, show: null },
];

const IN_TABLE = 50;

export const configure: Configure = (command, { io }) => {
  command
    .description(
      'List who did not know of which deal: since and until when, how it is known, who says so, in what words.',
    )
    .argument('[name...]', 'only this government, company, …')
    .addOption(limitOption(IN_TABLE, 'lines'))
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph unaware', 'dealgraph unaware france --format json'))
    .action((name: string[], options: StoreOptions & FormatOptions & LimitOptions) =>
      withGraph(options, io, async (store) => {
        const who = name.length === 0 ? undefined : await findEntityByName(store, name.join(' '));
        const limit = limitOf(options, IN_TABLE, io);
        const found = await unaware(store, { who: who?.id, limit: limit + 1 });
        const records = found.slice(0, limit);
        if (records.length === 0) {
          const what = who ? `nothing says that ${who.name} was unaware of a deal` : 'nobody was unaware of a deal';
          throw nothingFound(what, store, 'see the deals themselves: dealgraph deals');
        }
        await print(
          {
            records,
            columns: COLUMNS,
            footer: found.length > limit ? `the latest ${limit}; --limit shows more` : undefined,
            detail: ({ quotes: [best] }, page) =>
              best ? page.dim(`“${plain(best.quote)}” · ${best.confidence} %`) : '',
          },
          io,
          options.format,
        );
      }),
    );
};
