import { type Claim, polarityOf } from '../../../domain/claim.ts';
import type { ExplainedRelation, ExplainedSentence } from '../../../extract/index.ts';
import { plain } from '../../output/plain.ts';
import { showFact } from '../claimPhrase.ts';

/** Why a sentence that was not read makes no claim. */
export const NOT_READ = 'none: no word here tells of a deal or relation, so the sentence is passed over';

/** What stands at a place of a sentence, in quotation marks. @param start of the text, as `end`. */
export function quoted({ text, start: offset }: ExplainedSentence, start: number, end: number): string {
  return `“${plain(text.slice(start - offset, end - offset))}”`;
}

/** What an actor is and how it is known. */
export function mentionPhrase({ name, type, why }: ExplainedSentence['mentions'][number]): string {
  return `${plain(name)}${type ? ` (${type})` : ''}, ${plain(why)}`;
}

/** A claim with its stance, how sure it is, and why. */
export function claimPhrase(claim: Claim): string {
  const how = [claim.stance, claim.speaker ? `by ${plain(claim.speaker.text)}` : '', polarityOf(claim)];
  const stance = [...new Set(how)].filter(Boolean).join(', ');
  return `${claimText(claim)}: ${stance}, ${claim.confidence} %, ${plain(claim.why)}`;
}

function claimText(claim: Claim): string {
  if (claim.form === 'relation') {
    return `${plain(claim.subject.text)} ${claim.predicate} ${plain(claim.object.text)}`;
  }
  const deal = `the deal (${claim.deal.parties.map(({ text }) => plain(text)).join(', ')})`;
  if (claim.form === 'knowledge') return `${plain(claim.subject.text)} ${claim.predicate} ${deal}`;
  return `${deal} ${claim.predicate}: ${showFact(claim.fact)}`;
}

const VERDICTS: Readonly<Record<ExplainedRelation['verdict'], string>> = {
  told: 'a cue tells of it',
  stated: 'the words around the two state it',
  refuted: 'no claim: a cue tells of it, but the words around the two speak against it',
  'told otherwise': 'no claim: a cue tells of it the other way round',
  'told of another': 'no claim: a cue tells of it for one of the two and somebody else',
  'known of': 'no claim: one knew of the deal, or did not, and stands outside of it',
  'of one name': "no claim: one bears the other's name, and nobody deals with what is its own",
  'wrong type': 'no claim: one of the two cannot stand there',
  unlikely: 'no claim: not likely enough',
};

/** A relation that two may stand in, how likely it is, and why it is a claim or none. */
export function relationPhrase({ relation, subject, object, probability, verdict }: ExplainedRelation): string {
  return `${probability} % ${plain(subject)} ${relation} ${plain(object)}: ${VERDICTS[verdict]}`;
}

/**
 * Two lines: the features that spoke for a relation (why) and those against it (but), with the log odds that each gave or took; none
 * where nothing did much.
 */
export function influenceLines({ influences }: ExplainedRelation): (readonly [term: 'why' | 'but', text: string])[] {
  const shown = (sign: number) =>
    influences
      .filter(({ weight }) => Math.sign(weight) === sign)
      .map(({ feature, weight }) => `${plain(feature)} ${signed(weight)}`)
      .join(', ');
  const lines = [['why', shown(1)] as const, ['but', shown(-1)] as const];
  return lines.filter(([, text]) => text !== '');
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;

type Cue = ExplainedSentence['cues'][number];

/** Each span of cues with the relations that it may tell of. */
export function cuesBySpan(cues: readonly Cue[]): [Cue, string[]][] {
  const spans = Map.groupBy(cues, ({ start, end }) => `${start}-${end}`);
  return [...spans.values()].map((ofSpan) => [ofSpan[0]!, [...new Set(ofSpan.map(({ relation }) => relation))]]);
}
