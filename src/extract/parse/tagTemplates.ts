import { compileTemplates } from './templates.ts';
import { WORD_ATTRIBUTES, type WordAttribute } from './words.ts';

/** Words around the one to be tagged that features look at. */
export const WINDOW = 2;

/** Attributes of words by place: `0` the word, `-1` the one before; `tag-1` and `tag-2` the tags just given. */
const LINES = [
  '0.form',
  '0.lower',
  '0.word',
  '0.prefix1',
  '0.prefix2',
  '0.prefix3',
  '0.suffix1',
  '0.suffix2',
  '0.suffix3',
  '0.suffix4',
  '0.shape',
  '0.cluster',
  '0.shape 0.suffix3',
  '0.suffix2 tag-1',
  '0.suffix3 tag-1',
  '0.shape tag-1',
  '0.cluster tag-1',
  '0.word tag-1',
  '0.word tag-1 tag-2',
  'tag-1',
  'tag-1 tag-2',
  'tag-2',
  '-1.word',
  '-2.word',
  '1.word',
  '2.word',
  '-1.word 0.word',
  '0.word 1.word',
  '1.suffix3',
  '1.suffix2 1.shape',
  '-1.suffix3',
  '1.cluster',
  '2.cluster',
  '-1.cluster',
  '-2.cluster',
  '-1.cluster 0.cluster',
  '0.cluster 1.cluster',
  '0.kind tag-1',
  '0.kind 1.kind',
  '-1.kind 0.kind 1.kind',
  '1.kind 2.kind',
  '0.kind 1.kind 2.kind',
  'tag-1 0.kind 1.kind',
  '0.word 1.kind',
  '0.word -1.kind',
  '0.suffix3 1.kind',
  'tag-1 1.cluster',
  'tag-1 0.suffix2 1.cluster',
  '0.word 1.suffix3',
  '-1.shape 0.shape',
  '0.shape 1.shape',
  '-1.shape 0.shape 1.shape',
] as const;

interface Seen {
  /** Distance from the word to be tagged. */
  offset: number;
  attribute: number;
}

const names: string[] = [];
const placeOf = (atom: string): number => {
  if (!names.includes(atom)) names.push(atom);
  return names.indexOf(atom);
};

/** The first two atoms are the tags before. */
placeOf('tag-1');
placeOf('tag-2');
export const TAG_TEMPLATES = compileTemplates(LINES, placeOf);

/** The attributes that fill the atoms after the two tags. */
const seen: Seen[] = names.slice(2).map((name) => {
  const [offset, attribute] = name.split('.');
  return { offset: Number(offset), attribute: WORD_ATTRIBUTES.indexOf(attribute as WordAttribute) };
});
export const TAG_ATOMS = names.length;
export const SEEN_OFFSETS = Int32Array.from(seen, ({ offset }) => offset);
export const SEEN_ATTRIBUTES = Int32Array.from(seen, ({ attribute }) => attribute);
