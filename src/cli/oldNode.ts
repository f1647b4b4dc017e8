import { readFileSync } from 'node:fs';
import { packagePath } from '../package/paths.ts';

/** The least version of Node that the package runs on, where the given one is older; undefined where it will do. */
export function newerNodeNeeded(version: string): string | undefined {
  const { engines } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { engines: { node: string } };
  const needed = engines.node.replace(/^\D+/, '');
  return version.localeCompare(needed, 'en', { numeric: true }) < 0 ? needed : undefined;
}
