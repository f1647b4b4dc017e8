import { type EntityCard, entity } from '../../query/questions/entity.ts';
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
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { entityCard } from '../views/entityCard.ts';
import { withGraph } from '../withStore.ts';

const COLUMNS: Column<EntityCard>[] = [
  { header: 'id', value: ({ id }) => id },
  { header: 'name', value: ({ name }) => name },
  { header: 'type', value: ({ type }) => type },
  { header: 'country', value: ({ country }) => country },
  { header: 'kind', value: ({ kind }) => kind },
  { header: 'wikidata', value: ({ wikidata }) => wikidata },
  { header: 'aliases', value: ({ aliases }) => aliases.join('; ') },
  { header: 'articles', value: ({ articleCount }) => articleCount },
];

const IN_TABLE = 10;

export const configure: Configure = (command, { io }) => {
  command
    .description('Show an entity: what it is, its relations, what it knew of, its deals and the latest articles.')
    .argument('<name...>', 'its name, an alias, or its id')
    .addOption(limitOption(IN_TABLE, 'deals and articles'))
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph entity mistral ai', 'dealgraph entity "french government"'))
    .action((name: string[], options: StoreOptions & FormatOptions & LimitOptions) =>
      withGraph(options, io, async (store) => {
        const { id } = await findEntityByName(store, name.join(' '));
        const found = await entity(store, id, limitOf(options, IN_TABLE, io));
        if (!found) throw nothingFound(`no entity ${id}`, store, 'see what is there: dealgraph stats');
        await print(
          { records: [found], single: true, columns: COLUMNS, card: (page) => entityCard(found, page) },
          io,
          options.format,
        );
      }),
    );
};
