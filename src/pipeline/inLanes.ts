import { setImmediate as breathe } from 'node:timers/promises';

/**
 * Works on so many items at once, each lane taking the next one; between items all else gets its turn, such as an answer
 * of a store.
 * @returns the results in the order of the items.
 */
export async function inLanes<T, R>(items: Iterable<T>, lanes: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = [...items].entries();
  const lane = async (): Promise<void> => {
    for (const [place, item] of rest) {
      results[place] = await work(item);
      await breathe();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
