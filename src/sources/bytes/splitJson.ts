import { BoundedBytes } from './boundedBytes.ts';
import type { Piece } from './splitLines.ts';

const [NEWLINE, QUOTE, BACKSLASH, COMMA] = [10, 34, 92, 44];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125];

function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Where the next byte stands that may mean something within a string. Most of a file is strings, so this decides its speed. */
function endOfPlain(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE && bytes[at] !== BACKSLASH && bytes[at] !== NEWLINE) at++;
  return at;
}

/**
 * Cuts a stream of JSON into the elements of its array, or, where it is not an array, into the values that follow each other.
 * Nothing is parsed here: this only finds where each value ends, so that a broken one spoils no other, every one has its line,
 * and memory is bounded by `maxBytes` (streaming parsers stop at the first error and bound neither strings nor values).
 */
export class JsonSplitter {
  readonly #value: BoundedBytes;
  #line = 1;
  #startLine = 1;
  /** Brackets and braces open within the value; below 0 between values. */
  #depth = -1;
  #inString = false;
  #escaped = false;
  /** The value has a string that is not closed, so its brackets tell no more where it ends. */
  #broken = false;
  #lineBegins = true;
  #begun = false;
  #array: 'none' | 'open' | 'closed' = 'none';

  constructor(maxBytes: number) {
    this.#value = new BoundedBytes(maxBytes);
  }

  /** Whether the file ended before its array did. */
  get unclosed(): boolean {
    return this.#array === 'open';
  }

  get line(): number {
    return this.#line;
  }

  *split(chunk: Uint8Array): Generator<Piece> {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (this.#inString && !this.#escaped) at = endOfPlain(chunk, at);
      if (at === chunk.length) break;
      const byte = chunk[at]!;
      if (this.#broken && this.#lineBegins && byte === OPEN_BRACE) {
        this.#value.add(chunk.subarray(start, at));
        yield this.#take();
      }
      if (this.#depth < 0 && this.#begins(byte)) start = at;
      const end = this.#depth >= 0 ? this.#endAt(byte, at) : -1;
      if (end >= 0) {
        this.#value.add(chunk.subarray(start, end));
        yield this.#take();
        if (end === at) this.#between(byte);
      }
      if (byte === NEWLINE) this.#line += 1;
      this.#lineBegins = byte === NEWLINE || (this.#lineBegins && isBlank(byte));
    }
    if (this.#depth >= 0) this.#value.add(chunk.subarray(start));
  }

  /** What is left when the stream ends: a value without its end. */
  *finish(): Generator<Piece> {
    if (this.#depth >= 0) yield this.#take();
  }

  #take(): Piece {
    const bytes = this.#value.take();
    this.#depth = -1;
    this.#inString = false;
    this.#escaped = false;
    this.#broken = false;
    return bytes ? { line: this.#startLine, bytes } : { line: this.#startLine };
  }

  #begins(byte: number): boolean {
    if (this.#between(byte)) return false;
    this.#begun = true;
    this.#depth = 0;
    this.#startLine = this.#line;
    return true;
  }

  /** Consumes what stands between values. */
  #between(byte: number): boolean {
    if (isBlank(byte) || byte === COMMA) return true;
    if (byte === OPEN_BRACKET && !this.#begun) {
      this.#begun = true;
      this.#array = 'open';
      return true;
    }
    if (byte === CLOSE_BRACKET && this.#array === 'open') {
      this.#array = 'closed';
      return true;
    }
    return false;
  }

  /** Where the value ends if this byte ends it: after a closing bracket, or before what separates bare values; else -1. */
  #endAt(byte: number, at: number): number {
    if (this.#inString) {
      // No JSON string spans lines: one that is not closed must not swallow the values after it.
      if (byte === NEWLINE) this.#broken = true;
      if (byte === NEWLINE || (byte === QUOTE && !this.#escaped)) this.#inString = false;
      this.#escaped = byte === BACKSLASH && !this.#escaped;
      return -1;
    }
    if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_BRACKET || isBlank(byte))) return at;
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      this.#depth -= 1;
      if (this.#depth <= 0) return at + 1;
    }
    return -1;
  }
}
