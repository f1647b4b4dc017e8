/**
 * The one error class of dealgraph. Misuse, unusable stores and broken set-up throw it; bad *input* is an
 * {@link InputIssue}, a value, because one bad document must never stop a job.
 */
export type ErrorCode =
  /** An option, argument or call that makes no sense. */
  | 'usage'
  /** A file of the ontology or the gazetteer that does not fit its schema. */
  | 'bad-data-file'
  /** The store cannot be reached, opened or written. */
  | 'store-unreachable'
  /** The server wants an account, or does not accept the one it got. */
  | 'store-unauthorized'
  /** The account may not do what is needed, such as make a constraint. */
  | 'store-forbidden'
  /** The server has no database of this name, or does not run it. */
  | 'store-no-database'
  /** No encrypted connection could be made, or only one that is not trusted. */
  | 'store-tls'
  /** The server is a version that dealgraph cannot use. */
  | 'store-too-old'
  /** The server or database takes no writes, being a copy of another. */
  | 'store-read-only'
  /** A constraint that somebody else made in the database forbids what dealgraph writes. */
  | 'store-conflict'
  /** The store holds a part of a graph: a copy into it is not finished. */
  | 'store-incomplete'
  /** The graph was written by a later version of dealgraph. */
  | 'store-newer'
  /** The graph was written by an earlier version of dealgraph, and can only be read once it is brought up to date. */
  | 'store-outdated'
  /** The embedded store is open in another process. */
  | 'store-locked'
  /** The store's file is damaged or not a dealgraph store. */
  | 'store-corrupt'
  /** The disk has no room left. */
  | 'disk-full'
  /** A query that a user wrote took more time or memory than it may. */
  | 'query-limit'
  /** A query that found nothing. */
  | 'not-found'
  /** A name that fits several entities. */
  | 'ambiguous'
  /** A file cannot be read or written. */
  | 'file-error';

interface ErrorDetails {
  /** What the reader can do about it. */
  hint?: string;
  file?: string;
  /** 1-based. */
  line?: number;
  cause?: unknown;
}

export class DealgraphError extends Error {
  override readonly name = 'DealgraphError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.file = details.file;
    this.line = details.line;
  }
}

/** What was wrong with a document that was read all the same, such as a date that is none. */
export interface InputWarning {
  /** Short and stable, for programs: `bad-date`. */
  code: string;
  /** What is wrong, in words. */
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** One document that could not be read, or was left out on purpose: reported, never thrown. */
export interface InputIssue {
  /** `failed`: broken input. `skipped`: sound input that dealgraph does not handle (another language, say). */
  outcome: 'failed' | 'skipped';
  /** Short and stable, for programs: `empty-file`, `bad-json`, `missing-field`, `unsupported-language` … */
  code: string;
  /** File path, or `-` for standard input. */
  file: string;
  /** 1-based line, where the input has lines. */
  line?: number;
  /** What is wrong, in words. */
  message: string;
  /** What to do about it. */
  hint?: string;
}
