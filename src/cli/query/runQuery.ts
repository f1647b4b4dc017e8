import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { DealgraphError } from '../../domain/errors.ts';
import type { QueryAnswer } from '../../store/port.ts';
import { queryTooLarge } from '../../store/queryErrors.ts';
import type { QueryReply, QueryRequest } from './messages.ts';

/** This file is TypeScript in the sources and JavaScript in the package. */
const PROCESS = new URL(`queryProcess${extname(import.meta.filename)}`, import.meta.url);

/**
 * Runs a query in a process of its own, which is ended when it takes more time or memory than it may. The store is opened to
 * be read only there, so that ending it harms nothing.
 * @throws DealgraphError `query-limit`, `usage` for a query that cannot be run, or why the store cannot be opened.
 */
export async function runQuery(request: QueryRequest): Promise<QueryAnswer> {
  const { memory, limits } = request;
  const child = fork(PROCESS, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
  });
  try {
    child.send(request);
    return await outcome(child, `time (${limits.milliseconds / 1_000} s)`, request);
  } finally {
    child.kill('SIGKILL');
  }
}

function outcome(child: ChildProcess, timeLimit: string, { memory, limits }: QueryRequest): Promise<QueryAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<QueryAnswer>();
  const tooMuchMemory = (): void => reject(queryTooLarge(`memory (${memory} MB)`));
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (reply: QueryReply) => {
    if ('opened' in reply) timer = setTimeout(() => reject(queryTooLarge(timeLimit)), limits.milliseconds);
    else if ('tooMuchMemory' in reply) tooMuchMemory();
    else if ('answer' in reply) resolve(reply.answer);
    else reject(new DealgraphError(reply.error.code, reply.error.message, { hint: reply.error.hint }));
  });
  child.once('error', reject);
  // Without a word it ends only where the system or its own heap had no more memory.
  child.once('exit', tooMuchMemory);
  return promise.finally(() => clearTimeout(timer));
}
