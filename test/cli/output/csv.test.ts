import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/cli/output/csv.ts';
import type { Scalar } from '../../../src/cli/output/presentation.ts';

const cellOf = (value: Scalar): string => {
  const csv = toCsv([{ value }], [{ header: 'x', value: (record: { value: Scalar }) => record.value }]);
  return csv.slice('x\n'.length, -1);
};

describe('a cell of CSV', () => {
  it.each<[what: string, value: Scalar, cell: string]>([
    ['text', 'Mistral AI', 'Mistral AI'],
    ['a comma and quotes', 'a "b", c', '"a ""b"", c"'],
    ['an escape of the terminal', '\u001b[31mred\u001b[0m', '�[31mred�[0m'],
    ['a control that starts a sequence', 'a\u009b2Jb', 'a�2Jb'],
    ['marks that reorder text', 'a\u202eb', 'a�b'],
    ['line breaks', 'one\r\ntwo\nthree', 'one two three'],
    ['a number', -5, '-5'],
    ['a truth', false, 'false'],
    ['nothing', null, ''],
  ])('holds %s', (_, value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =1+1', '＝1+1', '\u001b=1+1'])(
    'is no formula: %j',
    (value) => {
      expect(cellOf(value)).toMatch(/^(?:'|�)/);
    },
  );
});
