import { describe, expect, it } from 'vitest';
import { claimsIn } from './support.ts';

/** Whom the relations of a text are about who is not named in it. */
function unnamedIn(text: string): string[] {
  return claimsIn(text).flatMap((claim) => {
    const names = claim.form === 'relation' ? [claim.subject, claim.object] : claim.deal.parties;
    return names.filter(({ unnamed }) => unnamed).map((name) => name.text);
  });
}

describe('whom a passage does not name', () => {
  it.each([
    ['The company was acquired by Microsoft in 2019.', 'The company'],
    ['It was bought by Microsoft in 2019.', 'It'],
    ['In 2019 the firm acquired Nuance. Its rivals were small.', 'the firm'],
  ])('is meant by a noun or a pronoun: %s', (text, name) => {
    expect(unnamedIn(text)).toContain(name);
  });

  it.each([
    ['who is named before', 'Nuance makes software. The company was acquired by Microsoft in 2019.'],
    ['an authority that is named before', 'The European Commission said it had sued Microsoft.'],
    ['nobody', 'It is unclear whether Microsoft will acquire Nuance.'],
    ['nobody', 'It was in 2019 that Microsoft acquired Nuance.'],
    ['anybody where the sentence ends before it says what', 'A deal it is not'],
    ['anybody where it says nothing', 'Was it acquired? It is not'],
    ['somebody whom an article names at length', `${'Rain fell. '.repeat(8)}The company was acquired by Microsoft.`],
  ])('is not %s', (_, text) => {
    expect(unnamedIn(text)).toEqual([]);
  });
});
