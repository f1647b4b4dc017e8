import { InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { Params, Value } from '../store/port.ts';

const json: z.ZodType<Value> = z.json();

/** `--param name=value`, as often as there are parameters. */
export const paramOption = (): Option =>
  new Option('--param <name=value>', 'a parameter: $name in the query; JSON, else text; may be given again').argParser(
    (text: string, params: Params | undefined) => ({ ...params, ...parseParam(text) }),
  );

/** Text is a value as it stands unless it is JSON: `n=3` is a number, `n="3"` and `n=three` are texts. */
function parseParam(text: string): Params {
  const [, name, value] = /^\$?([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It must be NAME=VALUE.');
  return { [name]: parseValue(value) };
}

function parseValue(text: string): Value {
  try {
    return json.parse(JSON.parse(text));
  } catch {
    // Most names are no JSON, and are not meant to be.
    return text;
  }
}
