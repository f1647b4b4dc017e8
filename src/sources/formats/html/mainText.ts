import { Readability } from '@mozilla/readability';
import { blockText } from './blocks.ts';
import type { Page, PageElement, PageNode } from './dom.ts';
import { removeClutter } from './removeClutter.ts';

/** Briefs are short; below this length Readability tries again with all that it had thrown out. */
const SHORTEST_ARTICLE = 140;

/** Readability takes time by the square of a page's nodes: a second for so many. Of larger pages all text is taken. */
const MOST_NODES = 25_000;

/** The text of the article on a page, empty where there is none. Changes the page. */
export function mainText(page: Page): string {
  removeClutter(page);
  const whole = blockText(page.body);
  if (whole === '' || countNodes(page.body) > MOST_NODES) return whole;
  const readability = new Readability<PageElement>(page as never, {
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = readability.parse()?.content;
  return (content && blockText(content)) || whole;
}

function countNodes(node: PageNode): number {
  let count = 1;
  for (const child of node.childNodes) count += countNodes(child);
  return count;
}
