import { keepHeapSmall } from './keepHeapSmall.ts';
import { runCli } from './program.ts';
import { reportError } from './reportError.ts';

/** Runs the command line of this process, and sets its exit code. */
export async function start(): Promise<void> {
  keepHeapSmall();
  const { stdin, stdout, stderr, env } = process;
  const io = { stdin, stdout, stderr, env };
  for (const stream of [stdout, stderr]) {
    stream.on('error', async (error: NodeJS.ErrnoException) => {
      // The reader (`| head`) has seen enough: nothing is wrong.
      process.exit(error.code === 'EPIPE' ? 0 : await reportError(error, io, { debug: false }));
    });
  }
  process.exitCode = await runCli(process.argv.slice(2), io);
}
