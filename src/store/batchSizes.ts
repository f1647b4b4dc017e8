/** How much of a job one transaction takes, or one statement reads: enough to spread its cost, few enough to hold at once. */
export const BATCH_SIZES = {
  /** Articles read into a graph, with all their claims. */
  articles: 100,
  /** Blocks or entities derived from their claims, and articles asked for by their ids. */
  derived: 1_000,
  /** Nodes copied, with all their edges. */
  copied: 500,
  /** Nodes on a page of an export, or written or deleted without what hangs on them. */
  nodes: 2_000,
} as const;
