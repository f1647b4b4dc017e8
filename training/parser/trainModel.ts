import { tagClasses } from '../../src/extract/parse/parser.ts';
import { packParser } from '../../src/extract/parse/parts.ts';
import { createWords } from '../../src/extract/parse/words.ts';
import type { Model } from '../../src/models/index.ts';
import type { Tree } from './conllu.ts';
import { parseExample, tagExample } from './examples.ts';
import { labelInventory, tagInventory } from './inventory.ts';
import { taggerSchool } from './jackknife.ts';
import type { Settings } from './settings.ts';
import { trainParser } from './trainParser.ts';
import type { TagExample } from './trainTagger.ts';
import { isNews } from './treebanks.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Examples hold the numbers of their words, so that none may be forgotten: more than all treebanks have. */
const MOST_WORDS = 1 << 18;

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
  const words = createWords(vocabulary, MOST_WORDS);
  const weightOf = (tree: Tree) => (isNews(tree) ? settings.newsWeight : 1);

  const examples = trees.map((tree) => tagExample(tree, words, tags));
  const school = taggerSchool(words, vocabulary, tags.names.length, settings);
  const given = school.jackknife(examples);
  log('tagged by taggers that had not seen it');
  const tagger = school.train(trees.flatMap((tree, i) => new Array<TagExample>(weightOf(tree)).fill(examples[i]!)));

  const classes = tagClasses(tags.names);
  const parses = trees
    .map((tree, i) => parseExample(tree, given[i]!, words, classes, labels, weightOf(tree)))
    .filter((example) => example !== undefined);
  const parts = trainParser(parses, labels, tags.names.length, settings, log);
  return packParser({ tagNames: tags.names, labelNames: labels.names, vocabulary, tags: tagger, ...parts });
}
