import { expect, it } from 'vitest';
import { sameName } from '../../../bench/eval/sameName.ts';

it.each([
  [['OpenAI'], ['OpenAI, Inc.'], true],
  [['Open AI'], ['OpenAI'], false],
  [['Nestlé S.A.'], ['Nestle'], true],
  [['Microsoft'], ['Microsoft’s'], true],
  [['Bank of America'], ['Bank of England'], true],
  [['Deutsche Telekom'], ['Deutsche Bank AG Berlin'], false],
  [['Alphabet', 'Google'], ['Google DeepMind'], true],
  [['The Holding'], ['A Holding'], false],
  [['…'], ['!'], false],
])('%j and %j: %j', (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
  expect(sameName(b, a)).toBe(expected);
});
