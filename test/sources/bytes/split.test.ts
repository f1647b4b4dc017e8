import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter } from '../../../src/sources/bytes/splitJson.ts';
import { type Piece, splitLines } from '../../../src/sources/bytes/splitLines.ts';
import { toUtf8 } from '../../../src/sources/bytes/toUtf8.ts';
import { chunksOf } from '../support.ts';

const anyChunking = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
const LIMIT = 1000;

async function linesOf(text: string, sizes: number[], limit = LIMIT): Promise<Piece[]> {
  const lines: Piece[] = [];
  for await (const line of splitLines(chunksOf(Buffer.from(text), sizes), limit)) lines.push(line);
  return lines;
}

async function valuesOf(text: string, sizes: number[], limit = LIMIT): Promise<{ pieces: Piece[]; unclosed: boolean }> {
  const splitter = new JsonSplitter(limit);
  const pieces: Piece[] = [];
  for await (const chunk of chunksOf(Buffer.from(text), sizes)) pieces.push(...splitter.split(chunk));
  pieces.push(...splitter.finish());
  return { pieces, unclosed: splitter.unclosed };
}

const textIn = ({ bytes }: Piece): string | undefined => bytes && Buffer.from(bytes).toString();

describe('splitLines', () => {
  it('cuts at line feeds, however the stream is chunked', async () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\r', ' ') })).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, anyChunking, async (whole, sizes) => {
        const lines = await linesOf(whole, sizes);
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines.map(textIn)).toEqual(expected);
        expect(lines.map(({ line }) => line)).toEqual(expected.map((_, i) => i + 1));
      }),
    );
  });

  it('passes over a line that is too long, and goes on after it', async () => {
    const lines = await linesOf(`ab\n${'x'.repeat(50)}\ncd`, [7], 10);
    expect(lines.map(textIn)).toEqual(['ab', undefined, 'cd']);
  });
});

describe('JsonSplitter', () => {
  const element = fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null);
  const layouts = fc.constantFrom<(values: unknown[]) => string>(
    (values) => JSON.stringify(values),
    (values) => JSON.stringify(values, null, 2),
    (values) => `\n[ ${values.map((value) => JSON.stringify(value)).join(' ,\n\t')} ]\n`,
  );

  it('finds the elements of an array, however it is laid out and chunked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element), layouts, anyChunking, async (values, layout, sizes) => {
        const { pieces, unclosed } = await valuesOf(layout(values), sizes, 1_000_000);
        expect(pieces.map((piece) => JSON.parse(textIn(piece)!))).toEqual(
          values.map((v) => JSON.parse(JSON.stringify(v))),
        );
        expect(unclosed).toBe(false);
      }),
    );
  });

  it.each<[what: string, json: string, pieces: [number, string | undefined][], unclosed?: boolean]>([
    [
      'values that follow each other',
      '{"a":1}\n{"a":\n2} {"a":3}',
      [
        [1, '{"a":1}'],
        [2, '{"a":\n2}'],
        [3, '{"a":3}'],
      ],
    ],
    [
      'brackets and quotes in strings',
      '["]}\\"", {"a":"{["}]',
      [
        [1, '"]}\\""'],
        [1, '{"a":"{["}'],
      ],
    ],
    [
      'a string without its end',
      '[{"a":"x},\n{"a":"y"}]',
      [
        [1, '{"a":"x},\n'],
        [2, '{"a":"y"}'],
      ],
    ],
    [
      'bare words',
      '[nonsense, 5]',
      [
        [1, 'nonsense'],
        [1, '5'],
      ],
    ],
    [
      'a value that is too long',
      `[{"a":"${'x'.repeat(40)}"},{"a":1}]`,
      [
        [1, undefined],
        [1, '{"a":1}'],
      ],
    ],
    [
      'an array that is cut off',
      '[{"a":1},{"a"',
      [
        [1, '{"a":1}'],
        [1, '{"a"'],
      ],
      true,
    ],
    ['an empty array', ' [ ] ', []],
  ])('handles %s', async (_, json, pieces, unclosed = false) => {
    const found = await valuesOf(json, [3], 30);
    expect(found.pieces.map((piece) => [piece.line, textIn(piece)])).toEqual(pieces);
    expect(found.unclosed).toBe(unclosed);
  });
});

describe('toUtf8', () => {
  it('turns UTF-16 into UTF-8 however it is chunked, and drops marks', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc"{}\n', '€', '😀') });
    const encoding = fc.constantFrom<BufferEncoding>('utf16le', 'utf8');
    await fc.assert(
      fc.asyncProperty(text, encoding, anyChunking, async (whole, charset, sizes) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of toUtf8(chunksOf(Buffer.from(`\ufeff${whole}`, charset), sizes))) chunks.push(chunk);
        expect(Buffer.concat(chunks).toString()).toBe(whole);
      }),
    );
  });
});
