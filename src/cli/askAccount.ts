import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { DealgraphError } from '../domain/errors.ts';
import { type Account, type AccountQuestion, FIRST_USER } from '../store/neo4j/account.ts';
import type { Io } from './io.ts';
import { plain } from './output/plain.ts';

/** Asks for an account on the terminal, the password without showing it; undefined where there is no terminal. */
export async function askAccount(
  { location, username }: AccountQuestion,
  io: Pick<Io, 'stdin' | 'stderr'>,
): Promise<Account | undefined> {
  if (!io.stdin.isTTY || !io.stderr.isTTY) return undefined;
  io.stderr.write(`${plain(location)} wants an account.\n`);
  const user = username ?? ((await ask(`User [${FIRST_USER}]: `, io, { shown: true })) || FIRST_USER);
  return { username: user, password: await ask(`Password of ${plain(user)}: `, io, { shown: false }) };
}

/**
 * Asks one question on standard error, where it is seen even if the output goes into a file.
 * @param shown whether what is typed appears on the terminal.
 * @throws DealgraphError `usage` on Ctrl-C or at the end of the input.
 */
async function ask(
  question: string,
  { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>,
  { shown }: { shown: boolean },
): Promise<string> {
  stderr.write(question);
  // A terminal shows what is typed only as far as readline writes it.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: shown ? stderr : nowhere, terminal: true });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const unanswered = (): void =>
    reject(new DealgraphError('usage', 'there was no answer', { hint: 'nothing was done' }));
  lines.once('line', resolve).once('SIGINT', unanswered).once('close', unanswered);
  try {
    return await promise;
  } finally {
    lines.close();
    if (!shown) stderr.write('\n');
  }
}
