import type { ExtractionContext } from '../../extract/index.ts';
import { verify } from '../../pipeline/verify/verify.ts';
import { pending } from '../../query/questions/pending.ts';
import { stats } from '../../query/questions/stats.ts';
import type { GraphStore } from '../../store/port.ts';
import { hasCode, type StoreOpener } from '../storeOpener.ts';
import { checkDerived, checkPending, checkSize, checkVersions, type Versions } from './checkContent.ts';
import { checkRights, checkSchema } from './checkServer.ts';
import { type Finding, failed } from './finding.ts';

/** What the graph is compared with: nothing where the data cannot be loaded. */
export interface Current {
  data: ExtractionContext;
  versions: Versions;
}

/** Whether the store can be opened, what it holds, and whether that is as it should be. */
export async function checkStore(opener: StoreOpener, current: Current | undefined): Promise<Finding[]> {
  try {
    const store = await opener.open({ create: false, readOnly: true });
    const findings = await checkOpen(store, current).finally(() => store.close());
    const isSetUp = findings.some(({ check, state }) => check === 'schema' && state === 'ok');
    // Opening a store for writing sets it up, which a check must not do.
    return isSetUp ? [...findings, await checkRights(() => opener.open({ create: false }))] : findings;
  } catch (error) {
    return [hasCode(error, 'not-found') ? noStore(opener.location) : failed('store', error)];
  }
}

function noStore(location: string): Finding {
  const message = `there is none at ${location} yet`;
  return { check: 'store', state: 'warn', message, hint: 'dealgraph ingest FOLDER makes it' };
}

async function checkOpen(store: GraphStore, current: Current | undefined): Promise<Finding[]> {
  const held = await stats(store);
  const left = await pending(store);
  const findings: Finding[] = [
    { check: 'store', state: 'ok', message: `${store.location} (${store.engineVersion})` },
    await checkSchema(store),
    checkSize(held),
    checkPending(left),
  ];
  if (!current) return findings;
  const versions = checkVersions(held, current.versions);
  findings.push(versions);
  // Another gazetteer, or what is not derived yet, would look like faults.
  const isComparable = versions.state === 'ok' && left === 0;
  return isComparable ? [...findings, ...checkDerived(await verify(store, current.data))] : findings;
}
