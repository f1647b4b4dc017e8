import type { ExplainedToken } from '../../../extract/index.ts';
import { plain } from '../../output/plain.ts';
import type { Page } from '../../output/style.ts';

/** Deeper branches are drawn no further to the right, so that the tree fits the page. */
const DEEPEST = 12;

/** A dependency tree, a word a line: heads above and left of what depends on them, in the order of the text among each other. */
export function treeLines(tokens: readonly ExplainedToken[], page: Page): string[] {
  const children = Map.groupBy(
    tokens.map((_, i) => i),
    (i) => tokens[i]!.head,
  );
  const lines: string[] = [];
  const draw = (at: number, before: string, depth: number): void => {
    const { text, tag, label } = tokens[at]!;
    lines.push(`${page.dim(before)}${plain(text)} ${page.dim(`${tag} ${label}`)}`);
    const below = children.get(at) ?? [];
    const stem = before.replace(/├ $/, '│ ').replace(/└ $/, '  ');
    const room = depth < DEEPEST ? stem : stem.slice(0, -2);
    for (const [i, child] of below.entries()) draw(child, `${room}${i < below.length - 1 ? '├ ' : '└ '}`, depth + 1);
  };
  for (const root of children.get(-1) ?? []) draw(root, '', 0);
  return lines;
}
