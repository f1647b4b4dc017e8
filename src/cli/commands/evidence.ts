import type { Evidence } from '../../query/evidenceOf.ts';
import { findDeal } from '../../query/findDeal.ts';
import { evidence } from '../../query/questions/evidence.ts';
import type { GraphStore } from '../../store/port.ts';
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
import type { Page } from '../output/style.ts';
import { restOf } from '../output/values.ts';
import { claimPhrase } from '../views/claimPhrase.ts';
import { evidenceList } from '../views/evidenceList.ts';
import { withGraph } from '../withStore.ts';

const COLUMNS: Column<Evidence>[] = [
  { header: 'claim', value: claimPhrase },
  { header: 'predicate', value: ({ predicate }) => predicate },
  { header: 'stance', value: ({ stance }) => stance },
  { header: 'speaker', value: ({ speaker }) => speaker },
  { header: 'confidence', value: ({ confidence }) => confidence },
  { header: 'why', value: ({ why }) => why },
  { header: 'quote', value: ({ quote }) => quote },
  { header: 'start', value: ({ start }) => start },
  { header: 'end', value: ({ end }) => end },
  { header: 'article', value: ({ article }) => article.id },
  { header: 'title', value: ({ article }) => article.title },
  { header: 'publisher', value: ({ article }) => article.publisher },
  { header: 'date', value: ({ article }) => article.publishedAt },
  { header: 'address', value: ({ article }) => article.url },
];

const IN_TABLE = 50;

export const configure: Configure = (command, { io }) => {
  command
    .description('Show the sentences behind a deal, or those that connect two actors, with article, stance and reason.')
    .argument('<a>', 'a name; or, alone, a deal')
    .argument('[b]', 'another name')
    .addOption(limitOption(IN_TABLE, 'claims'))
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      examples(
        'dealgraph evidence microsoft "mistral ai"',
        'dealgraph evidence microsoft+mistral-ai/partnership/2024-02',
      ),
    )
    .action((a: string, b: string | undefined, options: StoreOptions & FormatOptions & LimitOptions) =>
      withGraph(options, io, async (store) => {
        const found = b === undefined ? await ofDeal(store, a) : await ofPair(store, a, b);
        const records = found.slice(0, limitOf(options, IN_TABLE, io));
        const footer = restOf(records.length, found.length, 'claim');
        const card = (page: Page): string =>
          [evidenceList(records, page), ...(footer ? [page.dim(footer)] : [])].join('\n\n');
        await print({ records, columns: COLUMNS, card }, io, options.format);
      }),
    );
};

async function ofDeal(store: GraphStore, reference: string): Promise<Evidence[]> {
  const id = await findDeal(store, reference);
  const found = await evidence(store, { deal: id });
  if (found.length === 0) throw nothingFound(`no evidence of ${id}`, store, 'derive the graph anew: dealgraph rebuild');
  return found;
}

async function ofPair(store: GraphStore, a: string, b: string): Promise<Evidence[]> {
  const [first, second] = [await findEntityByName(store, a), await findEntityByName(store, b)];
  const found = await evidence(store, { between: [first.id, second.id] });
  if (found.length > 0) return found;
  throw nothingFound(
    `no claim connects ${first.name} and ${second.name}`,
    store,
    `see whom each has dealt with: dealgraph partners ${first.id}`,
  );
}
