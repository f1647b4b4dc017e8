import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ARTICLES, SENTENCES } from '../corpus/text.ts';

/** One file of annotated texts. */
export interface EvalSet {
  name: string;
  /** Path of the JSON lines, or of a folder of such files. */
  gold: string;
  /** Relations it annotates, so that others are not judged; absent where each row says so itself. */
  relations?: readonly string[];
  /** How names are compared. */
  names: 'relaxed' | 'strict';
  /** Whole articles, annotated in full, as against single sentences and passages. */
  isArticles: boolean;
}

/** Those that the README of the evaluation folder lists for `articles`. */
const RELATIONS = [
  'partnered-with',
  'invested-in',
  'acquired',
  'merged-with',
  'licensed-to',
  'supplies',
  'competes-with',
  'subsidiary-of',
  'funds',
  'investigates',
  'approved',
  'blocked',
  'sued',
  'aware-of',
  'unaware-of',
] as const;

/** Those of interest in the sets of passages, by the same README; `client-of` is `supplies` seen from the customer. */
export const CORE_RELATIONS = [
  'partnered-with',
  'acquired',
  'invested-in',
  'subsidiary-of',
  'client-of',
  'competes-with',
  'merged-with',
  'regulates',
];
const KNOWLEDGENET_RELATIONS = ['subsidiary-of', 'founded', 'leads', 'works-for', 'located-in'];

/** What the training articles annotate besides. */
const TRAINING_RELATIONS = [...RELATIONS, 'leads', 'works-for', 'founded', 'regulates'];

function evaluationSets(folder: string): EvalSet[] {
  const gold = (set: string): string => join(folder, set, 'dev.jsonl');
  const sets: EvalSet[] = [
    { name: 'articles', gold: gold('articles'), relations: RELATIONS, names: 'relaxed', isArticles: true },
    { name: 'core', gold: gold('core'), relations: CORE_RELATIONS, names: 'strict', isArticles: false },
    {
      name: 'knowledgenet',
      gold: gold('knowledgenet'),
      relations: KNOWLEDGENET_RELATIONS,
      names: 'relaxed',
      isArticles: false,
    },
  ];
  return sets.filter((set) => existsSync(set.gold));
}

function trainingSets(folder: string): EvalSet[] {
  const articles = join(folder, 'articles');
  const files = readdirSync(articles).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => ({
    name: `train-${basename(file, '.jsonl')}`,
    gold: join(articles, file),
    relations: TRAINING_RELATIONS,
    names: 'relaxed',
    isArticles: true,
  }));
}

/** The written corpus, which needs no other folder and no other scorer. */
export const CORPUS_SETS: readonly EvalSet[] = [
  { name: 'corpus-sentences', gold: SENTENCES, names: 'relaxed', isArticles: false },
  { name: 'corpus-articles', gold: ARTICLES, names: 'relaxed', isArticles: true },
];

/** The sets of an evaluation folder that are there, and every file of the training articles where that folder is given. */
export function setsIn(evalFolder: string, trainFolder: string | undefined): EvalSet[] {
  return [...evaluationSets(evalFolder), ...(trainFolder ? trainingSets(trainFolder) : [])];
}
