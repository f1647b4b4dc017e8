import { type ArticlePlan, joinStale, type Stale } from '../graph/articlePlan.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import { markDirty } from './dirty.ts';
import { addUses } from './nameUses.ts';
import { readerIn } from './readRows.ts';
import { writeLinks } from './writeLinks.ts';

/** The blocks and entities that some stored articles have claims about. */
export async function staleByArticles(transaction: Pick<Transaction, 'run'>, ids: string[]): Promise<Stale> {
  if (ids.length === 0) return { blocks: [], entities: [] };
  const rows = await transaction.run('read/stale-by-articles', { ids });
  const targets = (scope: string): string[] =>
    rows.filter((row) => row.scope === scope).map((row) => String(row.target));
  return { blocks: targets('block'), entities: targets('entity') };
}

/** Takes out all that was read from some articles, and marks what depended on it. The articles themselves stay. */
export async function removeReadings(transaction: Transaction, ids: string[]): Promise<Stale> {
  const stale = await staleByArticles(transaction, ids);
  if (ids.length === 0) return stale;
  await transaction.run('write/remove-claims', { ids });
  await transaction.run('write/remove-mentions', { ids });
  await markDirty(transaction, stale);
  if (stale.entities.length > 0) await transaction.run('write/forget-name-uses', { ids: stale.entities });
  return stale;
}

/** Writes articles; returns the ids of those that were stored before, by another job perhaps. */
async function writeArticles(transaction: Transaction, articles: ArticlePlan['articles']): Promise<string[]> {
  if (articles.length === 0) return [];
  return (await transaction.run('write/articles', { articles })).map(({ id }) => String(id));
}

/**
 * Writes a batch of articles in the order that keeps parallel writers from waiting for each other. Marks come before
 * all that is counted: who derives an entity holds its mark.
 * @param replaced ids of articles whose claims are taken out, besides those that the plan writes and that are stored.
 */
export async function applyArticles(
  store: GraphStore,
  transaction: Transaction,
  plan: ArticlePlan,
  replaced: readonly string[] = [],
): Promise<Stale> {
  const stored = await writeArticles(transaction, plan.articles);
  const removed = await removeReadings(transaction, [...replaced, ...stored]);
  await markDirty(transaction, plan.stale);
  if (plan.entities.length > 0) await transaction.run('write/entity-stubs', { ids: plan.entities });
  await addUses(readerIn(store, transaction), transaction, plan.uses);
  if (plan.claims.length > 0) await transaction.run('write/claims', { claims: plan.claims });
  for (const [type, links] of plan.links) await writeLinks(transaction, type, links);
  return joinStale(removed, plan.stale);
}
