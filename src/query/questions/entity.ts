import { z } from 'zod';
import { compareText } from '../../domain/ids.ts';
import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';
import { matchingDeals } from '../matchingDeals.ts';
import { type Relation, relationsOf } from '../relationsOf.ts';
import { type ArticleRef, articleRef, type DealRecord, edgeRelation, entityRef, knowledgeEdge } from '../rows.ts';

const entityRow = z
  .object({
    entity: entityRef.extend({
      aliases: z.array(z.string()).nullable(),
      kind: z.string().nullable(),
      wikidata: z.string().nullable(),
    }),
    articles: z.number(),
  })
  .transform(({ entity, articles }) => ({ ...entity, aliases: entity.aliases ?? [], articleCount: articles }));

const knowledgeRow = z
  .object({ relation: edgeRelation, deal: z.object({ id: z.string(), name: z.string() }), edge: knowledgeEdge })
  .transform(({ relation, deal, edge }) => ({ relation, deal, ...edge }));

const articleRow = z.object({ article: articleRef }).transform(({ article }) => article);

/** All that is known of one entity; deals and articles newest first. */
export type EntityCard = z.infer<typeof entityRow> & {
  relations: Relation[];
  knowledge: z.infer<typeof knowledgeRow>[];
  deals: DealRecord[];
  articles: ArticleRef[];
};

/** The entity with this id, or undefined; at most `limit` deals and articles, 20 by default. */
export async function entity(store: GraphStore, id: string, limit = 20): Promise<EntityCard | undefined> {
  const [found] = await ask(store, 'entity', { id }, entityRow);
  if (!found) return undefined;
  const knowledge = await ask(store, 'entity-knowledge', { id }, knowledgeRow);
  return {
    ...found,
    relations: await relationsOf(store, id),
    knowledge: knowledge.sort((a, b) => compareText(a.deal.id, b.deal.id) || compareText(a.relation, b.relation)),
    deals: await matchingDeals(store, { party: id }, limit),
    articles: await ask(store, 'entity-articles', { id, limit }, articleRow),
  };
}
