import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

interface Captured {
  io: Io;
  stdout: () => string;
  stderr: () => string;
}

interface Options {
  stdin?: string;
  env?: Io['env'];
  /** Columns of a terminal; without, the output is a pipe. */
  terminal?: number;
}

/** Streams for a command run inside the test, and what was written to them. */
export function captured({ stdin = '', env = {}, terminal }: Options = {}): Captured {
  const [stdout, stdoutText] = sink(terminal);
  const [stderr, stderrText] = sink(terminal);
  return { io: { stdin: Readable.from([stdin]), stdout, stderr, env }, stdout: stdoutText, stderr: stderrText };
}

function sink(terminal: number | undefined): [Io['stdout'], () => string] {
  const stream = Object.assign(
    new PassThrough({ highWaterMark: 1 << 26 }),
    terminal ? { isTTY: true, columns: terminal } : {},
  );
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return [stream, () => Buffer.concat(chunks).toString('utf8')];
}
