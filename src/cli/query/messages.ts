import type { ErrorCode } from '../../domain/errors.ts';
import type { StoreOptions } from '../../store/openStore.ts';
import type { Params, QueryAnswer, QueryLimits } from '../../store/port.ts';

/** What the process of a query is told; by message, since arguments would show the password to everybody. */
export interface QueryRequest {
  location: string;
  account: Pick<StoreOptions, 'username' | 'password' | 'database'>;
  text: string;
  params: Params;
  limits: QueryLimits;
  /** Megabytes on top of what the store takes by itself. */
  memory: number;
}

/** What it says: first that the store is open, since the time runs from there, then how the query went. */
export type QueryReply =
  | { opened: true }
  | { answer: QueryAnswer }
  | { tooMuchMemory: true }
  | { error: { code: ErrorCode; message: string; hint?: string } };
