import type { ExplainedSentence } from '../../../extract/index.ts';
import { type Field, fields } from '../../output/card.ts';
import { plain } from '../../output/plain.ts';
import type { Page } from '../../output/style.ts';
import { indented } from '../../output/table.ts';
import { claimPhrase, cuesBySpan, influenceLines, mentionPhrase, NOT_READ, quoted, relationPhrase } from './phrases.ts';
import { treeLines } from './tree.ts';

/**
 * Each sentence with its actors in brackets and its cues in angle brackets; below, what was made of it, what each two names may have
 * to do with each other, and how its words depend on each other.
 */
export function explanationCard(sentences: readonly ExplainedSentence[], page: Page): string {
  return sentences.map((sentence) => sentenceLines(sentence, page).join('\n')).join('\n\n');
}

function sentenceLines(sentence: ExplainedSentence, page: Page): string[] {
  const parts = fields([...readingFields(sentence, page), ...claimFields(sentence, page)], page);
  const tree = treeLines(sentence.tokens, page).map((line) => `       ${line}`);
  return [...indented(marked(sentence, page), page.width, ''), ...parts, page.dim('parse'), ...tree];
}

function readingFields(sentence: ExplainedSentence, page: Page): Field[] {
  const { mentions, cues } = sentence;
  return [
    ...mentions.map((mention): Field => {
      return [page.accent('actor'), `${quoted(sentence, mention.start, mention.end)} is ${mentionPhrase(mention)}`];
    }),
    ...cuesBySpan(cues).map(([first, relations]): Field => {
      return [page.warn('cue'), `${quoted(sentence, first.start, first.end)} tells of ${relations.join(', ')}`];
    }),
  ];
}

function claimFields({ read, relations, claims }: ExplainedSentence, page: Page): Field[] {
  if (!read) return [['claim', NOT_READ]];
  return [
    ...relations.flatMap((relation): Field[] => [
      ['pair', relationPhrase(relation)],
      ...influenceLines(relation).map(([term, text]): Field => [page.dim(term), page.dim(text)]),
    ]),
    ...claims.map((claim): Field => [page.good('claim'), claimPhrase(claim)]),
    ...(claims.length === 0 ? [['claim', 'none'] as const] : []),
  ];
}

/** `[Microsoft] has ‹invested› in [Mistral AI].` */
function marked({ text, start: offset, mentions, cues }: ExplainedSentence, page: Page): string {
  const marks = [
    ...mentions.map(({ start, end }) => ({ start, end, show: (part: string) => page.accent(`[${part}]`) })),
    ...cues.map(({ start, end }) => ({ start, end, show: (part: string) => page.warn(`‹${part}›`) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let position = offset;
  for (const { start, end, show } of marks) {
    // A mark inside another one is listed below all the same.
    if (start < position) continue;
    result +=
      spaced(text.slice(position - offset, start - offset)) + show(plain(text.slice(start - offset, end - offset)));
    position = end;
  }
  return result + spaced(text.slice(position - offset));
}

/** Safe for the terminal, with the spaces at both ends kept. */
function spaced(text: string): string {
  const [before] = /^\s*/.exec(text)!;
  const [after] = /\s*$/.exec(text.slice(before.length))!;
  return `${before && ' '}${plain(text)}${after && ' '}`;
}
