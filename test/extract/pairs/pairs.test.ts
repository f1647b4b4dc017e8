import { describe, expect, it } from 'vitest';
import { pairContexts } from '../../../src/extract/pairs/contexts.ts';
import { featuresOf } from '../../../src/extract/pairs/features.ts';
import { pairsIn } from '../../../src/extract/pairs/pair.ts';
import { SentenceReader } from '../../../src/extract/sentenceReader.ts';
import { context as data } from '../support.ts';

const reader = new SentenceReader(data);

function contextOf(text: string) {
  const [context] = pairContexts(reader.read({ text }));
  return context!;
}

function namesIn(text: string): string[] {
  return contextOf(text).pairs.map(({ first, second }) => `${first.actor.name} | ${second.actor.name}`);
}

describe('pairs', () => {
  it.each([
    { text: 'Microsoft acquired Nuance.', pairs: ['Microsoft | Nuance'] },
    { text: 'Microsoft said Microsoft had acquired nobody.', pairs: [] },
    {
      text: 'Nvidia, Amazon and Google invested.',
      pairs: ['Nvidia | Amazon', 'Amazon | Google', 'Nvidia | Google'],
    },
  ])('are every two parties of a sentence, nearest first: $text', ({ text, pairs }) => {
    const sentences = reader.read({ text });
    const found = sentences.flatMap(({ view }) => pairsIn(view));
    expect(found.map(({ first, second }) => `${first.actor.name} | ${second.actor.name}`)).toEqual(pairs);
  });

  it('are bounded in a sentence of many names', () => {
    const names = Array.from({ length: 60 }, (_, i) => `Aldo${String.fromCharCode(97 + (i % 26))}${i} Systems`);
    expect(namesIn(`${names.slice(0, 30).join(', ')} acquired shares.`).length).toBeLessThanOrEqual(150);
  });

  it('have features that do not depend on who is named', () => {
    const featuresIn = (text: string): number[] => {
      const context = contextOf(text);
      return featuresOf(context.pairs[0]!, context).hashes.sort((a, b) => a - b);
    };
    const bought = featuresIn('Zorvex Inc. bought Quillor Inc. on Monday.');
    expect(featuresIn('Tarnell Inc. bought Obrexa Inc. on Monday.')).toEqual(bought);
    expect(featuresIn('Tarnell Inc. sued Obrexa Inc. on Monday.')).not.toEqual(bought);
  });

  it('are not looked for where fewer than two are named', () => {
    expect(pairContexts(reader.read({ text: 'Microsoft acquired a company.' }))).toEqual([undefined]);
  });
});
