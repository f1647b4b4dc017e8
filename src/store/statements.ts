import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DealgraphError } from '../domain/errors.ts';
import { packagePath } from '../package/paths.ts';
import { parseStatement, type Statement } from './parseStatement.ts';
import type { StatementOptions } from './port.ts';

/** Every statement the program runs: the files of one folder, read when first asked for. */
export interface Statements {
  /** @throws DealgraphError `usage` for a name without a file. */
  get(name: string): Statement;
  /** Names of the statements directly in a folder, sorted. */
  list(folder: string): string[];
}

export function openStatements(root: string = packagePath('cypher')): Statements {
  const loaded = new Map<string, Statement>();
  return {
    get(name) {
      const known = loaded.get(name);
      if (known) return known;
      const statement = readStatement(root, name);
      loaded.set(name, statement);
      return statement;
    },
    list(folder) {
      return readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.cypher'))
        .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`)
        .sort();
    },
  };
}

const STATEMENT_NAME = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/i;

function readStatement(root: string, name: string): Statement {
  const file = join(root, `${name}.cypher`);
  try {
    if (!STATEMENT_NAME.test(name)) throw new Error('a name is a path of letters, digits and hyphens');
    return parseStatement(name, readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof DealgraphError) throw error;
    throw new DealgraphError('usage', `there is no statement "${name}"`, { file, cause: error });
  }
}

/** Outside a transaction only statements of `read/` may run. */
export function checkReadable(name: string): void {
  if (name.startsWith('read/')) return;
  throw new DealgraphError('usage', `statement "${name}" is not of read/: run it in a transaction of write()`);
}

const TYPE_PLACEHOLDER = '$$TYPE';
const TYPE_NAME = /^[A-Z][A-Z_]*$/;

/**
 * The query text to send. Relationship types cannot be parameters, so `options.type` is put in for `$$TYPE`; callers
 * take it from the ontology, and nothing but capitals and underscores passes here.
 * @throws DealgraphError `usage` when the type is malformed, missing, or not wanted.
 */
export function queryText({ name, text }: Statement, { type }: StatementOptions = {}): string {
  const wanted = text.includes(TYPE_PLACEHOLDER);
  if (wanted !== (type !== undefined)) {
    throw new DealgraphError('usage', `statement "${name}" ${wanted ? 'needs a' : 'takes no'} relationship type`);
  }
  if (type === undefined) return text;
  if (!TYPE_NAME.test(type)) {
    throw new DealgraphError('usage', `"${type}" is not a relationship type`, {
      hint: 'relationship types are capitals and underscores, such as PARTNERED_WITH',
    });
  }
  return text.replaceAll(TYPE_PLACEHOLDER, type);
}
