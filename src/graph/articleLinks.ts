import { compareText } from '../domain/ids.ts';
import type { ResolvedClaim } from '../domain/resolved.ts';
import { byEnds, type Link } from './link.ts';

/** The claims of an article. */
export interface ClaimsOfArticle {
  article: { id: string };
  claims: readonly ResolvedClaim[];
}

/** Edges of one type. */
export type TypedLinks = readonly [type: string, links: Link[]];

export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);

/** Entity ids a claim is about, each once. */
export function entitiesOf({ subject, object, parties }: ResolvedClaim): string[] {
  return [...new Set([subject, object, ...parties].filter((id) => id !== undefined))];
}

/** An end of each claim that has it, as links from the claim. */
function linksTo(claims: readonly ResolvedClaim[], endsOf: (claim: ResolvedClaim) => readonly string[]): Link[] {
  return claims.flatMap((each) => endsOf(each).map((to) => ({ from: each.claim.id, to }))).sort(byEnds);
}

function mentionsOf({ article, claims }: ClaimsOfArticle): Link[] {
  return sortedSet(claims.flatMap(entitiesOf)).map((to) => ({ from: article.id, to }));
}

/** The claims of some articles, each once and in order of their ids. */
export function claimsOf(readings: readonly ClaimsOfArticle[]): ResolvedClaim[] {
  const byId = new Map(readings.flatMap(({ claims }) => claims.map((each) => [each.claim.id, each] as const)));
  return [...byId.values()].sort((a, b) => compareText(a.claim.id, b.claim.id));
}

/** To which entities articles and their claims are joined, since the claims are about them. */
export function linksToEntities(readings: readonly ClaimsOfArticle[]): TypedLinks[] {
  const claims = claimsOf(readings);
  return [
    ['MENTIONS', readings.flatMap(mentionsOf).sort(byEnds)],
    ['SUBJECT', linksTo(claims, ({ subject }) => (subject === undefined ? [] : [subject]))],
    ['OBJECT', linksTo(claims, ({ object }) => (object === undefined ? [] : [object]))],
    ['PARTY', linksTo(claims, ({ parties }) => parties)],
  ];
}
