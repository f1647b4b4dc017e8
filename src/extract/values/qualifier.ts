export type Qualifier = 'up-to' | 'at-least' | 'about';

/** What stands right before an amount, up to the end of the text. "Just under" comes before "under". */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|circa|close to|just (?:under|over|above|below|shy of)|slightly (?:under|over|more than|less than|above|below)|an? (?:estimated|approximate)|estimated(?: at)?|in the region of|in the range of)|~)$/i,
    'about',
  ],
  [/\b(?:up to|as (?:much|many|high) as|(?:no|not) more than|at most|a maximum of|less than|under|below)$/i, 'up-to'],
  [
    /\b(?:more than|at least|over|above|upwards? of|in excess of|north of|a minimum of|exceed(?:ing|s|ed)?|(?:no|not) less than|as (?:little|low) as|surpass(?:ing|es|ed)?)$/i,
    'at-least',
  ],
];

const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:\+|[ -]plus\b| or more\b| or higher\b)/i, 'at-least'],
  [/^ or (?:so|thereabouts)\b/i, 'about'],
  [/^ or (?:less|lower)\b/i, 'up-to'],
];

const LONGEST_CUE = 32;

/** What the words around `text.slice(start, end)` say of the amount there; undefined where it is given plainly. */
export function qualifierAt(text: string, start: number, end: number): Qualifier | undefined {
  const before = text
    .slice(Math.max(0, start - LONGEST_CUE), start)
    .trimEnd()
    .replace(/\s+(?:an?|the)$/i, '');
  const after = text.slice(end, end + LONGEST_CUE);
  const found = BEFORE.find(([cue]) => cue.test(before)) ?? AFTER.find(([cue]) => cue.test(after));
  return found?.[1];
}
