import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askAccount } from '../../src/cli/askAccount.ts';
import { captured } from './captured.ts';

const LOCATION = 'neo4j://db.example';

/** A terminal at which somebody types, and what it shows. */
function terminal(...lines: string[]) {
  const { io, stderr } = captured({ terminal: 80 });
  const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => keyboard });
  // A person types once the question is there.
  const waiting = [...lines];
  io.stderr.on('data', (chunk: Buffer) => {
    if (/: $/.test(String(chunk))) keyboard.write(waiting.shift() ?? '');
  });
  return { io: { ...io, stdin: keyboard }, shown: stderr };
}

describe('askAccount', () => {
  it.each([
    ['both', undefined, ['alice\r', 'top-secret\r'], { username: 'alice', password: 'top-secret' }],
    [
      'the password of the first user',
      undefined,
      ['\r', 'top-secret\r'],
      { username: 'neo4j', password: 'top-secret' },
    ],
    ['the password of a known user', 'bob', ['top-secret\r'], { username: 'bob', password: 'top-secret' }],
  ])('asks for %s, and shows no password', async (_, username, typed, account) => {
    const { io, shown } = terminal(...typed);
    expect(await askAccount({ location: LOCATION, username }, io)).toEqual(account);
    expect(shown()).toContain(LOCATION);
    expect(shown()).not.toContain('secret');
  });

  it('ends on Ctrl-C', async () => {
    const { io } = terminal('\u0003');
    await expect(askAccount({ location: LOCATION, username: 'bob' }, io)).rejects.toMatchObject({ code: 'usage' });
  });

  it('asks nobody where there is no terminal', async () => {
    const { io, stderr } = captured();
    expect(await askAccount({ location: LOCATION, username: undefined }, io)).toBeUndefined();
    expect(stderr()).toBe('');
  });
});
