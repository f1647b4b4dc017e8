import { DealgraphError } from '../domain/errors.ts';
import { near } from '../query/near.ts';
import { COMMANDS } from './commands.ts';

const HELP = 'help';

/**
 * Checks the name of the command that a command line runs, or asks the help of: the parser answers an unknown one with the general
 * help where help was asked for.
 * @throws DealgraphError `usage` for a name that no command has, with those like it.
 */
export function checkCommand(argv: readonly string[]): void {
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
