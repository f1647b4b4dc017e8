import { describe, expect, it } from 'vitest';
import { type Actor, shareName } from '../../../src/extract/mentions/actor.ts';

function actor(name: string, ...forms: string[]): Actor {
  return { name, evidence: {}, tagged: {}, forms: new Map([name, ...forms].map((form) => [form, 1])) };
}

describe('two share a name', () => {
  it.each([
    { one: actor('Samsung Electronics', 'Samsung'), other: actor('Samsung Gauss'), share: true },
    { one: actor('Google DeepMind'), other: actor('Google'), share: true },
    { one: actor('Metaphysic'), other: actor('Meta'), share: false },
    { one: actor('American Airlines'), other: actor('American Express'), share: false },
  ])('$one.name, $other.name: $share', ({ one, other, share }) => {
    expect(shareName(one, other)).toBe(share);
    expect(shareName(other, one)).toBe(share);
  });
});
