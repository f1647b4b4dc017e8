import { joinLists } from '../../src/extract/parse/classLists.ts';
import type { Vocabulary } from '../../src/extract/parse/vocabulary.ts';
import { countOf } from './inventory.ts';

/** A word seen this often takes no tag that it was not seen with. */
const OFTEN = 10;
/** Shares of a word's uses below this are slips of annotators. */
const SLIP = 0.002;

/** The tags that words may have, by the tags that each was seen with. Equal lists are kept once. */
export function choicesOf(uses: readonly number[][]): Pick<Vocabulary, 'choices' | 'tagLists'> {
  const lists = new Map([['', 0]]);
  const choices = uses.map((given) => {
    const list = given.length < OFTEN ? '' : likelyClasses(given, SLIP).join();
    if (!lists.has(list)) lists.set(list, lists.size);
    return lists.get(list)!;
  });
  const tagLists = joinLists([...lists.keys()].map((list) => (list === '' ? [] : list.split(',').map(Number))));
  return { choices: Uint16Array.from(choices), tagLists };
}

/** The classes that make up more than `least` of the given ones, ascending. */
export function likelyClasses(given: readonly number[], least: number): number[] {
  const counts = [...countOf(given)].filter(([, count]) => count > least * given.length);
  return counts.map(([item]) => item).sort((a, b) => a - b);
}
