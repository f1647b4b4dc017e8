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
/** How much less near it is to be like a part of a name. */
const PART = 0.1;

/** The labels whose names are nearest to what was typed: a few edits away, or sharing a whole word. Nearest first. */
export function near(typed: string, candidates: readonly Candidate[]): string[] {
  const wanted = fold(typed);
  const scored = candidates
    .map(({ label, names }) => ({ label, score: Math.min(...names.map((name) => scoreOf(wanted, fold(name)))) }))
    .filter(({ score }) => score <= TOLERANCE)
    .sort((a, b) => a.score - b.score || compareText(a.label, b.label));
  return [...new Set(scored.map(({ label }) => label))].slice(0, MOST);
}

/** Edits for each letter, to the whole name or, less near, to its first words, to one of its words or to how it begins. */
function scoreOf(wanted: string, name: string): number {
  const words = name.split(' ');
  const beginning = words.slice(0, wanted.split(' ').length).join(' ');
  const isPart = wanted.length > 2 && (words.includes(wanted) || name.startsWith(wanted));
  return Math.min(edits(wanted, name), edits(wanted, beginning) + PART, isPart ? PART : 1);
}

function edits(wanted: string, name: string): number {
  const letters = Math.max(wanted.length, 1);
  // Each letter more or less is an edit, so most names need no closer look.
  const least = Math.abs(wanted.length - name.length) / letters;
  return least > TOLERANCE ? least : distance(wanted, name) / letters;
}
