import { distinctiveWords, fold } from '../domain/names.ts';
import type { SourcedClaim } from './sourcedClaim.ts';
import { UnionFind } from './unionFind.ts';

/** One outlet under its many spellings: "The Verge", "theverge.com". */
function outletKey(name: string): string {
  const withoutAddress = name
    .trim()
    .replace(/^www\./i, '')
    .replace(/\.(com|net|org|co\.uk|io|news)$/i, '');
  return `outlet:${distinctiveWords(withoutAddress).join('').replace(/^the/, '')}`;
}

/** What makes two claims one story: the article, its text, its outlet or the one it relays, or the very words. */
function storyKeys({ claim, source }: SourcedClaim): string[] {
  const keys = [`article:${claim.articleId}`, `text:${source.textHash}`, `quote:${fold(claim.quote)}`];
  if (source.publisher) keys.push(outletKey(source.publisher));
  if (claim.speaker?.standing === 'outlet') keys.push(outletKey(claim.speaker.text));
  return keys;
}

/**
 * Groups claims into independent stories: a syndicated copy and a report relayed from another outlet add none.
 * @returns for each claim the number of its story; the numbers only tell stories apart.
 */
export function storiesOf(claims: readonly SourcedClaim[]): number[] {
  const groups = new UnionFind(claims.length);
  const firstWith = new Map<string, number>();
  claims.forEach((claim, index) => {
    for (const key of storyKeys(claim)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else groups.join(first, index);
    }
  });
  return claims.map((_, index) => groups.find(index));
}
