import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';
import { articleKey } from './articleKey.ts';

/** Whether an origin is this path, a line of this file, or a file under this folder. */
function isAt(origin: string, path: string): boolean {
  if (origin === path) return true;
  if (path === '' || !origin.startsWith(path)) return false;
  return /^(?::\d+$|[\\/])/.test(origin.slice(path.replace(/[\\/]+$/, '').length));
}

/**
 * Finds stored articles by their id, their address, or where they were read: a file, a line of a file, a folder.
 * @param address canonical form of an address; anything else comes back as it is.
 * @returns for each reference the ids that it names, sorted; none where it names nothing.
 */
export async function findArticles(
  store: GraphStore,
  references: readonly string[],
  address: (reference: string) => string,
): Promise<Map<string, string[]>> {
  const rows = await store.read('read/article-origins');
  const found = references.map((reference): [string, string[]] => {
    const url = address(reference);
    const path = reference.replace(/^\.[\\/]/, '');
    const ids = rows
      .filter(({ id, url: stored, origins }) => {
        const places = (origins as string[]).map((origin) => origin.replace(/^\.[\\/]/, ''));
        return (
          id === reference ||
          id === articleKey(reference) ||
          id === url ||
          stored === url ||
          places.some((origin) => isAt(origin, path))
        );
      })
      .map(({ id }) => String(id));
    return [reference, ids.sort(compareText)];
  });
  return new Map(found);
}
