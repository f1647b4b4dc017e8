import { describe, expect, it } from 'vitest';
import { DealgraphError } from '../../src/domain/errors.ts';
import { embeddedError, isConflict } from '../../src/store/embedded/embeddedErrors.ts';

/** An error as the engine makes it. */
function engineError(message: string, gqlStatus?: string): Error {
  return Object.assign(new Error(message), { gqlStatus });
}

/** Words of the engine, version 0.6.0, on failures that a test cannot bring about on every machine. */
const WORDS: [DealgraphError['code'], string][] = [
  [
    'disk-full',
    'Transaction error: GRAFEO-T009: the commit could not be written to the write-ahead log and was rolled back, so nothing of it remains and it can be retried: I/O error on the WAL at /x/a.db.wal/wal_0.log: No space left on device (os error 28)',
  ],
  [
    'disk-full',
    'Database error: GRAFEO-X003: I/O error: cannot write 400 bytes at offset 36864: No space left on device (os error 28)',
  ],
  ['store-locked', 'Database error: GRAFEO-X001: Internal error: database file is locked by another process: /x/a.db'],
  [
    'file-error',
    'Database error: GRAFEO-X003: I/O error: cannot write 32 bytes at offset 0: Read-only file system (os error 30)',
  ],
  ['store-corrupt', 'Database error: GRAFEO-S002: the file /x/a.db is damaged at byte 45056: the active image'],
];

describe('embeddedError', () => {
  it.each(WORDS)('is %s for "%s"', (code, message) => {
    const cause = engineError(message, '40000');
    expect(embeddedError(cause, '/x/a.db')).toMatchObject({ code, file: '/x/a.db', cause, hint: expect.any(String) });
  });

  it('leaves other errors as they are', () => {
    for (const error of [
      engineError('Query error: syntax error', '42001'),
      new DealgraphError('usage', 'damaged'),
      'x',
    ]) {
      expect(embeddedError(error, '/x/a.db')).toBe(error);
    }
  });
});

describe('isConflict', () => {
  const conflict = engineError('Transaction error: GRAFEO-T001: Write conflict', '40000');

  it('holds for a transaction that met another', () => {
    expect(isConflict(conflict)).toBe(true);
    expect(isConflict(engineError('syntax error', '42001'))).toBe(false);
  });

  it('does not hold for a full disk, to which the engine gives the same status', () => {
    expect(isConflict(embeddedError(engineError(WORDS[0]![1], '40000'), '/x/a.db'))).toBe(false);
  });
});
