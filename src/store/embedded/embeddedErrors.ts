import type { GrafeoError } from '@grafeo-db/js';
import { DealgraphError, type ErrorCode } from '../../domain/errors.ts';
import { lockHolder } from './lockHolder.ts';

interface Failure {
  pattern: RegExp;
  code: ErrorCode;
  describe: (path: string) => { message: string; hint: string };
}

/** The engine's failures that a user can do something about. It gives most of them no code, only words. */
const FAILURES: readonly Failure[] = [
  {
    pattern: /os error (?:28|122)\)|No space left/,
    code: 'disk-full',
    describe: (path) => ({
      message: `no room left on the disk of ${path}`,
      hint: 'what was committed before is kept; free some space and run the same command again',
    }),
  },
  {
    pattern: /cannot be locked|is locked by/,
    code: 'store-locked',
    describe: (path) => {
      const holder = lockHolder(path);
      const who = holder === undefined ? 'another process' : `process ${holder}`;
      return {
        message: `the store ${path} is in use by ${who}`,
        hint: `wait until it is done, or use another store with --store${holder ? ` (ps -p ${holder} shows what it is)` : ''}`,
      };
    },
  },
  {
    pattern: /os error (?:1|13|30)\)|Permission denied|Read-only file system/,
    code: 'file-error',
    describe: (path) => ({
      message: `the store ${path} cannot be written`,
      hint: 'check the permissions of the file and its folder, or name another place for the store',
    }),
  },
  {
    pattern: /UNIQUE constraint violation.* on :(?!Dealgraph\b)/,
    code: 'store-conflict',
    describe: (path) => ({
      message: `a constraint that is not dealgraph’s, in the store ${path}, forbids its nodes`,
      hint: 'nothing was written; --debug shows which constraint it is. Give the graph a store of its own: --store',
    }),
  },
  {
    pattern: /sidecar WAL/,
    code: 'store-corrupt',
    describe: (path) => ({
      message: `beside the store ${path} stands ${path}.wal, the log of another store`,
      hint: `if the store of that log is gone for good, move ${path}.wal away; nothing was changed`,
    }),
  },
  {
    pattern: /GRAFEO-S\d|GRAFEO-X002|damaged|checksum/,
    code: 'store-corrupt',
    describe: (path) => ({
      message: `the store ${path} is damaged`,
      hint: 'bring back a copy of it, or move it away and ingest the articles again; nothing was changed',
    }),
  },
];

/** Our error for a failure of the engine that we know; any other error as it is. */
export function embeddedError(error: unknown, path: string): unknown {
  if (error instanceof DealgraphError || !(error instanceof Error)) return error;
  const failure = FAILURES.find(({ pattern }) => pattern.test(error.message));
  if (!failure) return error;
  const { message, hint } = failure.describe(path);
  return new DealgraphError(failure.code, message, { hint, file: path, cause: error });
}

/** Whether the same transaction may pass when it is run again: it met another one, and the disk is not full. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && (error as GrafeoError).gqlStatus === '40000';
}
