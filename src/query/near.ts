import { distance } from 'fastest-levenshtein';
import { compareText } from '../domain/ids.ts';
import { fold } from '../domain/names.ts';

export interface Candidate {
  /** What is suggested. */
  label: string;
  /** What it may be called. */
  names: string[];
}

const MOST = 3;
/** Edits allowed for each letter typed. */
const TOLERANCE = 0.34;

/** The labels whose names are nearest to what was typed: a few edits away, or sharing a whole word. Nearest first. */
export function near(typed: string, candidates: readonly Candidate[]): string[] {
  const wanted = fold(typed);
  const scored = candidates
    .map(({ label, names }) => ({ label, score: Math.min(...names.map((name) => scoreOf(wanted, fold(name)))) }))
    .filter(({ score }) => score <= TOLERANCE)
    .sort((a, b) => a.score - b.score || compareText(a.label, b.label));
  return [...new Set(scored.map(({ label }) => label))].slice(0, MOST);
}

/** Edits for each letter; a shared first word or a name that begins so counts as a near miss. */
function scoreOf(wanted: string, name: string): number {
  const edits = distance(wanted, name) / Math.max(wanted.length, 1);
  const sharesStart = name !== '' && (name.startsWith(`${wanted} `) || wanted.startsWith(`${name} `));
  const sharesWord = wanted.length > 2 && name.split(' ').includes(wanted);
  return sharesStart || sharesWord ? Math.min(edits, TOLERANCE / 2) : edits;
}
