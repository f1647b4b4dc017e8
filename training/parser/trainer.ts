import { createParser } from '../../src/extract/parse/index.ts';
import type { Trainer } from '../trainer.ts';
import { cardOf } from './card.ts';
import { scoreParser } from './score.ts';
import { SETTINGS } from './settings.ts';
import { readPlainTexts } from './texts.ts';
import { trainModel } from './trainModel.ts';
import { readTreebanks } from './treebanks.ts';

/** The tagger and the dependency parser. */
export const parserTrainer: Trainer = {
  name: 'parser',
  train({ train: folder, without }, log) {
    const { ewt, gum, pud } = readTreebanks(folder);
    const model = trainModel(
      [...ewt.train, ...ewt.dev, ...gum.train, ...gum.dev, ...pud],
      readPlainTexts(folder, without),
      SETTINGS,
      log,
    );
    const parser = createParser(model);
    const scores = Object.entries({ EWT: ewt.test, GUM: gum.test }).map(([name, trees]) => ({
      name: `${name}, test part`,
      ...scoreParser(parser, trees),
    }));
    return { model, card: cardOf(scores) };
  },
};
