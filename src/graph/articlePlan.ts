import { compareText } from '../domain/ids.ts';
import type { ResolvedClaim } from '../domain/resolved.ts';
import { articleRow, type StoredArticle } from './articleRow.ts';
import { claimRow } from './claimRow.ts';
import { byEnds, type Link } from './link.ts';
import type { Props } from './props.ts';

/** An article to write, with its claims. */
export interface ArticleReading {
  article: StoredArticle;
  claims: readonly ResolvedClaim[];
}

/** What has to be derived again. */
export interface Stale {
  /** Sorted. */
  blocks: string[];
  /** Entity ids, sorted. */
  entities: string[];
}

/** What one transaction writes of a batch of articles. */
export interface ArticlePlan {
  articles: { id: string; props: Props }[];
  claims: { id: string; props: Props }[];
  /** Ids of entities that have to be there. */
  entities: string[];
  states: Link[];
  mentions: Link[];
  subjects: Link[];
  objects: Link[];
  parties: Link[];
  stale: Stale;
}

/** Entity ids a claim is about, each once. */
function entitiesOf({ subject, object, parties }: ResolvedClaim): string[] {
  return [...new Set([subject, object, ...parties].filter((id) => id !== undefined))];
}

const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);

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

/** An end of each claim that has it, as links from the claim. */
function linksTo(claims: readonly ResolvedClaim[], endsOf: (claim: ResolvedClaim) => readonly string[]): Link[] {
  return claims.flatMap((each) => endsOf(each).map((to) => ({ from: each.claim.id, to }))).sort(byEnds);
}

function mentionsOf({ article, claims }: ArticleReading): Link[] {
  return sortedSet(claims.flatMap(entitiesOf)).map((to) => ({ from: article.id, to }));
}

/**
 * Plans the writing of a batch of articles; rows are sorted so that parallel writers take locks in one order.
 * @param readings each article once.
 */
export function planArticles(readings: readonly ArticleReading[]): ArticlePlan {
  const byId = new Map(readings.flatMap(({ claims }) => claims.map((each) => [each.claim.id, each] as const)));
  const claims = [...byId.values()].sort((a, b) => compareText(a.claim.id, b.claim.id));
  const stale = staleBy(claims);
  return {
    articles: readings
      .map(({ article }) => ({ id: article.id, props: articleRow(article) }))
      .sort((a, b) => compareText(a.id, b.id)),
    claims: claims.map(({ claim, block }) => ({ id: claim.id, props: claimRow(claim, block) })),
    entities: stale.entities,
    states: claims.map(({ claim }) => ({ from: claim.articleId, to: claim.id })).sort(byEnds),
    mentions: readings.flatMap(mentionsOf).sort(byEnds),
    subjects: linksTo(claims, ({ subject }) => (subject === undefined ? [] : [subject])),
    objects: linksTo(claims, ({ object }) => (object === undefined ? [] : [object])),
    parties: linksTo(claims, ({ parties }) => parties),
    stale,
  };
}
