import { expect, it } from 'vitest';
import { newerNodeNeeded } from '../../src/cli/oldNode.ts';

it.each([
  ['20.20.2', '22.18'],
  ['22.9.0', '22.18'],
  ['22.18.0', undefined],
  ['24.1.0', undefined],
  ['100.0.0', undefined],
])('Node %s needs to be newer: %s', (version, needed) => {
  expect(newerNodeNeeded(version)).toBe(needed);
});
