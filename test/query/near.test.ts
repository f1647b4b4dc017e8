import { describe, expect, it } from 'vitest';
import { near } from '../../src/query/near.ts';

const CANDIDATES = ['Microsoft', 'Mistral AI', 'OpenAI', 'Alphabet', 'France'].map((label) => ({
  label,
  names: [label],
}));

describe('near', () => {
  it.each([
    ['Microsft', ['Microsoft']],
    ['mistral', ['Mistral AI']],
    ['Mistrl', ['Mistral AI']],
    ['Open A', ['OpenAI']],
    ['micro', ['Microsoft']],
    ['mi', []],
    ['Nvidia', []],
    ['', []],
  ])('%s → %j', (typed, expected) => {
    expect(near(typed, CANDIDATES)).toEqual(expected);
  });

  it('suggests at most three, nearest first', () => {
    const candidates = ['abcdefg1', 'abcdefg', 'abcdefg34', 'abcdefg12'].map((label) => ({ label, names: [label] }));
    expect(near('abcdefg', candidates)).toEqual(['abcdefg', 'abcdefg1', 'abcdefg12']);
  });
});
