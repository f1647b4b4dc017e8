import { compareText } from '../domain/ids.ts';
import { mergeUses, type NameUse } from '../domain/nameUse.ts';
import type { ResolvedClaim } from '../domain/resolved.ts';
import {
  type ClaimsOfArticle,
  claimsOf,
  entitiesOf,
  linksToEntities,
  sortedSet,
  type TypedLinks,
} from './articleLinks.ts';
import { articleRow, type StoredArticle } from './articleRow.ts';
import { claimRow } from './claimRow.ts';
import { byEnds } from './link.ts';
import type { Props } from './props.ts';

/** An article to write, with its claims. */
export interface ArticleReading extends ClaimsOfArticle {
  article: StoredArticle;
}

/** What has to be derived again. */
export interface Stale {
  /** Sorted. */
  blocks: string[];
  /** Entity ids, sorted. */
  entities: string[];
}

/** What is written of the claims of some articles. */
export interface ClaimPlan {
  claims: { id: string; props: Props }[];
  /** Ids of entities that have to be there. */
  entities: string[];
  /** How the claims write the names of these. */
  uses: Map<string, NameUse[]>;
  links: TypedLinks[];
  stale: Stale;
}

/** What one transaction writes of a batch of articles. */
export interface ArticlePlan extends ClaimPlan {
  articles: { id: string; props: Props }[];
}

/** What is stale once these claims are written or taken out. */
export function staleBy(claims: readonly ResolvedClaim[]): Stale {
  return {
    blocks: sortedSet(claims.flatMap(({ block }) => block ?? [])),
    entities: sortedSet(claims.flatMap(entitiesOf)),
  };
}

export function joinStale(a: Stale, b: Stale): Stale {
  return { blocks: sortedSet([...a.blocks, ...b.blocks]), entities: sortedSet([...a.entities, ...b.entities]) };
}

function usesIn(claims: readonly ResolvedClaim[]): Map<string, NameUse[]> {
  const uses = claims.flatMap(({ names }) => names.map(({ entity, name }) => ({ entity, use: { name, claims: 1 } })));
  const byEntity = Map.groupBy(uses, ({ entity }) => entity);
  return new Map([...byEntity].map(([entity, of]) => [entity, mergeUses(of.map(({ use }) => use))]));
}

/** Plans the writing of the claims of some articles; rows are sorted so that parallel writers take locks in one order. */
export function planClaims(readings: readonly ClaimsOfArticle[]): ClaimPlan {
  const claims = claimsOf(readings);
  const stale = staleBy(claims);
  return {
    claims: claims.map(({ claim, block }) => ({ id: claim.id, props: claimRow(claim, block) })),
    entities: stale.entities,
    uses: usesIn(claims),
    links: [
      ['STATES', claims.map(({ claim }) => ({ from: claim.articleId, to: claim.id })).sort(byEnds)],
      ...linksToEntities(readings),
    ],
    stale,
  };
}

/**
 * Plans the writing of a batch of articles.
 * @param readings each article once.
 */
export function planArticles(readings: readonly ArticleReading[]): ArticlePlan {
  return {
    articles: readings
      .map(({ article }) => ({ id: article.id, props: articleRow(article) }))
      .sort((a, b) => compareText(a.id, b.id)),
    ...planClaims(readings),
  };
}
