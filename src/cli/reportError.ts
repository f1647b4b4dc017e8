import { CommanderError } from 'commander';
import { DealgraphError } from '../domain/errors.ts';
import { EXIT, EXIT_CODE_OF, type ExitCode } from './exitCodes.ts';
import { type Io, write } from './io.ts';
import { plain } from './output/plain.ts';

/** Turns whatever a command threw into a message on stderr and the exit code: the only place that does. */
export async function reportError(error: unknown, io: Io, { debug }: { debug: boolean }): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const known = error instanceof DealgraphError ? error : asDealgraphError(error);
  const lines = known ? describe(known) : describeUnexpected(error);
  if (debug && error instanceof Error) lines.push(stackOf(error));
  await write(io.stderr, `${lines.join('\n')}\n`);
  return known ? EXIT_CODE_OF[known.code] : EXIT.unexpected;
}

function describe({ message, hint, file, line }: DealgraphError): string[] {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  // A path that the message already names is not said twice.
  const prefix = file !== undefined && line === undefined && message.includes(file) ? '' : place;
  return [`dealgraph: ${plain(prefix + message)}`, ...(hint ? [`hint: ${plain(hint, { keepLines: true })}`] : [])];
}

function describeUnexpected(error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error);
  return [
    `dealgraph: unexpected error: ${plain(message)}`,
    'hint: run it again with --debug to see where it came from, and please report it',
  ];
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

/** Failures of the file system that reach the top as they are, such as a full disk while writing to standard output. */
function asDealgraphError(error: unknown): DealgraphError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ENOSPC') {
    return new DealgraphError('disk-full', 'no room left on the disk', { hint: 'free some space and run it again' });
  }
  return undefined;
}
