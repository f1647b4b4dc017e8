import { readFileSync } from 'node:fs';
import type { ExtractionContext } from '../../extract/index.ts';
import { packagePath } from '../../package/paths.ts';
import { count } from '../output/values.ts';
import { type Finding, failed } from './finding.ts';

/** Whether this Node is one that the package runs on. */
export function checkNode(version: string): Finding {
  const { engines } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { engines: { node: string } };
  const needed = engines.node.replace(/^\D+/, '');
  if (version.localeCompare(needed, 'en', { numeric: true }) >= 0) {
    return { check: 'node', state: 'ok', message: version };
  }
  return { check: 'node', state: 'fail', message: `${version} is too old`, hint: `install Node ${needed} or later` };
}

/** Whether the shipped data and the user's own can be loaded. */
export function checkData(load: () => ExtractionContext): [Finding[], ExtractionContext?] {
  try {
    const context = load();
    const { ontology, gazetteer } = context;
    return [
      [
        { check: 'ontology', state: 'ok', message: count(ontology.relations.length, 'relation type') },
        { check: 'gazetteer', state: 'ok', message: count(gazetteer.entries.length, 'entry', 'entries') },
      ],
      context,
    ];
  } catch (error) {
    return [[failed('data', error)]];
  }
}
