import { DealgraphError } from '../../domain/errors.ts';
import { findArticles } from '../../pipeline/findArticles.ts';
import { removeArticles } from '../../pipeline/remove.ts';
import { canonicalUrl } from '../../sources/index.ts';
import type { Configure, Context } from '../context.ts';
import { EXIT } from '../exitCodes.ts';
import { examples } from '../help.ts';
import { type Io, write } from '../io.ts';
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
import { count } from '../output/values.ts';
import { withStore } from '../withStore.ts';

type Options = StoreOptions & FormatOptions & GazetteerOptions;

/** What was taken out. */
interface Removal {
  store: string;
  /** Ids of articles. */
  removed: string[];
  /** References that name nothing in the graph. */
  unknown: string[];
}

const COLUMNS: Column<Removal>[] = [
  { header: 'store', value: ({ store }) => store },
  { header: 'removed', value: ({ removed }) => removed.join('; ') },
  { header: 'unknown', value: ({ unknown }) => unknown.join('; ') },
];

export const configure: Configure = (command, context) => {
  command
    .description('Take articles out. The graph is then as if they had never been read.')
    .argument('<article...>', 'ids, addresses, or the files or folders they were read from')
    .addOption(gazetteerOption())
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      examples('dealgraph remove articles/rumour.txt', 'dealgraph remove https://example.com/story'),
    )
    .action((references: string[], options: Options) => runRemove(references, options, context));
};

async function runRemove(references: string[], options: Options, { io, exitWith }: Context): Promise<void> {
  const removal = await withStore(options, io, async (store) => {
    const found = await findArticles(store, references, (reference) => canonicalUrl(reference) ?? reference);
    const removed = [...new Set([...found.values()].flat())];
    if (removed.length === 0) {
      throw new DealgraphError('not-found', `no article in ${store.location} fits ${references.join(', ')}`, {
        hint: 'name its id, its address, or the file it was read from as it was named then',
      });
    }
    await removeArticles(store, removed, loadContext(options.gazetteer));
    const unknown = references.filter((reference) => found.get(reference)!.length === 0);
    return { store: store.location, removed, unknown };
  });
  if (removal.unknown.length > 0) exitWith(EXIT.someInputFailed);
  await printRemoval(removal, io, options.format);
}

async function printRemoval(removal: Removal, io: Io, format: FormatOptions['format']): Promise<void> {
  for (const reference of removal.unknown) {
    await write(io.stderr, `dealgraph: ${plain(reference)}: no such article in the graph\n`);
  }
  const card = (): string =>
    [
      `Took ${count(removal.removed.length, 'article')} out of ${plain(removal.store)}:`,
      ...removal.removed.map((id) => `  ${plain(id)}`),
    ].join('\n');
  await print({ records: [removal], single: true, columns: COLUMNS, card }, io, format);
}
