import type { Mention } from '../mentions/mention.ts';
import type { Found } from './subject.ts';
import { listOf, type SentenceView } from './view.ts';

/** Where a cue stands, `to` exclusive. */
export interface CuePlace {
  kind: 'verb' | 'noun' | 'adjective';
  from: number;
  to: number;
}

/** What fills a slot: one mention or a list of them. */
export interface Filler {
  mentions: readonly Mention[];
  /** 0 … 1: how sure the link is. */
  sureness: number;
}

/** Each finite verb between a verb and its supposed subject leaves this share of sureness. */
const CROSSING = 0.75;

export function asFiller(view: SentenceView, mention: Mention | undefined): Filler | undefined {
  return mention && { mentions: listOf(view, mention), sureness: 1 };
}

/** A subject with its list; less sure the more finite verbs stand between. */
export function subjectFiller(view: SentenceView, subject: Found | undefined): Filler | undefined {
  if (!subject) return undefined;
  const filler = asFiller(view, subject.mention);
  return filler && { ...filler, sureness: CROSSING ** subject.crossed };
}
