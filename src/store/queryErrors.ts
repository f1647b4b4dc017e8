import { DealgraphError } from '../domain/errors.ts';

/** A query that would change something. */
export function queryWrites(cause?: unknown): DealgraphError {
  return new DealgraphError(
    'usage',
    'the query would change the graph or the server, and only reading is let through',
    {
      hint: 'ask by MATCH … RETURN …; articles go in by dealgraph ingest and out by dealgraph remove',
      cause,
    },
  );
}

/** A query that the engine does not understand or cannot run; its words say where. */
export function queryFails(cause: Error): DealgraphError {
  return new DealgraphError('usage', `the query cannot be run: ${cause.message.trim()}`, {
    hint: 'ARCHITECTURE.md lists the labels, properties and edges of the graph',
    cause,
  });
}

/**
 * A query that took more than it may.
 * @param what it took too much of, with the limit: `time (30 s)`.
 */
export function queryTooLarge(what: string, cause?: unknown): DealgraphError {
  return new DealgraphError('query-limit', `the query took too much ${what} and was stopped; nothing was changed`, {
    hint: 'narrow it down: begin at a node by its id, bound the length of paths; or raise --timeout or --memory',
    cause,
  });
}
