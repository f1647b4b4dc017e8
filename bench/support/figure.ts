/** One row of the table that `npm run bench` prints. */
export interface Result {
  what: string;
  measured: string;
  /** What it is compared with, measured in the same run. */
  reference: string;
  target: string;
  /** Absent where there is no target, or nothing was measured. */
  met?: boolean;
}

export interface BenchOptions {
  /** Folder with sets to score against, and their scorer; absent where none was given. */
  evalFolder: string | undefined;
  /** Size of the corpus of the figures on scale. */
  articles: number;
  /** Folder of training data, whose test parts are scored; absent where none was given. */
  trainFolder: string | undefined;
}

/** One figure: a file of `bench/figures`, and a line in `bench/run.ts`. */
export interface Figure {
  name: string;
  measure(options: BenchOptions): Promise<Result[]>;
}
