import { type Account, type AccountQuestion, FIRST_USER } from '../store/neo4j/account.ts';
import { ask } from './ask.ts';
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
