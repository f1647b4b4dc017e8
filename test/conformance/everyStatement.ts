import { globSync } from 'node:fs';
import { packagePath } from '../../src/package/paths.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { Statements } from '../../src/store/statements.ts';

/** The same statements, and the names of those that were run. */
export function tracked(statements: Statements): Statements & { run: Set<string> } {
  const run = new Set<string>();
  return {
    run,
    list: statements.list,
    get(name) {
      run.add(name);
      return statements.get(name);
    },
  };
}

/** Where statements stand that one engine alone runs. */
const OF_ONE_ENGINE: Record<GraphStore['engine'], RegExp> = {
  embedded: /\/embedded\//,
  neo4j: /\/neo4j\/|^server\//,
};

/** The names of all statements of the program that an engine runs. */
export function statementsOf(engine: GraphStore['engine']): string[] {
  const other = OF_ONE_ENGINE[engine === 'neo4j' ? 'embedded' : 'neo4j'];
  return globSync('**/*.cypher', { cwd: packagePath('cypher') })
    .map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, ''))
    .filter((name) => !other.test(name))
    .sort();
}
