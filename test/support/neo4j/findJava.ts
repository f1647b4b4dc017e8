import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where systems keep their Java; the one that JAVA_HOME names comes first. */
const HOMES = ['/usr/lib/jvm/*', '/opt/java/*', '/Library/Java/JavaVirtualMachines/*/Contents/Home'];

/**
 * The program `java` of the first installation that is new enough.
 * @param oldest major version: 17.
 * @throws where there is none.
 */
export function findJava(oldest: number): string {
  const homes = [process.env.JAVA_HOME ?? [], ...HOMES.map((pattern) => globSync(pattern).sort())].flat();
  const home = homes.find((each) => versionOf(each) >= oldest);
  if (!home) throw new Error(`no Java ${oldest} or later in JAVA_HOME, ${HOMES.join(', ')}`);
  return join(home, 'bin', 'java');
}

/** Major version of the Java in a folder; 0 where there is none. */
function versionOf(home: string): number {
  try {
    return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1] ?? 0);
  } catch {
    // Not every folder beside the installations is one.
    return 0;
  }
}
