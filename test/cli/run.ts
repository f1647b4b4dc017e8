import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/program.ts';
import { openStore } from '../../src/store/openStore.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { captured } from './captured.ts';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command in this process, its output captured, without colours. */
export async function run(argv: string[], options: Parameters<typeof captured>[0] = {}): Promise<Run> {
  const { io, stdout, stderr } = captured({ ...options, env: { NO_COLOR: '1', ...options.env } });
  const code = await runCli(argv, io);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** A folder that is gone when the tests are. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dealgraph-cli-'));
}

/** Path of a store with the sample graph. */
export async function sampleStore(): Promise<string> {
  const path = join(temporaryFolder(), 'samples.db');
  const store = await openStore(path);
  await fillWithSamples(store);
  await store.close();
  return path;
}
