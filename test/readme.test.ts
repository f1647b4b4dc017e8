import { describe, expect, it } from 'vitest';
import { README } from './support/readme.ts';
import { replay, withoutDurations } from './support/tour.ts';

describe('README', () => {
  it('shows what its commands print (else: npm run readme)', async () => {
    expect(README).toContain('```console\n');
    expect(withoutDurations(await replay(README))).toBe(withoutDurations(README));
  });
});
