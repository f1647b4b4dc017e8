/**
 * Asks a source for its next item while the one before is in use, and for no more than that one: a slow user slows the
 * source down. What the source throws is thrown in the place of its item.
 */
export async function* readAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<T>> => {
    const asked = iterator.next();
    // Until it is waited for, a failure is nobody's; it is not lost.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask();
  try {
    for (let item = await next; !item.done; item = await next) {
      next = ask();
      yield item.value;
    }
  } finally {
    // Nothing may be at work behind the back of a user who has stopped.
    await next.catch(() => undefined);
    await iterator.return?.();
  }
}
