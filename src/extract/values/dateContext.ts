import type { Sense } from './calendar.ts';

/** What the preposition before a date makes of it. */
export type DateRole = 'since' | 'until' | 'by' | 'in' | 'on';

const BETWEEN =
  '(?: (?:the|at least|about|around|early|late|mid|the (?:end|start|beginning|close|middle) of|last|next))*';

const ROLES: readonly (readonly [RegExp, DateRole])[] = [
  [
    new RegExp(`\\b(?:since|from|starting(?: in| on)?|beginning(?: in| on)?|as of|effective)${BETWEEN}[ -]?$`, 'i'),
    'since',
  ],
  [
    new RegExp(`\\b(?:until|till|through|before|(?:from|between) \\S+(?: \\S+)? (?:to|and))${BETWEEN}[ -]?$`, 'i'),
    'until',
  ],
  [new RegExp(`\\bby${BETWEEN}[ -]?$`, 'i'), 'by'],
  [new RegExp(`\\b(?:in|during|within)${BETWEEN}[ -]?$`, 'i'), 'in'],
  [new RegExp(`\\bon${BETWEEN}[ -]?$`, 'i'), 'on'],
];

const LONGEST_CUE = 60;

/** The role of the date that starts at `start`, by the words before it. */
export function dateRoleAt(text: string, start: number): DateRole | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  return ROLES.find(([cue]) => cue.test(before))?.[1];
}

const FORWARD_VERB =
  '(?:will|shall|would)(?: \\w+ly)?(?: be)? \\w+|(?:expect\\w*|due|set|scheduled|planned|slated|plans?|planning|aims?|hopes?|intends?)(?: \\w+){0,2}? (?:to|for)(?: be)?(?: \\w+)?';
const TENSE = new RegExp(
  `\\b(?:(?<forward>${FORWARD_VERB})|said|told|was|were|had|has|began|made|took|bought|sold|\\w+ed)\\b`,
  'gi',
);
const FORWARD_PREPOSITION = /\b(?:next|upcoming|coming|by|until|till|through|ahead of)(?: the)?(?: end of)? $/i;

/**
 * Whether a date without a year lies ahead. News looks back, except after "by", "until" and "next", and where the verb
 * next before the date is about the future: "will close in May", but "which will use it, said on Monday".
 */
export function senseAt(text: string, start: number): Sense {
  const before = text.slice(Math.max(0, start - 2 * LONGEST_CUE), start);
  if (FORWARD_PREPOSITION.test(before)) return 'forward';
  return [...before.matchAll(TENSE)].at(-1)?.groups?.forward === undefined ? 'backward' : 'forward';
}
