import { describe, expect, it } from 'vitest';
import { factsIn } from './support.ts';

const TOLD = 'Microsoft acquired Nuance for $19.7 billion.';
const factsAfter = (sentence: string): string[] =>
  factsIn(`${TOLD} ${sentence}`).filter((fact) => !fact.startsWith('Microsoft acquired'));

describe('what is done to the deal told before', () => {
  it.each([
    ['The European Commission cleared the transaction.', 'European Commission approved'],
    ['The deal was approved by the European Commission.', 'European Commission approved'],
    ['The European Commission approved the proposed acquisition.', 'European Commission approved'],
    ['The European Commission is investigating the takeover.', 'European Commission investigates'],
    [
      'The Competition and Markets Authority opened an investigation into the purchase.',
      'Competition and Markets Authority investigates',
    ],
    ['The Competition and Markets Authority blocked the deal.', 'Competition and Markets Authority blocked'],
  ])('is done to its parties: %s', (sentence, act) => {
    expect(factsAfter(sentence)).toEqual(expect.arrayContaining([`${act} Microsoft`, `${act} Nuance`]));
  });

  it('is denied where it is negated', () => {
    expect(factsAfter('The European Commission did not approve the transaction.')).toEqual(
      expect.arrayContaining(['European Commission approved Microsoft (denied)']),
    );
  });

  it('is a case against who buys, where a court is asked to stop it', () => {
    const facts = factsAfter('The Federal Trade Commission filed a lawsuit in December to block the acquisition.');
    expect(facts).toContain('Federal Trade Commission sued Microsoft');
    expect(facts).not.toContain('Federal Trade Commission sued Nuance');
    expect(facts).not.toContain('Federal Trade Commission blocked Microsoft');
  });

  it.each([
    ['another deal is meant', 'The European Commission approved a deal of airlines.'],
    ['something about it is acted on', 'The European Commission reviewed the benefits of such takeovers.'],
    ['a case names whom it is against', 'The Federal Trade Commission sued Nvidia to stop the deal.'],
    ['the sentence names who it is between', 'The European Commission blocked the purchase of Arm by Nvidia.'],
  ])('is nothing where %s', (_, sentence) => {
    expect(factsAfter(sentence).filter((fact) => /Microsoft|Nuance/.test(fact))).toEqual([]);
  });

  it('is done to the surest of the deals that one sentence tells', () => {
    const text =
      'Microsoft has agreed to invest $10 billion in OpenAI, beating Google. The European Commission cleared the deal.';
    expect(factsIn(text)).toContain('European Commission approved Microsoft');
    expect(factsIn(text)).not.toContain('European Commission approved Google');
  });

  it('needs a deal', () => {
    expect(factsIn('Rain fell in Brussels. The European Commission cleared the transaction.')).toEqual([]);
  });
});
