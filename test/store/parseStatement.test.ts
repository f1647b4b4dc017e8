import { describe, expect, it } from 'vitest';
import { parseStatement } from '../../src/store/parseStatement.ts';

const parse = (source: string) => parseStatement('read/some', source, '/x/some.cypher');

describe('parseStatement', () => {
  it('splits the header from the query', () => {
    const source =
      '// Deals,\n// newest first.\n// params: limit\n// columns: id, name\nMATCH (n)\nRETURN n.id AS id, 1 AS name\n';
    expect(parse(source)).toEqual({
      name: 'read/some',
      description: 'Deals, newest first.',
      params: ['limit'],
      columns: ['id', 'name'],
      text: 'MATCH (n)\nRETURN n.id AS id, 1 AS name',
    });
  });

  it.each([
    ['none', []],
    ['id', ['id']],
    ['ids (list of ids, sorted), limit', ['ids', 'limit']],
    ['rows (list of {id, props: {name, kinds (list)}}),\n//   limit', ['rows', 'limit']],
    ['kind (null: all)', ['kind']],
  ])('reads the names of "%s"', (list, names) => {
    expect(parse(`// Some.\n// params: ${list}\n// columns: none\nRETURN 1`).params).toEqual(names);
  });

  it('reads files with Windows line ends', () => {
    expect(parse('// Some.\r\n// params: a\r\n// columns: b\r\nRETURN 1 AS b').columns).toEqual(['b']);
  });

  it.each([
    ['no header', 'RETURN 1'],
    ['no query', '// Some.\n// params: none\n// columns: none\n'],
    ['no params', '// Some.\n// columns: none\nRETURN 1'],
    ['no columns', '// Some.\n// params: none\nRETURN 1'],
    ['nothing', ''],
  ])('refuses a file with %s', (_, source) => {
    expect(() => parse(source)).toThrow(expect.objectContaining({ code: 'bad-data-file', file: '/x/some.cypher' }));
  });
});
