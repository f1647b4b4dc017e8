import type { GraphStore } from '../../store/port.ts';
import { probeRights } from '../../store/probeRights.ts';
import { missingFromSchema, SCHEMA_VERSION, schemaVersion } from '../../store/schema.ts';
import { type Finding, failed } from './finding.ts';

/** Whether the constraint and the indexes are there. */
export async function checkSchema(store: GraphStore): Promise<Finding> {
  const version = await schemaVersion(store);
  if (version === undefined) {
    return {
      check: 'schema',
      state: 'warn',
      message: 'none yet',
      hint: 'dealgraph init, or the first ingest, makes it',
    };
  }
  const missing = await missingFromSchema(store);
  if (missing.length === 0) return { check: 'schema', state: 'ok', message: `version ${SCHEMA_VERSION}` };
  return {
    check: 'schema',
    state: 'fail',
    message: `without ${missing.join(', ')}: every write and look-up is slow`,
    hint: 'dealgraph doctor --repair makes them',
  };
}

/**
 * Whether the account, or the permissions of the file, let dealgraph write: tried, and taken back.
 * @param open opens the store for writing.
 */
export async function checkRights(open: () => Promise<GraphStore>): Promise<Finding> {
  try {
    const store = await open();
    try {
      await probeRights(store);
    } finally {
      await store.close();
    }
    return { check: 'rights', state: 'ok', message: 'reads, writes and makes indexes' };
  } catch (error) {
    return failed('rights', error);
  }
}
