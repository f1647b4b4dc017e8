import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DealgraphError } from '../domain/errors.ts';
import { packagePath } from '../package/paths.ts';
import { parseStatement, type Statement } from './parseStatement.ts';
import type { StatementOptions } from './port.ts';

/** Every statement the program runs: the files of some folders, each read when first asked for. */
export interface Statements {
  /** @throws DealgraphError `usage` for a name without a file. */
  get(name: string): Statement;
  /** Names of the statements directly in a folder, sorted. */
  list(folder: string): string[];
}

const ENDING = '.cypher';

/** @param roots where to look, the first one first; tests add a folder of their own. */
export function openStatements(roots: readonly string[] = [packagePath('cypher')]): Statements {
  const loaded = new Map<string, Statement>();
  return {
    get(name) {
      const statement = loaded.get(name) ?? readStatement(roots, name);
      loaded.set(name, statement);
      return statement;
    },
    list(folder) {
      const folders = roots.map((root) => join(root, folder)).filter((path) => existsSync(path));
      const files = folders.flatMap((path) => readdirSync(path)).filter((file) => file.endsWith(ENDING));
      return files.map((file) => `${folder}/${file.slice(0, -ENDING.length)}`).sort();
    },
  };
}

const STATEMENT_NAME = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

function readStatement(roots: readonly string[], name: string): Statement {
  const files = STATEMENT_NAME.test(name) ? roots.map((root) => join(root, `${name}${ENDING}`)) : [];
  const file = files.find((path) => existsSync(path));
  if (!file) throw new DealgraphError('usage', `there is no statement "${name}"`);
  return parseStatement(name, readFileSync(file, 'utf8'), file);
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
