import { globSync } from 'node:fs';
import { type DbSchema, lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { openStatements, queryText } from '../src/store/statements.ts';
import { returnedColumns, usedParams } from './support/cypherText.ts';
import { ROOT, readSourceFiles } from './support/sourceFiles.ts';
import { HOLE, stringLiterals } from './support/stringLiterals.ts';

const statements = openStatements();
const names = globSync('**/*.cypher', { cwd: `${ROOT}/cypher` })
  .map((file) => file.replace(/\.cypher$/, ''))
  .sort();

const literals = readSourceFiles().flatMap(({ path, code }) =>
  stringLiterals(path, code).map((text) => ({ path, text })),
);

/** Both dialects: Neo4j 5 knows the first only, later versions know both. */
const DIALECTS = ['CYPHER 5', 'CYPHER 25'] as const;

/** What Neo4j's own grammar and its checks of names and types find wrong in a query. */
function faults(query: string, params: readonly string[], dialect: (typeof DIALECTS)[number]): string[] {
  const schema: DbSchema = {
    defaultLanguage: dialect,
    parameters: Object.fromEntries(params.map((name) => [name, ''])),
  };
  return lintCypherQuery(query, schema).diagnostics.map(({ message }) => String(message));
}

/**
 * Whether the source names a statement: by its whole name, by a template that it fits, or, where `read/` is put before
 * it, by its own name.
 */
function isNamed(name: string): boolean {
  const own = name.replace(/^read\//, '');
  return literals.some(({ text }) => text === name || text === own || fitsTemplate(name, text));
}

function fitsTemplate(name: string, template: string): boolean {
  if (!template.includes(HOLE) || !/^[a-z]+\/[a-z-]/.test(template.replace(`/${HOLE}/`, '/'))) return false;
  return new RegExp(`^${template.replaceAll(HOLE, '[a-z0-9-]+')}$`).test(name);
}

describe('statements', () => {
  it('are there', () => {
    expect(names).toContain('read/store-meta');
  });

  describe.each(names)('%s', (name) => {
    const statement = statements.get(name);

    it('says what it does', () => {
      expect(statement.description).toMatch(/^\p{Lu}.*\.$/su);
    });

    it('takes the parameters it declares', () => {
      expect(usedParams(statement.text)).toEqual([...statement.params].sort());
    });

    // What a bare SHOW returns is the engine's to say.
    if (!/^SHOW [A-Z]+$/.test(statement.text)) {
      it('returns the columns it declares', () => {
        expect(returnedColumns(statement.text)).toEqual(statement.columns);
      });
    }

    it.each(DIALECTS)('passes the grammar of %s', (dialect) => {
      const type = statement.text.includes('$$TYPE') ? 'PARTNERED_WITH' : undefined;
      expect(faults(queryText(statement, { type }), statement.params, dialect)).toEqual([]);
    });

    it('looks for what may be missing without a scan of the embedded engine', () => {
      expect(statement.text).not.toMatch(/\bOPTIONAL MATCH\b/);
    });

    it('matches through the label that all nodes carry', () => {
      const labelled = [...statement.text.matchAll(/\((\w*):([\w:]+)\s*[{)]/g)].map(([, , labels]) =>
        labels!.split(':'),
      );
      expect(labelled.filter((labels) => !labels.includes('Dealgraph'))).toEqual([]);
    });
  });

  // Those of `schema` and `clear` are run by folder.
  it.each(names.filter((name) => !/^(?:schema|clear)\//.test(name)))('%s is used', (name) => {
    expect(isNamed(name)).toBe(true);
  });
});

describe('source', () => {
  const CYPHER =
    /\b(?:OPTIONAL MATCH|MATCH \(|MERGE \(|UNWIND \$?\w+ AS|(?:CREATE|DROP) (?:\(|INDEX|CONSTRAINT)|DETACH DELETE|RETURN \w+[. ]|SHOW (?:INDEXES|CONSTRAINTS)|ON CREATE SET)/;

  it('holds no Cypher', () => {
    // A line of help shows a user's own.
    const own = literals.filter(({ text }) => !text.startsWith("dealgraph cypher '"));
    expect(own.filter(({ text }) => CYPHER.test(text))).toEqual([]);
  });

  it.each(names)('would be seen to hold %s', (name) => {
    expect(statements.get(name).text).toMatch(CYPHER);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['RETRUN 1', 'a wrong keyword'],
    ['MATCH (n:Dealgraph) RETURN m.id AS id', 'an unknown variable'],
    ['MATCH (n:Dealgraph {id: $other}) RETURN n.id AS id', 'an undeclared parameter'],
  ])('find fault with %s', (query) => {
    for (const dialect of DIALECTS) expect(faults(query, ['id'], dialect)).not.toEqual([]);
  });

  it.each([
    ['MATCH (n) RETURN n.id AS id, n {.name, x: 1} AS node ORDER BY id, node LIMIT 3', ['id', 'node']],
    ['MATCH (n) CALL (n) { RETURN 1 AS one } RETURN DISTINCT one', ['one']],
    ["RETURN 'a, RETURN b' AS text UNION RETURN 'x' AS text", ['text']],
    ['MATCH (n) RETURN n.id, count(*)', ['n.id', 'count']],
    ['MATCH (n) DELETE n', []],
  ])('read the columns of %s', (query, columns) => {
    expect(returnedColumns(query)).toEqual(columns);
  });

  it.each([
    ["MATCH (n {id: $id})-[:$$TYPE]->() WHERE n.x = '$no' // $neither\nRETURN $b, $id", ['b', 'id']],
    ['RETURN 1', []],
  ])('read the parameters of %s', (query, params) => {
    expect(usedParams(query)).toEqual(params);
  });
});
