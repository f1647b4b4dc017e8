import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/sources/index.ts';
import { codes, readOne } from '../support.ts';

const RECORD = {
  id: 17,
  text: 'OpenAI bought Rockset.\r\nIt said so.',
  title: ' OpenAI  buys Rockset ',
  url: 'https://example.com/a',
  publisher: { name: 'The Wire' },
  author: ['Ann', 'Bo'],
  publishedAt: '2024-06-21T10:00:00+02:00',
  modifiedAt: '2024-06-22',
  unknown: { left: 'out' },
};

const DOCUMENT = {
  sourceId: '17',
  text: RECORD.text,
  title: 'OpenAI buys Rockset',
  url: RECORD.url,
  publisher: 'The Wire',
  author: 'Ann, Bo',
  publishedAt: '2024-06-21T08:00:00Z',
  modifiedAt: '2024-06-22',
};

describe.each([
  ['a.jsonl', (record: object) => JSON.stringify(record)],
  ['a.json', (record: object) => JSON.stringify([record], null, 2)],
  ['one.json', (record: object) => JSON.stringify(record, null, 2)],
])('%s', (name, write) => {
  it('reads every field, normal where it has a normal form', async () => {
    const { documents, issues } = await readOne(name, write(RECORD));
    expect(issues).toEqual([]);
    expect(documents).toEqual([{ ...DOCUMENT, origin: expect.stringMatching(new RegExp(`${name}:[12]$`)) }]);
  });

  it('reads fields by other names', async () => {
    const fields = { text: 'body.content', id: 'key', title: 'no.such' };
    const { documents } = await readOne(name, write({ key: 'k', body: { content: 'Text.' }, title: 'not this' }), {
      fields,
    });
    expect(documents).toMatchObject([{ sourceId: 'k', text: 'Text.' }]);
    expect(documents[0]).not.toHaveProperty('title');
  });

  it.each<[record: object, code: string, said: string]>([
    [{ title: 'x' }, 'missing-field', 'text'],
    [{ text: null }, 'missing-field', 'text'],
    [{ text: ' \n' }, 'empty-field', 'text'],
    [{ text: 5 }, 'bad-field', 'text'],
  ])('reports %j', async (record, code, said) => {
    const { documents, issues } = await readOne(name, write(record));
    expect(documents).toEqual([]);
    expect(issues).toMatchObject([{ outcome: 'failed', code, message: expect.stringContaining(said) }]);
  });

  it('keeps an article whose date cannot be read, and says so', async () => {
    const { documents, issues } = await readOne(name, write({ text: 'Text.', publishedAt: 'last week' }));
    expect(documents).toMatchObject([{ text: 'Text.', warnings: [{ code: 'bad-date' }] }]);
    expect(documents[0]).not.toHaveProperty('publishedAt');
    expect(issues).toEqual([]);
  });
});

const good = (text: string): string => JSON.stringify({ text });

describe('broken records', () => {
  it.each<
    [what: string, name: string, content: string | Uint8Array, texts: string[], codes: string[], options?: ReadOptions]
  >([
    ['a broken line', 'a.jsonl', `${good('a')}\n{"text": oops}\n${good('b')}\n`, ['a', 'b'], ['bad-json:2']],
    ['blank lines', 'a.jsonl', `\n${good('a')}\r\n\r\n${good('b')}`, ['a', 'b'], []],
    ['a line that is cut off', 'a.jsonl', `${good('a')}\n{"text": "b`, ['a'], ['bad-json:2']],
    [
      'lines that are no objects',
      'a.jsonl',
      `"x"\n[1]\nnull\n${good('a')}`,
      ['a'],
      ['bad-record:1', 'bad-record:2', 'bad-record:3'],
    ],
    ['a byte order mark', 'a.jsonl', `\ufeff${good('a')}`, ['a'], []],
    ['UTF-16', 'a.jsonl', Buffer.from(`\ufeff${good('é€')}\n${good('b')}`, 'utf16le'), ['é€', 'b'], []],
    ['Windows-1252', 'a.jsonl', Buffer.from(good('café'), 'latin1'), ['café'], []],
    [
      'a long line',
      'a.jsonl',
      `${good('a')}\n${good('x'.repeat(99))}\n${good('b')}`,
      ['a', 'b'],
      ['too-large:2'],
      { maxBytes: 50 },
    ],
    ['a broken element', 'a.json', `[${good('a')},\n{"text": oops},\n${good('b')}]`, ['a', 'b'], ['bad-json:2']],
    [
      'an error within an element',
      'a.json',
      `[${good('a')},\n{\n"text": "oops",},\n${good('b')}]`,
      ['a', 'b'],
      ['bad-json:3'],
    ],
    [
      'a string without its end',
      'a.json',
      `[${good('a')},\n{"text": "oops},\n${good('b')}]`,
      ['a', 'b'],
      ['bad-json:2'],
    ],
    ['an array without its end', 'a.json', `[${good('a')},\n`, ['a'], ['cut-off:2']],
    [
      'a long element',
      'a.json',
      `[${good('a')},\n${good('x'.repeat(99))},\n${good('b')}]`,
      ['a', 'b'],
      ['too-large:2'],
      { maxBytes: 50 },
    ],
    ['lines in a .json file', 'a.json', `${good('a')}\n${good('b')}\n`, ['a', 'b'], []],
    ['an empty array', 'a.json', '[]', [], []],
  ])('of %s spoil no others', async (_, name, content, texts, expected, options) => {
    const result = await readOne(name, content, options);
    expect(result.documents.map(({ text }) => text)).toEqual(texts);
    expect(codes(result)).toEqual(expected);
  });
});
