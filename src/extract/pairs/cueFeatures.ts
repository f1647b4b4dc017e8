import type { RelationDraft } from '../claims/draft.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import type { Actor } from '../mentions/actor.ts';
import { constant, distanceClass, type FeatureSet, hashOf, join, templates } from './featureSet.ts';
import type { Pair } from './pair.ts';

const CUE = templates('cue', 'cue near', 'cue word', 'cue word near');
const TOLD = templates('told', 'told by', 'other subject', 'other object', 'told in article');
const PLACE = templates('before', 'after', 'between');
const [FORWARD, BACKWARD] = [constant('>'), constant('<')];

/** The ontology's cues in the sentence, by where they stand. */
export function addCues(features: FeatureSet, { first, second }: Pair, cues: readonly CueMatch[]): void {
  for (const { from, to, relation, lemma, kind } of cues) {
    const sinceFirst = from - first.mention.to;
    const toSecond = second.mention.from - to;
    const place =
      to <= first.mention.from
        ? ({ where: 'before', gap: first.mention.from - to } as const)
        : from >= second.mention.to
          ? ({ where: 'after', gap: from - second.mention.to } as const)
          : ({ where: 'between', gap: Math.min(sinceFirst, toSecond) } as const);
    const name = hashOf(relation.name);
    const word = hashOf(lemma);
    const where = PLACE[place.where];
    features.add(join(CUE.cue, name, where));
    features.addTyped(join(CUE['cue near'], name, where, distanceClass(place.gap)));
    features.add(join(CUE['cue word'], word, hashOf(kind), where));
    if (place.where === 'between')
      features.add(join(CUE['cue word near'], word, distanceClass(sinceFirst), distanceClass(toSecond)));
  }
}

/** What the cues made of this pair in its sentence, and of either of the two with somebody else. */
export function addToldHere(features: FeatureSet, { first, second }: Pair, told: readonly RelationDraft[]): void {
  const a = first.actor;
  const b = second.actor;
  for (const { subject, object, predicate, why } of told) {
    const isForward = subject === a && object === b;
    if (isForward || (subject === b && object === a)) {
      features.addTyped(join(TOLD.told, hashOf(predicate), isForward ? FORWARD : BACKWARD));
      features.addTyped(join(TOLD['told by'], hashOf(why)));
      continue;
    }
    if (subject === a || subject === b)
      features.addTyped(join(TOLD['other subject'], hashOf(predicate), subject === a ? 1 : 2));
    if (object === a || object === b)
      features.addTyped(join(TOLD['other object'], hashOf(predicate), object === a ? 1 : 2));
  }
}

/** The relations that cues told of anywhere in an article: subject → object → names. */
export type ToldInArticle = ReadonlyMap<Actor, ReadonlyMap<Actor, ReadonlySet<string>>>;

export function toldInArticle(drafts: readonly RelationDraft[]): ToldInArticle {
  const told = new Map<Actor, Map<Actor, Set<string>>>();
  for (const { subject, object, predicate } of drafts) {
    const ofSubject = told.get(subject) ?? new Map<Actor, Set<string>>();
    told.set(subject, ofSubject);
    ofSubject.set(object, (ofSubject.get(object) ?? new Set<string>()).add(predicate));
  }
  return told;
}

/** What they made of this pair anywhere in the article. */
export function addToldInArticle(features: FeatureSet, { first, second }: Pair, told: ToldInArticle): void {
  for (const predicate of told.get(first.actor)?.get(second.actor) ?? [])
    features.addTyped(join(TOLD['told in article'], hashOf(predicate), FORWARD));
  for (const predicate of told.get(second.actor)?.get(first.actor) ?? [])
    features.addTyped(join(TOLD['told in article'], hashOf(predicate), BACKWARD));
}
