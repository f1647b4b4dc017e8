import { type ArticlePlan, joinStale, type Stale } from '../graph/articlePlan.ts';
import type { Transaction } from '../store/port.ts';
import { markDirty } from './dirty.ts';
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
  return stale;
}

/**
 * Writes a batch of articles in the order that keeps parallel writers from waiting for each other.
 * @param replaced ids of the articles that are stored already.
 */
export async function applyArticles(transaction: Transaction, plan: ArticlePlan, replaced: string[]): Promise<Stale> {
  const removed = await removeReadings(transaction, replaced);
  if (plan.articles.length > 0) await transaction.run('write/articles', { articles: plan.articles });
  if (plan.entities.length > 0) await transaction.run('write/entity-stubs', { ids: plan.entities });
  if (plan.claims.length > 0) await transaction.run('write/claims', { claims: plan.claims });
  for (const [type, links] of plan.links) await writeLinks(transaction, type, links);
  await markDirty(transaction, plan.stale);
  return joinStale(removed, plan.stale);
}
