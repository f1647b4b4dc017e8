import { loadOntology } from '../../ontology/index.ts';
import { partners } from '../../query/questions/partners.ts';
import type { Relation } from '../../query/relationsOf.ts';
import type { Configure } from '../context.ts';
import { findEntityByName } from '../findEntityByName.ts';
import { examples } from '../help.ts';
import { nothingFound } from '../nothingFound.ts';
import { databaseOption, type FormatOptions, formatOption, type StoreOptions, storeOption } from '../options.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { relationPhrase, standing } from '../views/relationPhrase.ts';
import { withGraph } from '../withStore.ts';

const COLUMNS: Column<Relation>[] = [
  { header: 'relation', value: ({ relation }) => relation, show: (relation) => relationPhrase(relation) },
  { header: 'direction', value: ({ direction }) => direction, show: null },
  {
    header: 'partner',
    value: ({ other }) => other.name,
    show: ({ other }, page) => page.bold(plain(other.name)),
    flexible: true,
  },
  { header: 'type', value: ({ other }) => other.type },
  { header: 'country', value: ({ other }) => other.country },
  { header: 'since', value: ({ firstSeen }) => firstSeen },
  { header: 'sources', value: ({ stories }) => stories, align: 'right' },
  {
    header: 'standing',
    value: (relation) => standing(relation),
    show: (relation, page) => page.warn(standing(relation)),
  },
  { header: 'partner id', value: ({ other }) => other.id, show: null },
];

export const configure: Configure = (command, { io }) => {
  command
    .description(
      'List those that someone has dealt with, by relation: since when, by how many sources, disputed or not.',
    )
    .argument('<name...>', 'name, alias or id of a company, government, …')
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText('after', examples('dealgraph partners openai', 'dealgraph partners msft --format csv'))
    .action((name: string[], options: StoreOptions & FormatOptions) =>
      withGraph(options, io, async (store) => {
        const found = await findEntityByName(store, name.join(' '));
        const records = await partners(store, found.id, dealingRelations());
        if (records.length === 0) {
          throw nothingFound(
            `no dealings of ${found.name}`,
            store,
            `see what is known of it: dealgraph entity ${found.id}`,
          );
        }
        await print({ records, columns: COLUMNS }, io, options.format);
      }),
    );
};

/** The relations of the ontology that make a deal. */
function dealingRelations(): Set<string> {
  const { relations } = loadOntology();
  return new Set(relations.filter(({ deal }) => deal !== undefined).map(({ name }) => name));
}
