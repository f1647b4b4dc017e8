import { EXIT } from './exitCodes.ts';

/**
 * Lets a job end well on Ctrl-C: the first one aborts the signal, a second one ends the process at once.
 * @param onFirst told of the first one.
 * @returns the signal, and a function that gives Ctrl-C its usual meaning back.
 */
export function interruptible(onFirst: () => void): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const listener = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    onFirst();
  };
  process.on('SIGINT', listener);
  return { signal: controller.signal, dispose: () => process.off('SIGINT', listener) };
}
