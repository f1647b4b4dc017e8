/**
 * Runs a command in a temporary folder, for as long as its own standard input stays open: `guard.ts FOLDER COMMAND …`.
 * The pipe closes however the test run ends, even by a kill, so that no server outlives it; then the folder is removed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...args] = process.argv.slice(2) as [string, string, ...string[]];
const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });

// A Ctrl-C reaches the whole process group; this process has to stay until the server is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

process.stdin.resume();
process.stdin.on('close', () => child.kill('SIGKILL'));
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
