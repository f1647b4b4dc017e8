import type { ErrorCode } from '../domain/errors.ts';

/** The meaning of each exit code, as `dealgraph --help` prints it. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  someInputFailed: 3,
  storeNotReachable: 4,
  nothingFound: 5,
  /** What shells give a process that Ctrl-C ended. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODE_OF: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: EXIT.usage,
  ambiguous: EXIT.usage,
  'bad-data-file': EXIT.usage,
  'store-unreachable': EXIT.storeNotReachable,
  'store-unauthorized': EXIT.storeNotReachable,
  'store-forbidden': EXIT.storeNotReachable,
  'store-no-database': EXIT.storeNotReachable,
  'store-tls': EXIT.storeNotReachable,
  'store-too-old': EXIT.storeNotReachable,
  'store-read-only': EXIT.storeNotReachable,
  'store-conflict': EXIT.storeNotReachable,
  'store-incomplete': EXIT.storeNotReachable,
  'store-newer': EXIT.storeNotReachable,
  'store-outdated': EXIT.storeNotReachable,
  'store-locked': EXIT.storeNotReachable,
  'store-corrupt': EXIT.storeNotReachable,
  'query-limit': EXIT.unexpected,
  'not-found': EXIT.nothingFound,
  'disk-full': EXIT.unexpected,
  'file-error': EXIT.usage,
};
