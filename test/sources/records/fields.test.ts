import { describe, expect, it } from 'vitest';
import { fieldNames, textOf, valueAt } from '../../../src/sources/records/fields.ts';

describe('fieldNames', () => {
  it.each<[what: string, fields: object]>([
    ['a field that does not exist', { body: 'text' }],
    ['an empty name', { text: '' }],
  ])('throws for %s', (_, fields) => {
    expect(() => fieldNames(fields)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('valueAt', () => {
  it.each<[name: string, value: unknown]>([
    ['a', 1],
    ['b.c', 2],
    ['b.d.0', 3],
    ['e.f', 4],
    ['b.x', undefined],
    ['a.b', undefined],
    ['toString', undefined],
    ['b.constructor.name', undefined],
  ])('%s → %j', (name, value) => {
    expect(valueAt({ a: 1, b: { c: 2, d: [3] }, 'e.f': 4 }, name)).toBe(value);
  });
});

describe('textOf', () => {
  it.each<[value: unknown, text: string | undefined]>([
    [' a\n b ', 'a b'],
    [7, '7'],
    [['a', { name: 'b' }, null], 'a, b'],
    [{ name: 'a' }, 'a'],
    [{}, undefined],
    [true, undefined],
    ['  ', undefined],
    [[], undefined],
  ])('%j → %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});
