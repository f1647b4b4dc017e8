/** The messages of Bolt that matter here, by the byte that tells them apart. */
export const BOLT = {
  goodbye: 0x02,
  reset: 0x0f,
  run: 0x10,
  begin: 0x11,
  commit: 0x12,
  success: 0x70,
  record: 0x71,
  ignored: 0x7e,
  failure: 0x7f,
} as const;

export interface Frame {
  /** One of `BOLT`, or another message. */
  kind: number;
  /** As it was sent, with its lengths and its end. */
  bytes: Buffer;
}

/** Cuts a stream of Bolt into its messages: chunks with their lengths (16 bit), an empty one after the last. */
export class FrameCutter {
  #rest: Buffer = Buffer.alloc(0);

  /** @returns the messages that are complete with this piece. */
  add(piece: Buffer): Frame[] {
    this.#rest = Buffer.concat([this.#rest, piece]);
    const frames: Frame[] = [];
    for (let end = this.#end(); end !== undefined; end = this.#end()) {
      const bytes = this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end);
      // Before a message there may be empty chunks, which keep a connection open.
      if (bytes.length > 2) frames.push({ kind: bytes[3]!, bytes });
    }
    return frames;
  }

  /** Where the first message ends, if it is complete. */
  #end(): number | undefined {
    for (let at = 0; at + 2 <= this.#rest.length; ) {
      const length = this.#rest.readUInt16BE(at);
      at += 2 + length;
      if (length === 0) return at;
    }
    return undefined;
  }
}

/** A message of one chunk. */
function frame(...parts: readonly (number | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : part)));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.alloc(2)]);
}

/** A string of up to 255 bytes in PackStream. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.of(0xd0, bytes.length), bytes]);
}

/** FAILURE with a code and a message, as it looks up to Bolt 5.6. */
export function failure(code: string, message: string): Buffer {
  const entries = Buffer.concat([text('code'), text(code), text('message'), text(message)]);
  return frame(0xb1, BOLT.failure, 0xa2, entries);
}

export const IGNORED = frame(0xb0, BOLT.ignored);
