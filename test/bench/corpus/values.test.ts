import { expect, it } from 'vitest';
import type { Value } from '../../../bench/corpus/text.ts';
import { countValues, valuesOf } from '../../../bench/corpus/values.ts';
import { claimsIn } from '../../extract/support.ts';

const CLAIMS = claimsIn('Microsoft invested $10 billion in OpenAI on 5 May 2024. It took a 49% stake in OpenAI.');
const DATE: Value = { attribute: 'date', relation: 'invested-in', date: { date: '2024-05-05', precision: 'day' } };

it('takes amounts and dates from claims, each once', () => {
  const values = valuesOf([...CLAIMS, ...CLAIMS]);
  expect(values).toContainEqual({ attribute: 'amount', amount: 10e9, currency: 'USD' });
  expect(values.filter(({ attribute }) => attribute === 'date')).toEqual([DATE]);
});

it('counts what is stated, found and right by attribute', () => {
  const counts = countValues([{ attribute: 'stake', percent: 48 }, DATE], CLAIMS);
  expect(counts.get('stake')).toEqual({ stated: 1, found: 1, right: 0 });
  expect(counts.get('date')).toEqual({ stated: 1, found: 1, right: 1 });
});
