import { seededRandom } from '../../bench/support/numbers.ts';
import { advance, type Search } from '../../src/extract/parse/beam.ts';
import { CELL_WIDTH } from '../../src/extract/parse/cells.ts';
import { begin, type Configuration, createForest, type Forest } from '../../src/extract/parse/configuration.ts';
import { shuffle } from '../random.ts';
import { derivationOf } from './derivation.ts';
import type { ParseExample } from './examples.ts';
import { learnMove, type MoveSchool, makeRight } from './learnMoves.ts';
import type { Settings } from './settings.ts';

/** A parse that was followed, and the right one after as many moves. */
interface Violation {
  wrong: Configuration;
  right: Configuration;
}

/**
 * Learns to search: a structured perceptron with updates where the search is most wrong.
 * @see Huang, Fayong and Guo (2012), "Structured Perceptron with Inexact Search", NAACL.
 */
export function trainMoves(
  examples: readonly ParseExample[],
  school: MoveSchool,
  { width, epochs, seed }: Pick<Settings, 'width' | 'epochs' | 'seed'>,
  log: (line: string) => void,
): void {
  const search: Search = { ...school, width, behind: Number.POSITIVE_INFINITY };
  const random = seededRandom(seed);
  const forest = createForest(Math.max(...examples.map(({ size }) => size)));
  const derivations = new Map(examples.map((example) => [example, derivationOf(forest, example.size, example.heads)]));
  const order = examples.flatMap((example) => new Array<ParseExample>(example.weight).fill(example));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let mistakes = 0;
    for (const example of shuffle(order, random)) {
      const found = worstViolation(example, derivations.get(example)!, school, search, forest);
      if (found) mistakes++;
      if (found) learnFrom(found, school, forest);
      school.moves.tick();
      school.labels.tick();
    }
    log(`epoch ${epoch + 1}: ${mistakes} wrong sentences`);
  }
}

/** Where the best of a beam is furthest above the right parse; none if the right one is never below it. */
function worstViolation(
  { size, cells, labels }: ParseExample,
  derivation: readonly number[],
  school: MoveSchool,
  search: Search,
  forest: Forest,
): Violation | undefined {
  forest.cells.set(cells, CELL_WIDTH);
  let right = begin(forest, size);
  let beam = [right];
  let worst: Violation | undefined;
  let most = 0;
  for (const move of derivation) {
    right = makeRight(school, forest, right, move, labels);
    beam = advance(forest, beam, search);
    const wrong = beam[0]!;
    const above = wrong.score - right.score;
    if (above < most || (above === 0 && isSame(wrong, right))) continue;
    worst = { wrong, right };
    most = above;
  }
  return worst;
}

/** Whether two parses made the same moves with the same labels. */
function isSame(a: Configuration, b: Configuration): boolean {
  for (let [x, y] = [a, b]; x !== y; [x, y] = [x.before!, y.before!]) {
    if (x.move !== y.move || x.label !== y.label) return false;
    if (!x.before) return true;
  }
  return true;
}

/** Rewards the right moves and punishes the wrong ones, from where the two part. */
function learnFrom({ wrong, right }: Violation, school: MoveSchool, forest: Forest): void {
  const pairs: Violation[] = [];
  for (let [x, y] = [wrong, right]; x.before && y.before; [x, y] = [x.before, y.before])
    pairs.push({ wrong: x, right: y });
  pairs.reverse();
  const from = pairs.findIndex(({ wrong: x, right: y }) => x.move !== y.move || x.label !== y.label);
  for (const pair of pairs.slice(from)) {
    learnMove(school, forest, pair.right, 1);
    learnMove(school, forest, pair.wrong, -1);
  }
}
