/** Builds the graph of the sample articles from scratch in demo.db, and asks it a few questions. */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../src/cli/main.ts');
const STORE = 'demo.db';

const STEPS: readonly (readonly string[])[] = [
  ['ingest', 'data/articles'],
  ['deals', '--party', 'Anthropic'],
  ['unaware'],
  ['evidence', 'Microsoft', 'Mistral AI', '--limit', '3'],
];

function shown(args: readonly string[]): string {
  return args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ');
}

for (const file of globSync(`${STORE}*`)) rmSync(file, { recursive: true });
for (const args of STEPS) {
  console.log(`\n$ dealgraph ${shown(args)}`);
  const all = [COMMAND, ...args, '--store', STORE, '--format', 'table'];
  const { status } = spawnSync(process.execPath, all, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
console.log(`\nThe graph is in ${STORE}. Ask on: npx dealgraph partners OpenAI --store ${STORE}`);
