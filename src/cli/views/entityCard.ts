import type { EntityCard } from '../../query/questions/entity.ts';
import type { Relation } from '../../query/relationsOf.ts';
import { fields, section } from '../output/card.ts';
import { listing } from '../output/listing.ts';
import { plain } from '../output/plain.ts';
import type { Page } from '../output/style.ts';
import { indented, renderTable } from '../output/table.ts';
import { count } from '../output/values.ts';
import { DEAL_COLUMNS } from './columns.ts';
import { accountStanding, relationPhrase, standing } from './relationPhrase.ts';

/** All that is known of an entity, for a person to read. */
export function entityCard(entity: EntityCard, page: Page): string {
  const [stated, alleged] = [true, false].map((isFact) =>
    entity.relations.filter((relation) => (relation.alleged === null) === isFact),
  );
  return [
    `${page.bold(plain(entity.name))} ${page.dim(entity.id)}`,
    ...fields(
      [
        ['what', [entity.type, entity.kind].filter(Boolean).join(', ')],
        ['country', entity.country],
        ['also', entity.aliases.map((alias) => plain(alias)).join(', ')],
        ['wikidata', entity.wikidata],
        ['articles', String(entity.articleCount)],
      ],
      page,
    ),
    ...section('Relations', relations(stated!, page), page),
    ...section('Alleged or denied', relations(alleged!, page), page),
    ...section('Knew or did not know of', knowledge(entity, page), page),
    ...section('Deals', deals(entity, page), page),
    ...section('Articles', articles(entity, page), page),
  ].join('\n');
}

function relations(list: readonly Relation[], page: Page): string[] {
  if (list.length === 0) return [];
  const rows = list.map((relation) => ({
    cells: [
      relationPhrase(relation),
      page.bold(plain(relation.other.name)),
      relation.firstSeen ?? '',
      String(relation.stories),
      page.warn(standing(relation)),
    ],
  }));
  const columns = [
    { header: 'relation' },
    { header: 'with', flexible: true },
    { header: 'since' },
    { header: 'sources', align: 'right' as const },
    { header: 'standing' },
  ];
  return [renderTable(columns, rows, page)];
}

function knowledge({ knowledge: accounts }: EntityCard, page: Page): string[] {
  return accounts.flatMap((account) => {
    const knew = account.relation === 'unaware-of' ? page.warn('did not know of') : 'knew of';
    const doubt = accountStanding(account);
    return indented(`${knew} ${plain(account.deal.name)}${doubt ? ` (${doubt})` : ''}`, page.width, '');
  });
}

function deals({ deals: list }: EntityCard, page: Page): string[] {
  return list.length === 0 ? [] : [listing(list, DEAL_COLUMNS, page)];
}

function articles({ articles: list, articleCount }: EntityCard, page: Page): string[] {
  const lines = list.flatMap(({ id, title, publisher, publishedAt }) =>
    indented(plain([publishedAt?.slice(0, 10), publisher, title ?? id].filter(Boolean).join('  ')), page.width, ''),
  );
  return articleCount > list.length
    ? [...lines, page.dim(`${count(articleCount - list.length, 'older article')} more`)]
    : lines;
}
