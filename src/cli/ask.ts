import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { DealgraphError } from '../domain/errors.ts';
import type { Io } from './io.ts';

/**
 * Asks one question on standard error, where it is seen even if the output goes into a file.
 * @param shown whether what is typed appears on the terminal.
 * @throws DealgraphError `usage` on Ctrl-C or at the end of the input.
 */
export async function ask(
  question: string,
  { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>,
  { shown }: { shown: boolean },
): Promise<string> {
  // A terminal shows what is typed only as far as readline writes it.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: shown ? stderr : nowhere, terminal: true });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const unanswered = (): void =>
    reject(new DealgraphError('usage', 'there was no answer', { hint: 'nothing was done' }));
  lines.once('line', resolve).once('SIGINT', unanswered).once('close', unanswered);
  // Only now: the terminal itself would show what is typed earlier.
  stderr.write(question);
  try {
    return await promise;
  } finally {
    lines.close();
    if (!shown) stderr.write('\n');
  }
}
