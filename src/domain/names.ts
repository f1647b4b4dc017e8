import { type EntityType, nameSpaceOf } from './entity.ts';

/** Legal forms and articles that do not tell two names apart. Lower case, without full stops. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited plc llc lp llp ag gmbh sa sas sarl nv bv ab asa as oy oyj
   spa srl se kk kgaa pte pty pvt private holdings holding group the a an`.split(/\s+/),
);

/** Letters that Unicode does not decompose, but that names are also written without. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Text in which folding changes the case alone: most names, so that most need no more than this look. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Folds a name or a piece of text for comparison: no case, accents, possessive endings or punctuation.
 * @returns words, joined by single spaces.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþı]/g, (letter) => TRANSLITERATIONS[letter] ?? letter)
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a name that tell it apart: without legal forms and articles, unless nothing else is left. */
export function distinctiveWords(name: string): string[] {
  return distinctiveOf(fold(name));
}

/** {@link distinctiveWords} of a name that is folded already. */
export function distinctiveOf(folded: string): string[] {
  if (!folded.includes(' ')) return folded === '' ? [] : [folded];
  const words = folded.split(' ');
  const distinctive = words.filter((word) => !LEGAL_FORMS.has(word));
  return distinctive.length > 0 ? distinctive : words;
}

/**
 * The key under which a name as typed is looked up, whatever it names: "Open AI", "OpenAI, Inc." and "openai" share one.
 * Empty for a name without letters and digits.
 */
export function lookupKey(name: string): string {
  return distinctiveWords(name).join('');
}

/**
 * The key under which a name is resolved: "Open AI", "OpenAI, Inc." and "OpenAI" share `actor:openai`.
 * Two names with one key are one entity.
 */
export function nameKey(name: string, type: EntityType): string {
  return keyOfFolded(fold(name), type);
}

/** {@link nameKey} of a name that is folded already. */
export function keyOfFolded(folded: string, type: EntityType): string {
  return `${nameSpaceOf(type)}:${distinctiveOf(folded).join('')}`;
}
