/** Ids that no other node of the graph can have. */
const DISTINCT = /^(?:https?:\/\/|sha256:)/;

/**
 * The id of an article's node. All nodes share one space of ids, and a source's own id may be anything, such as
 * `microsoft`, so it is told apart by a prefix.
 */
export function articleKey(id: string): string {
  return DISTINCT.test(id) ? id : `article:${id}`;
}
