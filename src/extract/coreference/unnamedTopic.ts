import { type Actor, mayAct } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import { foldSpan, type Span } from '../mentions/runs.ts';
import { written } from '../mentions/sighting.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { Anaphor } from './anaphors.ts';

const KINDS: ReadonlySet<Anaphor['kind']> = new Set(['company', 'it', 'they']);

/** A passage has no more sentences; whole articles name whom they are about. */
const LONGEST_PASSAGE = 5;

/**
 * Whom a passage is about that names it nowhere: "The company was acquired by MDNX Group". Texts that were cut out of longer ones
 * begin so; their reader knows who is meant.
 */
export class UnnamedTopic {
  #actor: Actor | undefined;
  #isNamed: boolean;

  /** @param sentences of the text. */
  constructor(sentences: readonly Sentence[]) {
    this.#isNamed = sentences.length > LONGEST_PASSAGE;
  }

  /** Takes in who is named in a sentence before. */
  pass(named: readonly Mention[]): void {
    this.#isNamed ||= named.some(mayBeMeant);
  }

  /**
   * Whom an anaphor means if it is the topic, undefined if it is not.
   * @param named those of its sentence.
   */
  meantBy({ kind, to }: Anaphor, from: number, sentence: Sentence, named: readonly Mention[]): Actor[] | undefined {
    if (!KINDS.has(kind) || named.some((mention) => mention.to <= from && mayBeMeant(mention))) return undefined;
    if (!this.#actor && (this.#isNamed || isEmpty(sentence.tokens, from))) return undefined;
    this.#actor ??= { name: '', type: 'company', unnamed: true, evidence: {}, tagged: {}, forms: new Map() };
    note(this.#actor, sentence, { from, to });
    return [this.#actor];
  }
}

function mayBeMeant({ actors, locative }: Mention): boolean {
  return !locative && actors.some(mayAct);
}

/** "It is unclear whether", "It was in Edinburgh that": a subject that refers to nobody. */
function isEmpty(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]!.lower !== 'it') return false;
  let at = from + 1;
  let isSaid = false;
  for (; /^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? ''); at++) isSaid ||= tokens[at]!.lemma === 'be';
  return isSaid && /^(?:ADJ|ADP|PROPN|SCONJ)$/.test(tokens[at]?.pos ?? '');
}

function note(actor: Actor, sentence: Sentence, span: Span): void {
  const form = written(sentence, span);
  actor.forms.set(form, (actor.forms.get(form) ?? 0) + 1);
  if (foldSpan(sentence.tokens, span).length > actor.name.length) actor.name = form;
}
