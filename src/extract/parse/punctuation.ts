/**
 * Hangs punctuation, which was set aside, into a tree without crossing any of its arcs.
 * Of the words that a mark between two neighbours may hang below, it takes the highest: the one under which both stand.
 * @param heads indices of heads, -1 for the root, filled for `kept`; the others are written.
 * @param kept the words of the tree, ascending.
 */
export function attachPunctuation(heads: Int32Array, kept: Int32Array): void {
  if (kept.length === 0) {
    for (let i = 0; i < heads.length; i++) heads[i] = i === 0 ? -1 : 0;
    return;
  }
  let next = 0;
  for (let i = 0; i < heads.length; i++) {
    if (next < kept.length && kept[next] === i) next++;
    else heads[i] = commonAncestor(heads, kept[next - 1] ?? kept[next]!, kept[next] ?? kept[next - 1]!, kept);
  }
}

/** The lowest word of the tree above (or at) both; at either end of the sentence, the word below the root. */
function commonAncestor(heads: Int32Array, left: number, right: number, kept: Int32Array): number {
  const atEnd = left === right;
  if (atEnd) return kept.find((word) => heads[word] === -1)!;
  const above = new Set<number>();
  for (let word = left; word >= 0; word = heads[word]!) above.add(word);
  let word = right;
  while (!above.has(word)) word = heads[word]!;
  return word;
}
