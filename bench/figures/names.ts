import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nameKey } from '../../src/domain/names.ts';
import type { Figure } from '../support/figure.ts';

const Pair = z.object({ name1: z.string(), name2: z.string(), match: z.boolean() });

/** How well equal name keys tell whether two names of organisations are one: precision, recall and F1 of "same". */
export const names: Figure = {
  name: 'names',
  async measure({ evalFolder }) {
    const gold = join(evalFolder ?? '', 'names/dev.jsonl');
    if (!evalFolder || !existsSync(gold)) return [];
    const pairs = readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => Pair.parse(JSON.parse(line)));
    const same = pairs.map(({ name1, name2 }) => nameKey(name1, 'company') === nameKey(name2, 'company'));
    const right = pairs.filter(({ match }, i) => match && same[i]).length;
    const precision = right / same.filter(Boolean).length;
    const recall = right / pairs.filter(({ match }) => match).length;
    const f1 = (2 * precision * recall) / (precision + recall);
    return [
      {
        what: 'names, equal keys',
        measured: `F1 ${f1.toFixed(3)}`,
        reference: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
        target: 'precision ≥ 0.88',
        met: precision >= 0.88,
      },
    ];
  },
};
