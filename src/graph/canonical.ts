/** A value as text that is the same for equal values: keys sorted. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether two bags of records hold the same. */
export function sameRecords(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && bag(a) === bag(b);
}

function bag(records: readonly unknown[]): string {
  return records.map(canonical).sort().join('\n');
}
