#!/usr/bin/env node
import { runCli } from './program.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader (`| head`) has seen enough: nothing is wrong.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const { stdin, stdout, stderr, env } = process;
process.exitCode = await runCli(process.argv.slice(2), { stdin, stdout, stderr, env });
