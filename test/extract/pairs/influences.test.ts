import { describe, expect, it } from 'vitest';
import { createPairClassifier } from '../../../src/extract/pairs/classifier.ts';
import { pairContexts } from '../../../src/extract/pairs/contexts.ts';
import { hashOf } from '../../../src/extract/pairs/featureSet.ts';
import { featuresOf } from '../../../src/extract/pairs/features.ts';
import { influencesOn } from '../../../src/extract/pairs/influences.ts';
import { SentenceReader } from '../../../src/extract/sentenceReader.ts';
import { context as data } from '../support.ts';

const reader = new SentenceReader(data);
const classifier = createPairClassifier(data.models.relations);

function influencesIn(text: string, relation: string) {
  const [context] = pairContexts(reader.read({ text }));
  const at = classifier.classes.findIndex((one) => one.relation === relation && one.forward);
  return influencesOn(classifier, context!.pairs[0]!, context!)[at]!;
}

describe('what a feature does to a relation', () => {
  it('is the larger the more it tells of it', () => {
    const influences = influencesIn('Microsoft acquired Nuance.', 'acquired');
    expect(influences.some(({ feature, weight }) => /acquired?/.test(feature) && weight > 0)).toBe(true);
    const sizes = influences.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('turns with the words', () => {
    const weightOf = (text: string) =>
      influencesIn(text, 'acquired').find(({ feature }) => feature.startsWith('cue “acquired'))?.weight ?? 0;
    expect(weightOf('Microsoft acquired Nuance.')).toBeGreaterThan(weightOf('Microsoft sued Nuance.'));
  });

  it('names every feature in words', () => {
    const influences = influencesIn('Microsoft has agreed to buy Nuance for $20 billion.', 'acquired');
    expect(influences.filter(({ feature }) => feature.includes('?'))).toEqual([]);
  });

  it('names them too when much else was read since', () => {
    const text = 'Microsoft has agreed to buy Nuance for $20 billion.';
    const before = influencesIn(text, 'acquired');
    for (let i = 0; i < 60_000; i++) hashOf(`word ${i}`);
    expect(influencesIn(text, 'acquired')).toEqual(before);
  });

  it('leaves features as they are where nobody asks', () => {
    const [context] = pairContexts(reader.read({ text: 'Microsoft acquired Nuance.' }));
    const before = featuresOf(context!.pairs[0]!, context!).hashes;
    influencesOn(classifier, context!.pairs[0]!, context!);
    expect(featuresOf(context!.pairs[0]!, context!).hashes).toEqual(before);
  });
});
