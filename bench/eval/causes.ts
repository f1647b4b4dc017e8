import type { EntityType } from '../../src/domain/entity.ts';
import type { RelationType } from '../../src/domain/relation.ts';
import { sameName } from './sameName.ts';
import { type Found, otherWay, overlap, type Span, type Statement, sameWay, sharesEnd } from './statement.ts';

/** In the order in which work on them pays first: what is not named cannot be linked, what is not linked cannot be related. */
export const CAUSES = [
  'mention not found',
  'wrong type',
  'wrong link inside the article',
  'relation missed',
  'wrong relation',
  'wrong direction',
  'wrong polarity',
  'extra fact',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Somebody or something that the reading found, where it stands. */
export interface FoundMention extends Span {
  /** The words that stand there, and whom they were taken to mean. */
  names: readonly string[];
  type: EntityType | undefined;
}

/** What was made of an article. */
export interface ArticleReading {
  text: string;
  /** Sentences that hold a cue: no other is read. */
  read: readonly Span[];
  mentions: readonly FoundMention[];
}

/** Types that the ends of a relation may have, by its name. */
export type Signatures = ReadonlyMap<string, Pick<RelationType, 'from' | 'to' | 'symmetric'>>;

/** What went wrong where both sides have the same two. */
function causeBetween(one: Statement, others: readonly Statement[]): Cause | undefined {
  if (others.some((other) => other.relation === one.relation && otherWay(one, other))) return 'wrong direction';
  if (others.some((other) => sameWay(one, other) || otherWay(one, other))) return 'wrong relation';
  return undefined;
}

/**
 * Why an annotated fact was not found; the first that holds:
 * 1. wrong direction: the same relation was wrongly found between the same two, the other way round;
 * 2. wrong relation: another relation was wrongly found between the same two;
 * 3. relation missed: nothing at its place was read, for no sentence there holds a cue;
 * 4. its two names stand in no one sentence: mention not found where the article has no mention of one, else wrong link;
 * 5. mention not found: a name of it stands there in so many words and no mention does; or no mention of it is in the article;
 * 6. wrong type: it is mentioned here, as something that this relation does not take;
 * 7. wrong link: it is mentioned elsewhere in the article, and here by words that were not taken to mean it;
 * 8. wrong link: the same relation was wrongly found here for one of the two, with another at the other end;
 * 9. relation missed: both are mentioned here, as what they are, and nothing was made of it.
 * Mentions are known of sentences that were read only, so that a few of 5 are of 7.
 * @param places where the text states it.
 * @param extra what was found in the article and is not annotated: what is right explains no error.
 */
export function causeOfMissed(
  fact: Statement,
  places: readonly Span[],
  extra: readonly Found[],
  { text, read, mentions }: ArticleReading,
  signatures: Signatures,
): Cause {
  const between = causeBetween(fact, extra);
  if (between) return between;
  const ends = endsOf(fact, signatures);
  const isMentioned = ({ names }: End): boolean => mentions.some((mention) => sameName(mention.names, names));
  const here = places.length === 0 ? read : read.filter((sentence) => places.some((place) => overlap(place, sentence)));
  if (here.length === 0) return 'relation missed';
  if (places.length === 0) return ends.every(isMentioned) ? 'wrong link inside the article' : 'mention not found';
  const mentionsHere = mentions.filter((mention) => here.some((sentence) => overlap(sentence, mention)));
  const textHere = here.map(({ start, end }) => text.slice(start, end)).join('\n');
  const causes = ends.map((end): Cause | undefined => {
    const ofEnd = mentionsHere.filter((mention) => sameName(mention.names, end.names));
    if (ofEnd.some(({ type }) => !type || !end.types || end.types.has(type))) return undefined;
    if (ofEnd.length > 0) return 'wrong type';
    const isWritten = end.names.some((name) => isProper(name) && placesOfName(textHere, name).length > 0);
    return isWritten || !isMentioned(end) ? 'mention not found' : 'wrong link inside the article';
  });
  const ofMention = CAUSES.find((cause) => causes.includes(cause));
  if (ofMention) return ofMention;
  const isOther = (other: Found): boolean =>
    other.relation === fact.relation && here.some((sentence) => overlap(sentence, other)) && sharesEnd(fact, other);
  return extra.some(isOther) ? 'wrong link inside the article' : 'relation missed';
}

/** Annotations list "the department" among names too; it takes a link to know whom it means. */
function isProper(name: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(name.replace(/^The\s/, ''));
}

interface End {
  names: readonly string[];
  /** Absent where the relation takes anything, or is none of the ontology's. */
  types: ReadonlySet<string> | undefined;
}

function endsOf({ head, tail, relation }: Statement, signatures: Signatures): End[] {
  const signature = signatures.get(relation);
  const either = signature?.symmetric ? new Set([...signature.from, ...signature.to]) : undefined;
  const ends: End[] = [{ names: head, types: signature && (either ?? new Set(signature.from)) }];
  if (tail) ends.push({ names: tail, types: signature && (either ?? new Set(signature.to)) });
  return ends;
}

/** Who and what the annotation names, with all their names. */
export type AnnotatedEntities = readonly { names: readonly string[]; type: EntityType }[];

/**
 * Why a fact was found that is not annotated; the first that holds:
 * 1. wrong direction, wrong relation: the same two are annotated in the same relation the other way round, or in another one,
 *    and that was missed;
 * 2. wrong link: the same relation is annotated at this place and was missed, for one of the two with another;
 * 3. wrong type: one of the two is annotated as something that this relation does not take;
 * 4. extra fact: none of these.
 * @param missed what is annotated and was not found.
 */
export function causeOfExtra(
  fact: Found,
  missed: readonly (Statement & { places: readonly Span[] })[],
  entities: AnnotatedEntities,
  signatures: Signatures,
): Cause {
  const between = causeBetween(fact, missed);
  if (between) return between;
  const isLinked = missed.some(
    (other) =>
      other.relation === fact.relation && sharesEnd(fact, other) && other.places.some((place) => overlap(place, fact)),
  );
  if (isLinked) return 'wrong link inside the article';
  const isOfOtherType = ({ names, types }: End): boolean => {
    const same = entities.filter((entity) => sameName(entity.names, names));
    return !!types && same.length > 0 && same.every(({ type }) => !types.has(type));
  };
  return endsOf(fact, signatures).some(isOfOtherType) ? 'wrong type' : 'extra fact';
}

/** Every place where a name stands as words of its own. */
export function placesOfName(text: string, name: string): Span[] {
  const places: Span[] = [];
  const isWordAt = (index: number): boolean => /[\p{L}\p{N}]/u.test(text[index] ?? '');
  for (let start = text.indexOf(name); name && start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!isWordAt(start - 1) && !isWordAt(end)) places.push({ start, end });
  }
  return places;
}
