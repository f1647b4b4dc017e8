import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from './numbers.ts';

export interface GeneratedArticle {
  id: string;
  title: string;
  publishedAt: string;
  text: string;
}

/** What articles are put together from: paragraphs cut at the names in them (at odd places), and names to put there. */
export interface Material {
  paragraphs: string[][];
  names: string[];
}

/** Of an article, unless told otherwise. */
const PARAGRAPHS = 8;
const DAYS = 2_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);

/** Paragraphs of texts, cut at the given names. */
export function materialOf(texts: readonly string[], names: readonly string[]): Material {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&'));
  const anyName = new RegExp(`\\b(${patterns.join('|')})\\b`);
  const paragraphs = texts.flatMap((text) => text.split(/\n{2,}/)).filter((paragraph) => paragraph.length > 80);
  return { paragraphs: paragraphs.map((paragraph) => paragraph.split(anyName)), names: [...names] };
}

export interface CorpusShape {
  seed?: number;
  /** Paragraphs of an article. */
  length?: number;
  /** A company that so large a share of the articles name. */
  hub?: { name: string; share: number };
}

/**
 * As many articles as asked for, the same in every run: paragraphs thrown together anew, each name in an article swapped
 * for another one, so that the graph has as many pairs of actors as real news would give it.
 */
export function* recombine(
  { paragraphs, names }: Material,
  count: number,
  { seed = 1, length = PARAGRAPHS, hub }: CorpusShape = {},
): Generator<GeneratedArticle> {
  const random = seededRandom(seed);
  // A hub has to stand somewhere.
  const naming = paragraphs.filter((parts) => parts.length > 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let i = 0; i < count; i++) {
    const swaps = new Map<string, string>();
    const isOfHub = hub !== undefined && random() < hub.share;
    const swap = (name: string): string => {
      const other = swaps.get(name) ?? (isOfHub && swaps.size === 0 ? hub.name : pick(names));
      swaps.set(name, other);
      return other;
    };
    const paragraph = (_: unknown, place: number): string =>
      pick(isOfHub && place === 0 ? naming : paragraphs)
        .map((part, place) => (place % 2 === 1 ? swap(part) : part))
        .join('');
    const text = Array.from({ length }, paragraph).join('\n\n');
    const publishedAt = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);
    yield { id: `generated-${i}`, title: `Generated article ${i}`, publishedAt, text };
  }
}

/** Writes articles as JSON lines without holding them all. */
export function writeJsonLines(file: string, articles: Iterable<GeneratedArticle>): void {
  const handle = openSync(file, 'w');
  for (const article of articles) writeSync(handle, `${JSON.stringify(article)}\n`);
  closeSync(handle);
}
