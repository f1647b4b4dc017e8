import { Parser } from 'htmlparser2';

/** Pages written by people and their systems stay far below these; beyond them the tree of a page takes long to walk, or never ends. */
const DEEPEST = 250;
const MOST_ELEMENTS = 50_000;
/** Parsers part a text at every entity, and keep each piece. */
const MOST_TEXTS = 100_000;
const MOST_ATTRIBUTES = 500;
/** Of an attribute that is read as a list of names; addresses may be long, since they may hold a whole picture. */
const LONGEST_LIST = 20_000;
const LISTS: ReadonlySet<string> = new Set(['class', 'id', 'style', 'rel']);
/** Characters that are entities once a page is written out again. */
const ENTITIES = /[&<>\u00a0]/g;
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style']);
const CHUNK = 65_536;

/**
 * Runs through a page without building its tree.
 * @returns why the page is not read, or undefined where it can be.
 */
export function checkSize(html: string): string | undefined {
  let depth = 0;
  let elements = 0;
  let texts = 0;
  let isText = true;
  let attributes = 0;
  let problem: string | undefined;
  const parser = new Parser({
    onopentagname(name) {
      attributes = 0;
      isText = !NO_TEXT.has(name);
    },
    onattribute(name, value) {
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) problem ??= `an element has more than ${MOST_ATTRIBUTES} attributes`;
      if (value.length > LONGEST_LIST && LISTS.has(name)) problem ??= `a "${name}" has over ${LONGEST_LIST} characters`;
    },
    onopentag() {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) problem ??= `its elements are nested more than ${DEEPEST} deep`;
      if (elements > MOST_ELEMENTS) problem ??= `it has more than ${MOST_ELEMENTS} elements`;
    },
    ontext(text) {
      if (isText) texts += text.match(ENTITIES)?.length ?? 1;
      if (texts > MOST_TEXTS) problem ??= `its text is in more than ${MOST_TEXTS} pieces`;
    },
    onclosetag() {
      isText = true;
      depth -= 1;
    },
  });
  for (let start = 0; start < html.length && !problem; start += CHUNK) parser.write(html.slice(start, start + CHUNK));
  parser.end();
  return problem;
}
