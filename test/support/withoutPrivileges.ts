/** Root may read everything, so it becomes nobody while the work runs. */
export async function withoutPrivileges<T>(work: () => T | Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return await work();
  process.seteuid?.('nobody');
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
