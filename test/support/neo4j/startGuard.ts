import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Guard {
  process: ChildProcess;
  /** Lets it clean up, and waits until it has. */
  dismiss(): Promise<void>;
}

/** Starts one of the guards beside this file: a process that cleans up after this one, whatever happens to it. */
export function startGuard(script: URL, args: readonly string[]): Guard {
  const guard = spawn(process.execPath, [fileURLToPath(script), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  return {
    process: guard,
    async dismiss() {
      guard.stdin.end();
      if (guard.exitCode === null) await once(guard, 'exit');
    },
  };
}
