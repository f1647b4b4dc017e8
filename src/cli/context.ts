import type { Command } from 'commander';
import type { ExitCode } from './exitCodes.ts';
import type { Io } from './io.ts';

/** What a command is given to run with. */
export interface Context {
  io: Io;
  /** Sets the exit code of a run that ends well but not with 0, such as an ingest with failed input. */
  exitWith(code: ExitCode): void;
}

/** Gives a command its arguments, options and help, and the action that calls the library and prints. */
export type Configure = (command: Command, context: Context) => void;

/** A line of the registry. The module of a command is loaded only when it is called, so that help is fast. */
export interface CommandEntry {
  name: string;
  summary: string;
  load: () => Promise<{ configure: Configure }>;
}
