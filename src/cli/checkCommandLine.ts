import { DealgraphError } from '../domain/errors.ts';
import { near } from '../query/near.ts';
import { COMMANDS } from './commands.ts';

/**
 * Checks of a command line what its parser lets through.
 * @throws DealgraphError `usage` for a name that no command has, or an empty argument.
 */
export function checkCommandLine(argv: readonly string[]): void {
  checkCommand(argv);
  checkFilled(argv);
}

const HELP = 'help';

/** The parser answers an unknown command with the general help where help was asked for. */
function checkCommand(argv: readonly string[]): void {
  const names = argv.filter((arg) => !arg.startsWith('-'));
  const name = names[0] === HELP ? names[1] : names[0];
  if (name === undefined || name === HELP || COMMANDS.some((command) => command.name === name)) return;
  const like = near(
    name,
    COMMANDS.map((command) => ({ label: command.name, names: [command.name] })),
  );
  throw new DealgraphError('usage', `there is no command "${name}"`, {
    hint: like.length > 0 ? `did you mean ${like.join(' or ')}?` : 'dealgraph --help lists the commands',
  });
}

const EMPTY = /^(?:(--[\w-]+)=)?\s*$/;

/** An empty path or name is never meant, and could mean anything: nothing, the working folder, all there is. */
function checkFilled(argv: readonly string[]): void {
  for (const [index, arg] of argv.entries()) {
    const empty = EMPTY.exec(arg);
    if (!empty) continue;
    const before = argv[index - 1];
    const option = empty[1] ?? (before?.startsWith('--') ? before : undefined);
    throw new DealgraphError('usage', `the argument ${option ? `of ${option}` : `after "${before}"`} is empty`, {
      hint: 'write what it is to be; a variable of the shell that is not set leaves nothing',
    });
  }
}
