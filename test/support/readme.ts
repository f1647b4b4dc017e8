import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sourceFiles.ts';

export const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The contents of every fenced block of one language, in order. */
export function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');
}

/** One command of a `console` block, and what it printed. */
export interface Step {
  command: string;
  output: string;
}

/** Commands start with `$ `; what follows, up to the next command, is their output. */
export function steps(block: string): Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [command = '', ...output] = step.split('\n');
      return { command, output: output.join('\n').trimEnd() };
    });
}

/** The words of a command line; double quotes keep blanks together. */
export function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
