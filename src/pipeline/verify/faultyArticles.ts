import { z } from 'zod';
import type { ResolvedClaim } from '../../domain/resolved.ts';
import { type ClaimsOfArticle, linksToEntities } from '../../graph/articleLinks.ts';
import { planClaims } from '../../graph/articlePlan.ts';
import { sameRecords } from '../../graph/canonical.ts';
import { claimRow } from '../../graph/claimRow.ts';
import { present } from '../../graph/props.ts';
import { storedClaim } from '../../graph/storedClaim.ts';
import { resolveClaim } from '../../resolve/resolveClaim.ts';
import type { GraphStore } from '../../store/port.ts';
import { applyArticles } from '../applyArticles.ts';
import type { BuildData } from '../buildData.ts';
import { type Reader, readerIn, readerOf, readRows } from '../readRows.ts';

/** A claim, and the properties it was read from. */
const claimOfArticle = z
  .object({ claim: z.record(z.string(), z.unknown()) })
  .transform(({ claim }) => ({ claim, props: present(claim) }))
  .pipe(z.object({ claim: storedClaim, props: z.record(z.string(), z.unknown()) }));

const linkOfArticle = z.object({ article: z.string(), from: z.string(), type: z.string(), to: z.string() });

interface StoredReading extends ClaimsOfArticle {
  /** Properties of the nodes of its claims, as they stand. */
  nodes: unknown[];
}

/** The claims of some articles, which are linked to entities anew. */
async function readClaims(reader: Reader, ids: readonly string[], data: BuildData): Promise<StoredReading[]> {
  const rows = await readRows(reader, 'claims-of-articles', { ids: [...ids] }, claimOfArticle);
  const byArticle = Map.groupBy(rows, ({ claim }) => claim.articleId);
  return ids.map((id) => {
    const ofArticle = byArticle.get(id) ?? [];
    return {
      article: { id },
      claims: ofArticle.map(({ claim }) => resolveClaim(claim, data.gazetteer)),
      nodes: ofArticle.map(({ props }) => props),
    };
  });
}

const nodeOf = ({ claim, block }: ResolvedClaim): unknown => claimRow(claim, block);

/** Those of some articles that, or whose claims, are not joined to the entities that their claims name. */
export async function faultyArticles(store: GraphStore, ids: string[], data: BuildData): Promise<string[]> {
  const readings = await readClaims(readerOf(store), ids, data);
  const links = await readRows(readerOf(store), 'article-links', { ids }, linkOfArticle);
  const stored = Map.groupBy(links, ({ article }) => article);
  const faulty = readings.filter((reading) => {
    const { id } = reading.article;
    const wanted = linksToEntities([reading]).flatMap(([type, of]) =>
      of.map((link) => ({ article: id, type, ...link })),
    );
    return !sameRecords(wanted, stored.get(id) ?? []) || !sameRecords(reading.claims.map(nodeOf), reading.nodes);
  });
  return faulty.map(({ article }) => article.id);
}

/** Joins some articles and their claims to entities anew, and marks what is derived of them. */
export async function relinkArticles(store: GraphStore, ids: string[], data: BuildData): Promise<void> {
  await store.write(async (transaction) => {
    const plan = planClaims(await readClaims(readerIn(store, transaction), ids, data));
    await applyArticles(store, transaction, { articles: [], ...plan }, ids);
  });
}
