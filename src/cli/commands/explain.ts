import { DealgraphError } from '../../domain/errors.ts';
import { type ExplainedSentence, explainText } from '../../extract/index.ts';
import type { Configure } from '../context.ts';
import { examples } from '../help.ts';
import { write } from '../io.ts';
import { loadContext } from '../loadContext.ts';
import { formatOption, type GazetteerOptions, gazetteerOption } from '../options.ts';
import type { Format } from '../output/format.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { readAll } from '../readAll.ts';
import { explanationCard } from '../views/explanation/card.ts';
import { explanationPage } from '../views/explanation/page.ts';

const COLUMNS: Column<ExplainedSentence>[] = [
  { header: 'sentence', value: ({ text }) => text },
  { header: 'start', value: ({ start }) => start },
  { header: 'mentions', value: ({ mentions }) => mentions.map(({ name }) => name).join('; ') },
  { header: 'cues', value: ({ cues }) => cues.map(({ relation }) => relation).join('; ') },
  { header: 'claims', value: ({ claims }) => claims.map(({ predicate }) => predicate).join('; ') },
];

const FEATURES = `
Below each pair stand the features that spoke most for the relation (why) and
against it (but), with the log odds that it would lose without each:
  between, before, after, left, right      words there, near the two names
  opening, closing                         first and last word between them
  kinds, types, references, distance       who the two are, how far apart
  cue, told, other subject, other object   what cues made of them here
  told in article                          … and elsewhere in the text
`;

interface Options extends GazetteerOptions {
  format?: Format | 'html';
}

export const configure: Configure = (command, { io }) => {
  command
    .description(
      'Show how a text is read: the actors and cues in each sentence, how its words depend on each other, what each two names may have to do with each other, and the claims they make, with reasons.',
    )
    .argument('<text...>', 'the text, or - to read it from standard input')
    .addOption(gazetteerOption())
    .addOption(formatOption('html'))
    .addHelpText(
      'after',
      examples(
        'dealgraph explain "Microsoft has invested €15 million in Mistral AI."',
        'dealgraph explain --format html - < article.txt > article.html',
      ) + FEATURES,
    )
    .action(async (words: string[], options: Options) => {
      const text = words.join(' ') === '-' ? await readAll(io.stdin) : words.join(' ');
      if (text.trim() === '') {
        throw new DealgraphError('usage', 'there is no text to explain', {
          hint: 'give it in quotes, or - to read it',
        });
      }
      const { format } = options;
      const { sentences } = explainText(text, loadContext(options.gazetteer));
      if (format === 'html') return write(io.stdout, explanationPage(sentences));
      await print(
        { records: sentences, columns: COLUMNS, card: (page) => explanationCard(sentences, page) },
        io,
        format,
      );
    });
};
