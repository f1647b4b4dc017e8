import { DealgraphError } from '../domain/errors.ts';

/** One file of `cypher/`. */
export interface Statement {
  /** Path without the ending: `read/deals`. */
  name: string;
  description: string;
  /** Names of the parameters it takes, as its header declares them. */
  params: string[];
  /** Names of the columns it returns, in order. */
  columns: string[];
  /** The query, without the header. */
  text: string;
}

/**
 * Splits a statement's file into its header and its query. The header is the comment on top: what the statement
 * does, then `params:`, then `columns:`, each a list of names with explanations in brackets, or `none`.
 * @throws DealgraphError `bad-data-file` where a part is missing.
 */
export function parseStatement(name: string, source: string, file: string): Statement {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
  const parts = /^(?<description>.+?)\n\s*params:(?<params>.+?)\n\s*columns:(?<columns>.+)$/s.exec(header)?.groups;
  const text = lines.slice(end).join('\n').trim();
  if (end < 1 || !parts || text === '') {
    throw new DealgraphError('bad-data-file', `${name} lacks its header or its query`, {
      file,
      hint: 'begin it with comment lines: what it does, then "params:", then "columns:"',
    });
  }
  return {
    name,
    description: parts.description!.replace(/\s+/g, ' '),
    params: namesIn(parts.params!),
    columns: namesIn(parts.columns!),
    text,
  };
}

/** The first word of each item of a list; commas inside brackets belong to an item's explanation. */
function namesIn(list: string): string[] {
  const names = splitOutsideBrackets(list).map((item) => item.trim().split(/\s/)[0]!);
  return names.join() === 'none' ? [] : names;
}

function splitOutsideBrackets(list: string): string[] {
  const items = [''];
  let depth = 0;
  for (const character of list) {
    if ('([{'.includes(character)) depth += 1;
    if (depth > 0) items.push(`${items.pop()} `);
    else if (character === ',') items.push('');
    else items.push(items.pop() + character);
    if (')]}'.includes(character)) depth -= 1;
  }
  return items;
}
