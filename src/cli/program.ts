import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { packagePath } from '../package/paths.ts';
import { checkCommandLine } from './checkCommandLine.ts';
import { COMMANDS } from './commands.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { examples } from './help.ts';
import type { Io } from './io.ts';
import { reportError } from './reportError.ts';

/** Runs one command line (without `node` and the script) and says how it went. Never throws, never exits. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const exitWith: Context['exitWith'] = (code) => {
    exitCode = code;
  };
  try {
    checkCommandLine(argv);
    const program = await createProgram(argv, { io, exitWith });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportError(error, io, { debug: argv.includes('--debug') });
  }
}

async function createProgram(argv: readonly string[], context: Context): Promise<Command> {
  const { io } = context;
  const program = new Command('dealgraph')
    .usage('<command> [options]')
    .description(
      'Reads news articles into a graph of AI deals: who struck which, on what terms, who knew, and who says so.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--debug', 'on an error, print where it came from')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('hint: add --help to see how it is used')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, writeError) => writeError(text.replace(/^error: /, 'dealgraph: ')),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .addHelpText('after', HELP_END);
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary);
    if (argv.includes(name)) (await load()).configure(command, context);
  }
  return program;
}

const HELP_END = `${examples(
  'dealgraph ingest articles/',
  'dealgraph deals --party microsoft --since 2024',
  'dealgraph unaware',
  'dealgraph evidence microsoft "mistral ai"',
)}
Exit codes:
  0 done   1 unexpected   2 usage   3 some input failed, the rest is in
  4 store not reachable   5 the query found nothing`;

function version(): string {
  return (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
}
