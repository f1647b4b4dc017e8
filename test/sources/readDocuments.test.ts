import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readDocuments } from '../../src/sources/index.ts';
import { withoutPrivileges } from '../support/withoutPrivileges.ts';
import { codes, folderOf, readAll, readOne } from './support.ts';

async function readStdin(content: string | Uint8Array, options: ReadOptions = {}): Promise<string[]> {
  const { documents, issues } = await readAll(['-'], { ...options, stdin: Readable.from([content]) });
  return [
    ...documents.map(({ text, origin }) => `${origin} ${text}`),
    ...issues.map(({ code, file }) => `${file} ${code}`),
  ];
}

describe('format', () => {
  it.each<[what: string, content: string | Uint8Array, read: string[], options?: ReadOptions]>([
    ['JSON lines', '{"text":"a"}\n{"text":"b"}\n', ['-:1 a', '-:2 b']],
    ['one JSON line', '{"text":"a"}', ['-:1 a']],
    [
      'one JSON line longer than the head',
      `{"text":"${'a'.repeat(9000)}"}\n{"text":"b"}`,
      [`-:1 ${'a'.repeat(9000)}`, '-:2 b'],
    ],
    ['a JSON array', '[\n{"text":"a"},\n{"text":"b"}]', ['-:2 a', '-:3 b']],
    ['one JSON object', '{\n  "text": "a"\n}\n', ['-:1 a']],
    ['HTML', '\n<!DOCTYPE html><html><body><p>OpenAI said so.</p></body></html>', ['- OpenAI said so.']],
    ['HTML without a head', '<p>OpenAI said so.', ['- OpenAI said so.']],
    [
      'XHTML',
      '<?xml version="1.0"?>\n<!-- x -->\n<html><body><p>OpenAI said so.</p></body></html>',
      ['- OpenAI said so.'],
    ],
    ['Markdown', '---\ntitle: A\n---\nText.', ['- Text.']],
    ['text', '[1] OpenAI said <so>.', ['- [1] OpenAI said <so>.']],
    ['UTF-16', Buffer.from('\ufeff{"text":"é"}\n{"text":"b"}', 'utf16le'), ['-:1 é', '-:2 b']],
    ['what it is said to be', '{"text":"a"}', ['- {"text":"a"}'], { format: 'text' }],
    ['nothing', '', ['- empty-file']],
    ['a PDF', '%PDF-1.4', ['- binary']],
  ])('of standard input is told by its beginning: %s', async (_, content, read, options) => {
    expect(await readStdin(content, options)).toEqual(read);
  });

  it.each<[name: string, content: string, text: string]>([
    ['a.HTM', '<p>Text.</p>', 'Text.'],
    ['a.txt', '<p>Text.</p>', '<p>Text.</p>'],
    ['a.story', '<p>Text.</p>', 'Text.'],
    ['story', '{"text":"Text."}', 'Text.'],
  ])('of a file is told by its name, else by its beginning: %s', async (name, content, text) => {
    const { documents } = await readOne(name, content);
    expect(documents).toMatchObject([{ text }]);
  });
});

describe('readDocuments', () => {
  it('reads what is sound and reports the rest, in order', async () => {
    await using folder = await folderOf({
      '1.jsonl': '{"text":"a"}\nnonsense\n{"text":"b"}',
      '2.txt': '',
      '3.txt': 'c',
      '4.pdf.txt': '%PDF-1.4',
      '5.html': '<script>x</script>',
      '6.md': 'd',
    });
    const result = await readAll([folder.root, folder.path('7.txt')]);
    expect(result.documents.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(codes(result)).toEqual(['bad-json:2', 'empty-file', 'binary', 'no-text', 'not-found']);
    for (const { file, message, outcome } of result.issues) {
      expect([file, message, outcome]).toEqual([expect.stringContaining(folder.root), expect.any(String), 'failed']);
    }
  });

  it('reports a file that cannot be opened, and goes on', async () => {
    await using folder = await folderOf({ 'a.txt': 'a' });
    const server = createServer().listen(folder.path('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const result = await readAll([folder.path('socket'), folder.path('a.txt')]);
    expect(codes(result)).toEqual(['unreadable']);
    expect(result.documents).toMatchObject([{ text: 'a' }]);
    server.close();
  });

  it('reports files and folders that may not be read, and goes on', async () => {
    await using folder = await folderOf({ 'a.txt': 'a', 'b/c.txt': 'c', 'd.txt': 'd' });
    await chmod(folder.root, 0o755);
    await chmod(folder.path('a.txt'), 0);
    await chmod(folder.path('b'), 0);
    const result = await withoutPrivileges(() => readAll([folder.root]));
    await chmod(folder.path('b'), 0o700);
    expect(codes(result)).toEqual(['unreadable', 'unreadable']);
    expect(result.documents).toMatchObject([{ text: 'd' }]);
  });

  it.each<[what: string, options: object]>([
    ['an unknown format', { format: 'pdf' }],
    ['an unknown field', { fields: { body: 'text' } }],
    ['an empty name of a field', { fields: { text: '' } }],
    ['no bytes', { maxBytes: 0 }],
    ['a size that is no number', { maxBytes: Number.NaN }],
  ])('throws at once for %s', (_, options) => {
    expect(() => readDocuments([], options)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('throws where standard input is asked for and there is none', async () => {
    await expect(readAll(['-'])).rejects.toMatchObject({ code: 'usage' });
  });

  it('stops reading when nobody asks for more', async () => {
    let taken = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield `{"text":"article ${++taken}"}\n`;
      })(),
    );
    let read = 0;
    for await (const _ of readDocuments(['-'], { stdin: endless, format: 'jsonl' })) if (++read === 10) break;
    expect(taken).toBeLessThan(1000);
    expect(endless.destroyed).toBe(true);
  });
});

describe('memory', () => {
  const MEGABYTE = 1_000_000;

  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  /** So many chunks of garbage may lie about at a time. */
  const MOST_GARBAGE = 200;

  /** Grows by what is kept; what is garbage is taken away as it comes. */
  async function grownBy(read: () => Promise<void>): Promise<number> {
    collectGarbage();
    const before = process.memoryUsage().rss;
    await read();
    return (process.memoryUsage().rss - before) / MEGABYTE;
  }

  async function* stream(first: string, chunk: string, times: number, last: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(first);
    for (let i = 0; i < times; i++) {
      if (i % MOST_GARBAGE === 0) collectGarbage();
      yield Buffer.from(chunk);
    }
    yield Buffer.from(last);
  }

  it.each<[what: string, options: ReadOptions, first: string, last: string, codes: string[], texts: string[]]>([
    ['a line', { format: 'jsonl' }, '{"text":"a"}\n{"text":"', '"}\n{"text":"b"}\n', ['too-large:2'], ['a', 'b']],
    [
      'an element of an array',
      { format: 'json' },
      '[{"text":"a"},\n{"text":"',
      '"},\n{"text":"b"}]',
      ['too-large:2'],
      ['a', 'b'],
    ],
    ['a text', { format: 'text' }, '', '', ['too-large'], []],
    ['a page', { format: 'html' }, '<p>', '</p>', ['too-large'], []],
  ])('does not grow with %s of 100 MB', async (_, options, first, last, expected, texts) => {
    const stdin = stream(first, 'x'.repeat(65_536), 1526, last);
    const grown = await grownBy(async () => {
      const result = await readAll(['-'], { ...options, stdin });
      expect(codes(result)).toEqual(expected);
      expect(result.documents.map(({ text }) => text)).toEqual(texts);
    });
    expect(grown).toBeLessThan(100);
  });

  it.each<[format: 'jsonl' | 'json', first: string, separator: string, last: string]>([
    ['jsonl', '', '\n', ''],
    ['json', '[', ',\n', '{"text":"z"}]'],
  ])('does not grow with the number of articles (%s)', async (format, first, separator, last) => {
    const article = `{"text":"${'word '.repeat(2000)}"}${separator}`;
    let read = 0;
    const grown = await grownBy(async () => {
      const options: ReadOptions = { format, stdin: stream(first, article, 10_000, last) };
      for await (const { kind } of readDocuments(['-'], options)) if (kind === 'document') read += 1;
    });
    expect(read).toBeGreaterThanOrEqual(10_000);
    expect(grown).toBeLessThan(80);
  });
});
