import { packagePath } from '../../src/package/paths.ts';
import { openStatements } from '../../src/store/statements.ts';

/** The program's statements, and those that only tests run. */
export const testStatements = openStatements([packagePath('cypher'), packagePath('test', 'support', 'cypher')]);
