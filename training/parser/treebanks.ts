import { join } from 'node:path';
import { readTrees, type Tree } from './conllu.ts';

/** Treebanks of Universal Dependencies, cut into parts as their makers do. */
export interface Treebanks {
  train: Tree[];
  dev: Tree[];
  test: Tree[];
}

const NEWS = /^(?:n\d|GUM_news|GUM_interview|weblog|newsgroup)/;

/** @param folder of training data; its `relations/README.md` says what the treebanks are. */
export function readTreebanks(folder: string): { ewt: Treebanks; gum: Treebanks; pud: Tree[] } {
  const read = (name: string) => readTrees(join(folder, 'relations', `ud_${name}.conllu.gz`));
  const parts = (name: string): Treebanks => ({
    train: read(`${name}.train`),
    dev: read(`${name}.dev`),
    test: read(`${name}.test`),
  });
  return { ewt: parts('ewt'), gum: parts('gum'), pud: read('pud') };
}

/** Whether a sentence is of the kind that the parser is for. */
export function isNews({ id }: Tree): boolean {
  return NEWS.test(id);
}
