import { tagClasses } from '../../src/extract/parse/parser.ts';
import { vocabularyNumbers } from '../../src/extract/parse/vocabulary.ts';
import { createWords } from '../../src/extract/parse/words.ts';
import type { Model } from '../../src/models/index.ts';
import type { Tree } from './conllu.ts';
import { parseExample, tagExample } from './examples.ts';
import { labelInventory, tagInventory } from './inventory.ts';
import { taggerSchool } from './jackknife.ts';
import { toBytes } from './perceptron.ts';
import type { Settings } from './settings.ts';
import { trainParser } from './trainParser.ts';
import { isNews } from './treebanks.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Trains a tagger, and a parser that stands its mistakes. The model is what `createParser` takes. */
export function trainModel(
  trees: readonly Tree[],
  texts: Iterable<string[]>,
  settings: Settings,
  log: (line: string) => void,
): Model {
  const tags = tagInventory(trees);
  const labels = labelInventory(trees);
  const vocabulary = buildVocabulary(trees, texts, tags, settings);
  const words = createWords(vocabulary);
  const weighed = <T>(items: readonly T[]): T[] =>
    items.flatMap((item, i) => new Array<T>(isNews(trees[i]!) ? settings.newsWeight : 1).fill(item));

  const examples = trees.map((tree) => tagExample(tree, words, tags));
  const school = taggerSchool(words, vocabulary, tags.names.length, settings);
  const given = school.jackknife(examples);
  log('tagged by taggers that had not seen it');
  const tagger = school.train(weighed(examples));

  const classes = tagClasses(tags.names);
  const parses = trees.map((tree, i) => parseExample(tree, given[i]!, words, classes, labels));
  const known = weighed(parses).filter((example) => example !== undefined);
  const inventory = { labels: labels.names.length, rootLabel: labels.numberOf('root') };
  const weights = trainParser(known, { ...settings, ...inventory }, log);
  return {
    meta: { tags: tags.names, labels: labels.names },
    numbers: {
      ...vocabularyNumbers(vocabulary),
      tags: tagger,
      moves: toBytes(weights.moves),
      labels: toBytes(weights.labels),
    },
  };
}
