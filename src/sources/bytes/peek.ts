/**
 * Looks at the first bytes of a stream without losing them.
 * @returns the head, shorter than `size` only where the stream is, and the whole stream, whose first chunk holds the head.
 */
export async function peek(
  input: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = input[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { value, done } = await iterator.next();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const first = Buffer.concat(chunks);
  return { head: first.subarray(0, size), bytes: resume(first, iterator) };
}

async function* resume(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
