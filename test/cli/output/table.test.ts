import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/cli/output/style.ts';
import { renderTable } from '../../../src/cli/output/table.ts';
import { captured } from '../captured.ts';

const page = (width: number) => pageOf(Object.assign(captured().io.stdout, { columns: width }), {});
const COLUMNS = [
  { header: 'name', flexible: true },
  { header: 'sources', align: 'right' as const },
];

describe('renderTable', () => {
  it('aligns columns and trims line ends', () => {
    expect(renderTable(COLUMNS, [{ cells: ['Microsoft', '3'] }, { cells: ['NTT', '12'] }], page(80))).toBe(
      ['name       sources', 'Microsoft        3', 'NTT             12'].join('\n'),
    );
  });

  it('leaves out a column without any value', () => {
    expect(renderTable(COLUMNS, [{ cells: ['Microsoft', ''] }], page(80))).toBe('name\nMicrosoft');
  });

  it.each([40, 60, 80])('fits %i columns, wide characters and long words too', (width) => {
    const cells = ['阿里巴巴集团控股有限公司与微软公司人工智能战略合作协议补充条款之第二号附件全文', 'x'.repeat(90)];
    const lines = renderTable([...COLUMNS], [{ cells, detail: 'd '.repeat(100) }], page(width)).split('\n');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(/[^x]/g, '')).toHaveLength(90);
  });
});
