import type { Readable, Writable } from 'node:stream';

/** A stream that text is written to; terminals also tell their width. */
export type OutputStream = Writable & { isTTY?: boolean; columns?: number };

/** What a command touches of its surroundings: passed in, so that a command runs the same in a test. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: OutputStream;
  stderr: OutputStream;
  env: Readonly<Record<string, string | undefined>>;
}

/** Writes and waits while the reader is slow, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.once('drain', done);
    stream.once('close', done);
  });
}
