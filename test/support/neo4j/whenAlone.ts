/**
 * Calls back once this process's standard input ends. Whoever started it holds the other end of the pipe, which closes
 * however that process ends, even by a kill.
 */
export function whenAlone(then: () => void): void {
  // A Ctrl-C reaches the whole process group; this process has to stay until it has cleaned up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.stdin.resume();
  process.stdin.on('close', then);
}
