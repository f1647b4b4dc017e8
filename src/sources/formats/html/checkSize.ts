import { Parser } from 'htmlparser2';

/** Pages written by people and their systems stay far below these; beyond them the tree of a page takes long to walk, or never ends. */
const DEEPEST = 250;
const MOST_ELEMENTS = 50_000;
const MOST_ATTRIBUTES = 500;
/** Of an attribute that is read as a list of names; addresses may be long, since they may hold a whole picture. */
const LONGEST_LIST = 20_000;
const LISTS: ReadonlySet<string> = new Set(['class', 'id', 'style', 'rel']);
const CHUNK = 65_536;

/**
 * Runs through a page without building its tree.
 * @returns why the page is not read, or undefined where it can be.
 */
export function checkSize(html: string): string | undefined {
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let problem: string | undefined;
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
    },
    onattribute(name, value) {
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) problem ??= `an element has more than ${MOST_ATTRIBUTES} attributes`;
      if (value.length > LONGEST_LIST && LISTS.has(name))
        problem ??= `a "${name}" is longer than ${LONGEST_LIST} characters`;
    },
    onopentag() {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) problem ??= `its elements are nested more than ${DEEPEST} deep`;
      if (elements > MOST_ELEMENTS) problem ??= `it has more than ${MOST_ELEMENTS} elements`;
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let start = 0; start < html.length && !problem; start += CHUNK) parser.write(html.slice(start, start + CHUNK));
  return problem;
}
