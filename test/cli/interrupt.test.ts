import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package/paths.ts';
import { run, temporaryFolder } from './run.ts';

const MAIN = packagePath('src', 'cli', 'main.ts');
const FINISHING = 'Finishing this batch';

function records(from: number, to: number): string {
  const ids = Array.from({ length: to - from }, (_, index) => String(from + index));
  return ids.map((id) => `${JSON.stringify({ id, text: `Article ${id} tells nothing.` })}\n`).join('');
}

interface Job {
  child: ChildProcessWithoutNullStreams;
  stdout: () => string;
  /** Resolves when the text has appeared on stderr. */
  says: (text: string) => Promise<void>;
}

/** An ingest that waits for more on standard input. */
function startIngest(store: string, input = '-'): Job {
  const child = spawn(process.execPath, [MAIN, 'ingest', input, '--input-format', 'jsonl', '--store', store]);
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  const says = async (wanted: string): Promise<void> => {
    while (!text.stderr.includes(wanted)) {
      const [chunk] = await Promise.race([once(child.stderr, 'data'), once(child, 'close').then(() => [])]);
      if (chunk === undefined) throw new Error(`it ended without saying "${wanted}": ${text.stderr}`);
    }
  };
  return { child, stdout: () => text.stdout, says };
}

describe('Ctrl-C', () => {
  it('finishes the batch, says how to go on, and the same command goes on', async () => {
    const store = join(temporaryFolder(), 'deals.db');
    const { child, stdout, says } = startIngest(store);
    child.stdin.write(records(0, 50));
    await says('Reading into');
    child.kill('SIGINT');
    await says(FINISHING);
    child.stdin.write(records(50, 300));
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    const summary = JSON.parse(stdout()) as { stopped: boolean; outcomes: { new: number } };
    expect(summary.stopped).toBe(true);
    expect(summary.outcomes.new).toBeLessThan(300);

    const argv = ['ingest', '-', '--input-format', 'jsonl', '--store', store];
    const again = await run(argv, { stdin: records(0, 300) });
    expect(again.code).toBe(0);
    const unchanged = summary.outcomes.new;
    expect(JSON.parse(again.stdout)).toMatchObject({ stopped: false, outcomes: { new: 300 - unchanged, unchanged } });
  });

  it('stops at once when it is pressed again', async () => {
    const { child, stdout, says } = startIngest(join(temporaryFolder(), 'deals.db'));
    await says('Reading into');
    child.kill('SIGINT');
    await says(FINISHING);
    child.kill('SIGINT');
    const [, signal] = await once(child, 'close');
    expect([signal, stdout()]).toEqual(['SIGINT', '']);
  });

  it('stops a job that waits for a named pipe', async () => {
    const pipe = join(temporaryFolder(), 'articles.jsonl');
    execFileSync('mkfifo', [pipe]);
    const { child, says } = startIngest(join(temporaryFolder(), 'deals.db'), pipe);
    await says('Reading into');
    child.kill('SIGINT');
    await says(FINISHING);
    child.kill('SIGINT');
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGINT');
  });
});
