import type { Stats } from '../../query/questions/stats.ts';
import { type Field, fields, section } from '../output/card.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import type { Page } from '../output/style.ts';

type StoreStats = Stats & { store: string };

export const STATS_COLUMNS: Column<StoreStats>[] = [
  { header: 'store', value: ({ store }) => store },
  { header: 'articles', value: ({ articles }) => articles },
  { header: 'claims', value: ({ claims }) => claims },
  { header: 'entities', value: ({ entities }) => entities },
  { header: 'deals', value: ({ deals }) => deals },
  { header: 'extractor', value: ({ builtWith }) => builtWith?.extractor },
  { header: 'gazetteer', value: ({ builtWith }) => builtWith?.gazetteer },
];

/** Enough of a digest to tell two apart. */
const DIGEST_SHOWN = 12;

/** How much the graph holds, for a person to read. */
export function statsCard(stats: StoreStats, page: Page): string {
  const number = (value: number): string => value.toLocaleString('en');
  const totals = (values: Record<string, number>): Field[] =>
    Object.entries(values).map(([name, total]) => [name, number(total)]);
  return [
    page.bold(plain(stats.store)),
    ...fields(
      [
        ['articles', number(stats.articles)],
        ['claims', number(stats.claims)],
        ['entities', number(stats.entities)],
        ['deals', number(stats.deals)],
      ],
      page,
    ),
    ...section('Entities by type', fields(totals(stats.entitiesByType), page), page),
    ...section('Deals by kind', fields(totals(stats.dealsByKind), page), page),
    ...section('Deals by status', fields(totals(stats.dealsByStatus), page), page),
    ...section('Relations', fields(totals(stats.relationsByType), page), page),
    ...section('Claims by polarity', fields(totals(stats.claimsByPolarity), page), page),
    ...section(
      'Built with',
      fields(
        [
          ['extractor', stats.builtWith?.extractor],
          ['gazetteer', stats.builtWith?.gazetteer?.slice(0, DIGEST_SHOWN)],
          ['schema', stats.builtWith?.schemaVersion?.toString()],
        ],
        page,
      ),
      page,
    ),
  ].join('\n');
}
