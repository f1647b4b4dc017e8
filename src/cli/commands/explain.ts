import { DealgraphError } from '../../domain/errors.ts';
import { explainText } from '../../extract/index.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { loadContext } from '../loadContext.ts';
import { type FormatOptions, formatOption, type GazetteerOptions, gazetteerOption } from '../options.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { readAll } from '../readAll.ts';
import { explanationCard, type SentenceExplanation } from '../views/explanationCard.ts';

const COLUMNS: Column<SentenceExplanation>[] = [
  { header: 'sentence', value: ({ text }) => text },
  { header: 'start', value: ({ start }) => start },
  { header: 'mentions', value: ({ mentions }) => mentions.map(({ name }) => name).join('; ') },
  { header: 'cues', value: ({ cues }) => cues.map(({ relation }) => relation).join('; ') },
  { header: 'claims', value: ({ claims }) => claims.map(({ predicate }) => predicate).join('; ') },
];

export const configure: Configure = (command, { io }) => {
  command
    .description(
      'Show how a text is read: the actors and cues in each sentence, and the claims they make, with reasons.',
    )
    .argument('<text...>', 'the text, or - to read it from standard input')
    .addOption(gazetteerOption())
    .addOption(formatOption())
    .addHelpText('after', examples('dealgraph explain "Microsoft has invested €15 million in Mistral AI."'))
    .action(async (words: string[], options: FormatOptions & GazetteerOptions) => {
      const text = words.join(' ') === '-' ? await readAll(io.stdin) : words.join(' ');
      if (text.trim() === '') {
        throw new DealgraphError('usage', 'there is no text to explain', {
          hint: 'give it in quotes, or - to read it',
        });
      }
      const { sentences } = explainText(text, loadContext(options.gazetteer));
      await print(
        { records: sentences, columns: COLUMNS, card: (page) => explanationCard(sentences, page) },
        io,
        options.format,
      );
    });
};
