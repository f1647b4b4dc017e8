import { peek } from './peek.ts';
import { guessUtf16 } from './utf16.ts';

const HEAD_BYTES = 4096;

/**
 * The same text as a stream in which a byte below 128 is that ASCII character, so that it can be cut at line ends and brackets:
 * UTF-16 becomes UTF-8, other charsets pass as they are. A byte order mark is left out.
 */
export async function* toUtf8(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await peek(input, HEAD_BYTES);
  const utf16 = guessUtf16(head);
  if (utf16) yield* transcode(bytes, utf16);
  else yield* withoutMark(bytes);
}

async function* transcode(bytes: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield marked ? chunk.subarray(3) : chunk;
    first = false;
  }
}
