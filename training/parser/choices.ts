import type { Vocabulary } from '../../src/extract/parse/vocabulary.ts';
import { countOf } from './inventory.ts';

/** A word seen this often takes no tag that it was not seen with. */
const OFTEN = 10;
/** Shares of a word's uses below this are slips of annotators. */
const SLIP = 0.002;

type Choices = Pick<Vocabulary, 'choices' | 'choiceTags' | 'choiceEnds'>;

/** The tags that words may have, by the tags that each was seen with. Equal lists are kept once. */
export function choicesOf(uses: readonly number[][]): Choices {
  const lists = new Map([['', 0]]);
  const choices = uses.map((given) => {
    const list = given.length < OFTEN ? '' : likelyTags(given).join();
    if (!lists.has(list)) lists.set(list, lists.size);
    return lists.get(list)!;
  });
  const flat = [...lists.keys()].map((list) => (list === '' ? [] : list.split(',').map(Number)));
  let end = 0;
  const ends = flat.map(({ length }) => {
    end += length;
    return end;
  });
  return {
    choices: Uint16Array.from(choices),
    choiceTags: Uint8Array.from(flat.flat()),
    choiceEnds: Uint16Array.from(ends),
  };
}

function likelyTags(given: readonly number[]): number[] {
  const counts = [...countOf(given)].filter(([, count]) => count > SLIP * given.length);
  return counts.map(([tag]) => tag).sort((a, b) => a - b);
}
