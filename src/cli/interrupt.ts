import type { Io } from './io.ts';
import type { Progress } from './progress.ts';

/**
 * Lets a job end well on Ctrl-C: the first one aborts the signal and says so, a second one ends the process at once.
 * @returns the signal, and a function that gives Ctrl-C its usual meaning back.
 */
export function interruptible(
  { stderr }: Pick<Io, 'stderr'>,
  progress: Pick<Progress, 'clear'>,
): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const listener = (): void => {
    if (controller.signal.aborted) {
      // Not `process.exit`: it waits for a read that is blocked, on a named pipe say.
      process.off('SIGINT', listener);
      process.kill(process.pid, 'SIGINT');
      return;
    }
    controller.abort();
    progress.clear();
    stderr.write('Finishing this batch. Ctrl-C again stops at once.\n');
  };
  process.on('SIGINT', listener);
  return { signal: controller.signal, dispose: () => process.off('SIGINT', listener) };
}
