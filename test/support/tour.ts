import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/program.ts';
import { captured } from '../cli/captured.ts';
import { type Step, steps, words } from './readme.ts';
import { ROOT } from './sourceFiles.ts';

const HEAD = / \| head -n (\d+)$/;

/** Runs one command of the README in the working folder: on a terminal of 80 columns, unless it goes on into a pipe. */
async function runStep(command: string): Promise<string> {
  const lines = HEAD.exec(command)?.[1];
  const [, ...argv] = words(command.replace(HEAD, '')).slice(command.startsWith('npx ') ? 1 : 0);
  const { io, stdout, stderr } = captured({ env: { NO_COLOR: '1' }, ...(lines === undefined && { terminal: 80 }) });
  const exitCode = await runCli(argv, io);
  if (exitCode !== 0) throw new Error(`${command}: exit code ${exitCode}\n${stderr()}`);
  return lines === undefined ? stdout().trim() : stdout().split('\n').slice(0, Number(lines)).join('\n').trim();
}

async function replayBlock(block: string): Promise<string> {
  const played: Step[] = [];
  for (const { command } of steps(block)) played.push({ command, output: await runStep(command) });
  return played
    .map(({ command, output }) => (output === '' ? `$ ${command}\n` : `$ ${command}\n${output}\n`))
    .join('\n');
}

/**
 * Runs every command of every `console` block in order, in an empty folder beside the sample articles.
 * @returns the same document, with what was printed now.
 */
export async function replay(markdown: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-tour-'));
  const home = process.cwd();
  symlinkSync(join(ROOT, 'data'), join(folder, 'data'));
  process.chdir(folder);
  try {
    const parts = markdown.split(/(^```console\n.*?^```)/ms);
    const played: string[] = [];
    for (const part of parts) {
      const block = /^```console\n(.*?)^```/ms.exec(part)?.[1];
      played.push(block === undefined ? part : `\`\`\`console\n${await replayBlock(block)}\`\`\``);
    }
    return played.join('');
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
}

/** Seconds differ from run to run. */
export function withoutDurations(markdown: string): string {
  return markdown.replace(/\d+(?:\.\d+)? ?(?:ms|s|seconds?)\b/g, 'N s');
}
