import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/package/paths.ts';

const MAIN = packagePath('src', 'cli', 'main.ts');
const PAUSE_MS = 200;

/** What running the command took. */
export interface CommandRun {
  seconds: number;
  /** The most memory that the process held at once; absent where the system does not tell. */
  peakMb: number | undefined;
}

/** Linux keeps the peak of a process itself. */
function peakOf(pid: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1e3;
  } catch {
    // Another system, or a process that has just ended.
    return undefined;
  }
}

/**
 * Runs dealgraph in a process of its own.
 * @throws where it fails.
 */
export async function runCommand(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN, ...argv], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakMb: number | undefined;
  const timer = setInterval(() => {
    peakMb = peakOf(child.pid!) ?? peakMb;
  }, PAUSE_MS);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`dealgraph ${argv.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, peakMb };
}
