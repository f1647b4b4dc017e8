import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from '../support/figure.ts';
import { median, secondsOf, short } from '../support/numbers.ts';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.js');
const BUILD = join(import.meta.dirname, '../../scripts/build.ts');
const RUNS = 15;
const MOST = 4;

async function milliseconds(args: string[]): Promise<number> {
  return 1000 * (await secondsOf(() => execFileSync(process.execPath, args, { stdio: 'ignore' })));
}

/** How long the built command takes to print its help, against a Node that does nothing, run in turns. */
export const start: Figure = {
  name: 'start',
  async measure() {
    execFileSync(process.execPath, [BUILD], { stdio: 'inherit' });
    const help: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      help.push(await milliseconds([COMMAND, '--help']));
      bare.push(await milliseconds(['-e', '0']));
    }
    const ratio = median(help) / median(bare);
    return [
      {
        what: 'dealgraph --help',
        measured: `${short(median(help))} ms`,
        reference: `${short(median(bare))} ms (node -e 0), ratio ${short(ratio)}`,
        target: `≤ ${MOST} ×`,
        met: ratio <= MOST,
      },
    ];
  },
};
