import { BoundedBytes } from './boundedBytes.ts';

const NEWLINE = 10;

/** A piece of a file that holds one record. */
export interface Piece {
  /** 1-based line where it begins. */
  line: number;
  /** None where it was longer than the limit. */
  bytes?: Uint8Array;
}

/**
 * Lines of a stream, without their line feeds. A line longer than `maxBytes` comes without its bytes, which are not kept.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Piece> {
  const open = new BoundedBytes(maxBytes);
  let line = 1;
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      open.add(chunk.subarray(start, end));
      yield piece(line, open);
      line += 1;
      start = end + 1;
    }
    open.add(chunk.subarray(start));
  }
  if (open.length > 0) yield piece(line, open);
}

function piece(line: number, open: BoundedBytes): Piece {
  const bytes = open.take();
  return bytes ? { line, bytes } : { line };
}
