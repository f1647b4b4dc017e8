/**
 * Runs a command in a temporary folder for as long as whoever started this is there: `guardProcess.ts FOLDER COMMAND …`.
 * Then it is killed, and the folder removed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { whenAlone } from './whenAlone.ts';

const [folder, command, ...args] = process.argv.slice(2) as [string, string, ...string[]];
const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });

whenAlone(() => child.kill('SIGKILL'));
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
