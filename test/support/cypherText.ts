/** Names of the parameters in a query. */
export function usedParams(text: string): string[] {
  const names = withoutStrings(text).matchAll(/(?<!\$)\$([a-zA-Z_]\w*)/g);
  return [...new Set([...names].map(([, name]) => name!))].sort();
}

/** Names of the columns that the last RETURN of a query gives, in order; an item without a name as it stands. */
export function returnedColumns(text: string): string[] {
  const clause = lastReturn(blankBrackets(withoutStrings(text)));
  if (clause === undefined) return [];
  const items = clause.replace(/\b(?:ORDER\s+BY|SKIP|LIMIT)\b.*$/s, '').replace(/^\s*DISTINCT\b/, '');
  return items.split(',').map((item) => /(?:\bAS\s+)?([\w.]+)\s*$/.exec(item)?.[1] ?? item.trim());
}

function lastReturn(text: string): string | undefined {
  return text
    .split(/\bRETURN\b/)
    .slice(1)
    .at(-1);
}

/** What strings and comments hold is no query text. */
function withoutStrings(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*/g, (match) =>
    match.startsWith('/') ? '' : "''",
  );
}

/** The same text with all that stands in brackets left out. */
function blankBrackets(text: string): string {
  const inner = /\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g;
  const shorter = text.replace(inner, ' ');
  return shorter === text ? text : blankBrackets(shorter);
}

/** Labels of nodes and types of edges that a query names. */
export function namedTypes(text: string): string[] {
  const names = withoutStrings(text).matchAll(/(?<=[\w)([|]|\s):\s*([A-Z]\w*(?:\|[A-Z]\w*)*)/g);
  return [...new Set([...names].flatMap(([, name]) => name!.split('|')))].sort();
}
