/**
 * Runs one query that a user wrote, in a process of its own, so that one that takes too much is ended without harm: told by
 * a message what to run (see `QueryRequest`), it answers by messages and ends.
 */
import { DealgraphError } from '../../domain/errors.ts';
import { openStore } from '../../store/openStore.ts';
import type { QueryReply, QueryRequest } from './messages.ts';

const MEGABYTE = 2 ** 20;
const WATCH_MS = 20;

function send(reply: QueryReply, then: () => void = () => {}): void {
  process.send!(reply, then);
}

/** Ends at once: a query that runs in a thread of the engine would hold up any other end. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Ends the process once it has grown by more than the query may take. */
function watchMemory(megabytes: number): void {
  const most = process.memoryUsage.rss() + megabytes * MEGABYTE;
  setInterval(() => {
    if (process.memoryUsage.rss() > most) send({ tooMuchMemory: true }, end);
  }, WATCH_MS);
}

async function answer({ location, account, text, params, limits, memory }: QueryRequest): Promise<QueryReply> {
  try {
    const store = await openStore(location, { ...account, readOnly: true, create: false });
    send({ opened: true });
    watchMemory(memory);
    return { answer: await store.query(text, params, limits) };
  } catch (error) {
    if (!(error instanceof DealgraphError)) throw error;
    const { code, message, hint } = error;
    return { error: { code, message, ...(hint !== undefined && { hint }) } };
  }
}

process.once('message', async (request: QueryRequest) => send(await answer(request), end));
// Whoever asked is gone, so nobody waits for the answer.
process.once('disconnect', end);
