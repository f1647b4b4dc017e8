import { DealgraphError } from '../../domain/errors.ts';

/** The first version whose Cypher has all that the statements use: `CALL (x) { … }` above all. */
const OLDEST = [5, 26] as const;

/**
 * Refuses servers that are too old.
 * @param agent what the server calls itself: `Neo4j/5.26.30`; one that gives no version is let in.
 * @throws DealgraphError `store-too-old`.
 */
export function checkVersion(agent: string, location: string): void {
  const [, major, minor] = /^\w+\/v?(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return;
  const [oldestMajor, oldestMinor] = OLDEST;
  const isTooOld = Number(major) < oldestMajor || (Number(major) === oldestMajor && Number(minor) < oldestMinor);
  if (!isTooOld) return;
  throw new DealgraphError('store-too-old', `${location} runs ${agent}, which is too old`, {
    hint: `upgrade it to Neo4j ${OLDEST.join('.')} (long-term support) or any later version`,
  });
}
