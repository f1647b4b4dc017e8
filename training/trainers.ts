import { mentions } from './mentions/trainer.ts';
import { parserTrainer } from './parser/trainer.ts';
import { relations } from './relations/trainer.ts';
import type { Trainer } from './trainer.ts';

/** In the order in which they are made: later ones may use the models of earlier ones. */
export const TRAINERS: readonly Trainer[] = [parserTrainer, mentions, relations];
