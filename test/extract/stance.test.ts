import { describe, expect, it } from 'vitest';
import { claimsIn, factsIn } from './support.ts';

const fact = (polarity: string) => `Apple acquired Perplexity AI${polarity}`;
const HEDGED = fact(' (hedged)');
const DENIED = fact(' (denied)');

describe('stance', () => {
  it.each([
    ['Apple acquired Perplexity.', fact('')],
    ['Apple said it had agreed to acquire Perplexity.', fact('')],
    ['Apple may acquire Perplexity.', HEDGED],
    ['Apple is in talks to acquire Perplexity.', HEDGED],
    ['Apple has reportedly acquired Perplexity.', HEDGED],
    ['Apple plans to acquire Perplexity.', HEDGED],
    ['Apple is considering the acquisition of Perplexity.', HEDGED],
    ['A potential acquisition of Perplexity by Apple was discussed.', HEDGED],
    ['Apple acquired Perplexity, according to people familiar with the matter.', HEDGED],
    ['Analysts say Apple will acquire Perplexity.', HEDGED],
    ['Has Apple acquired Perplexity?', HEDGED],
    ['Apple has not acquired Perplexity.', DENIED],
    ['Apple denied that it had acquired Perplexity.', DENIED],
    ['Apple abandoned its acquisition of Perplexity.', DENIED],
    ["Apple's acquisition of Perplexity is off.", DENIED],
    ["Apple's failed acquisition of Perplexity cost money.", DENIED],
    ['Apple has no plans to acquire Perplexity.', DENIED],
    ['Neither Apple nor Google acquired Perplexity.', DENIED],
    ['Apple left without acquiring Perplexity.', DENIED],
    ['Apple has said no to acquiring Perplexity.', DENIED],
    ['Apple turned down the chance to acquire Perplexity.', DENIED],
    ['Apple passed up the chance to acquire Perplexity.', DENIED],
    ['Apple walked away from the acquisition of Perplexity.', DENIED],
    ['Apple gave up on acquiring Perplexity.', DENIED],
    ['Apple decided against acquiring Perplexity.', DENIED],
    ['Apple stopped short of acquiring Perplexity.', DENIED],
    ['Apple scrapped its plan to acquire Perplexity.', DENIED],
    ['Apple shelved its acquisition of Perplexity.', DENIED],
    ['Apple ditched its acquisition of Perplexity.', DENIED],
    ["Perplexity rejected Apple's takeover offer.", DENIED],
    ['Apple spurned the chance to acquire Perplexity.', DENIED],
    ['Apple snubbed the chance to acquire Perplexity.', DENIED],
    ['Apple brushed aside the chance to acquire Perplexity.', DENIED],
    ["Perplexity waved away Apple's takeover bid.", DENIED],
    ["Apple's takeover offer was rebuffed by Perplexity.", DENIED],
    ['Apple walked away from its bid for Perplexity.', DENIED],
    ['After Mistral walked away, Apple acquired Perplexity.', fact('')],
    ['Apple, spurned by Mistral, acquired Perplexity.', fact('')],
    ["Apple's acquisition of Perplexity was turned down.", DENIED],
    ["Apple's acquisition of Perplexity was vetoed.", DENIED],
    ["Apple's shelved acquisition of Perplexity cost money.", DENIED],
    ['Apple acquired Perplexity without the consent of Google.', fact('')],
    ['Why did Apple acquire Perplexity?', fact('')],
    ['Google, in its former life a search engine, knew that Apple acquired Perplexity.', fact('')],
    ['Apple wanted to acquire Perplexity.', DENIED],
    ['The government prohibited Apple from acquiring Perplexity.', DENIED],
    ['The regulator had no concerns about the acquisition of Perplexity by Apple.', fact('')],
  ])('%s', (text, expected) => {
    expect(factsIn(text)).toContain(expected);
  });

  it('states nothing of two who are only named beside a denial', () => {
    expect(factsIn('France was not told about Microsoft and Mistral.')).toEqual([]);
  });

  it('has no speaker in a place', () => {
    const [claim] = claimsIn('Apple acquired Perplexity, according to a filing in France.');
    expect(claim).not.toHaveProperty('speaker');
  });

  it.each([
    ['Reuters reported that Apple acquired Perplexity.', 'Reuters', 'outlet'],
    ['Apple acquired Perplexity, according to Reuters.', 'Reuters', 'outlet'],
    ['The European Commission said that Apple acquired Perplexity.', 'European Commission', 'authority'],
    ['Microsoft said that Apple acquired Perplexity.', 'Microsoft', 'party'],
  ])('%s has a speaker', (text, speaker, standing) => {
    const [claim] = claimsIn(text).filter(({ predicate }) => predicate === 'acquired');
    expect(claim).toMatchObject({ stance: 'attributed', speaker: { text: speaker, standing } });
  });
});
