import { DealgraphError } from '../domain/errors.ts';
import type { ExtractionContext } from '../extract/index.ts';
import { pending } from '../query/questions/pending.ts';
import { type Stats, stats } from '../query/questions/stats.ts';
import type { GraphStore } from '../store/port.ts';
import { SCHEMA_VERSION } from '../store/schema.ts';
import { newerNodeNeeded } from './oldNode.ts';
import { count } from './output/values.ts';

/** One line of the doctor's report. */
export interface Finding {
  check: string;
  state: 'ok' | 'warn' | 'fail';
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** Whether this Node is one that the package runs on. */
export function checkNode(version: string): Finding {
  const needed = newerNodeNeeded(version);
  if (needed === undefined) return { check: 'node', state: 'ok', message: version };
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

/** Whether the store can be opened, and what it holds. */
export async function checkStore(
  location: string,
  open: () => Promise<GraphStore>,
  current: { extractor: string; gazetteer: string } | undefined,
): Promise<Finding[]> {
  try {
    const store = await open();
    try {
      const held = await stats(store);
      return [
        { check: 'store', state: 'ok', message: `${store.location} (${store.engine})` },
        checkSchema(held),
        checkContent(held),
        checkPending(await pending(store)),
        ...(current ? [checkVersions(held, current)] : []),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof DealgraphError && error.code === 'not-found') {
      return [
        {
          check: 'store',
          state: 'warn',
          message: `there is none at ${location} yet`,
          hint: 'dealgraph ingest FOLDER makes it',
        },
      ];
    }
    return [failed('store', error)];
  }
}

function checkSchema({ builtWith }: Stats): Finding {
  const version = builtWith?.schemaVersion ?? 0;
  if (version === SCHEMA_VERSION) return { check: 'schema', state: 'ok', message: `version ${version}` };
  const isNewer = version > SCHEMA_VERSION;
  return {
    check: 'schema',
    state: isNewer ? 'fail' : 'warn',
    message: `version ${version}, this dealgraph has ${SCHEMA_VERSION}`,
    hint: isNewer ? 'upgrade dealgraph' : 'the next ingest sets it up',
  };
}

function checkContent({ articles, claims, entities, deals }: Stats): Finding {
  const parts = [
    count(articles, 'article'),
    count(claims, 'claim'),
    count(entities, 'entity', 'entities'),
    count(deals, 'deal'),
  ];
  const content: Finding = { check: 'content', state: articles > 0 ? 'ok' : 'warn', message: parts.join(', ') };
  return articles > 0 ? content : { ...content, hint: 'dealgraph ingest FOLDER fills it' };
}

function checkPending(left: number): Finding {
  if (left === 0) return { check: 'derivation', state: 'ok', message: 'complete' };
  return {
    check: 'derivation',
    state: 'warn',
    message: `a job broke off and left ${left.toLocaleString('en')} parts to derive`,
    hint: 'the next query or ingest finishes them',
  };
}

function checkVersions({ builtWith }: Stats, current: { extractor: string; gazetteer: string }): Finding {
  const differing = (['extractor', 'gazetteer'] as const).filter(
    (part) => builtWith?.[part] && builtWith[part] !== current[part],
  );
  if (differing.length === 0) return { check: 'versions', state: 'ok', message: 'built by what is installed' };
  return {
    check: 'versions',
    state: 'warn',
    message: `built with another ${differing.join(' and another ')}`,
    hint: 'dealgraph rebuild reads the kept texts again (with --gazetteer FILE if you use your own)',
  };
}

function failed(check: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof DealgraphError ? error.hint : undefined;
  return { check, state: 'fail', message, ...(hint !== undefined && { hint }) };
}
