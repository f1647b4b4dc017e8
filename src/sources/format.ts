import type { FieldNames } from './records/fields.ts';
import type { SourceItem } from './sourceItem.ts';

/** Bytes to read, with the name they go by in reports. */
export interface ByteInput {
  /** File path, or `-` for standard input. */
  file: string;
  bytes: AsyncIterable<Uint8Array>;
}

export interface FormatOptions {
  /** The most bytes that one document may have. */
  maxBytes: number;
  /** Where records keep their fields. */
  fields: FieldNames;
}

/** A file format. Adding one is a file under `formats` and a line in `formats.ts`. */
export interface Format {
  /** File name endings, lower case, with the dot. */
  extensions: readonly string[];
  /** Whether text that begins so is likely in this format; for input whose name does not tell. */
  looksLike(head: string): boolean;
  /** Documents one by one, never many in memory, and an issue for whatever is broken. Throws only what reading bytes throws. */
  read(input: ByteInput, options: FormatOptions): AsyncIterable<SourceItem>;
}
