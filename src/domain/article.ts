import type { InputWarning } from './errors.ts';

/** A document as a source hands it over, before it has an identity. Only the text is sure to be there. */
export interface Document {
  /** The whole text; offsets of claims are UTF-16 offsets into it. */
  text: string;
  /** The source's own id, if it has one. */
  sourceId?: string;
  /** Address as found, not yet canonical. */
  url?: string;
  title?: string;
  publisher?: string;
  author?: string;
  /** ISO 8601 date (`2024-02-27`) or UTC date-time (`2024-02-27T09:30:00Z`). */
  publishedAt?: string;
  /** ISO 8601, as above. */
  modifiedAt?: string;
  /** Where it was read: a path, or `path:line` for one of many in a file, or `-`. */
  origin: string;
  /** What could not be made use of; the document counts as read. */
  warnings?: readonly InputWarning[];
}

/** One article with its identity, ready to be read for claims. */
export interface Article extends Omit<Document, 'sourceId'> {
  /** Canonical address, else the source's id, else `sha256:` and the hash of the text. */
  id: string;
  /** BCP 47 language code, such as `en`. */
  language: string;
  /** SHA-256 of the text, hexadecimal. */
  textHash: string;
}
