import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer/index.ts';

const gazetteer = loadGazetteer();

/** Forms as news writes them, whom they may name, and how surely. */
const FORMS: [form: string, expected: string[]][] = [
  ['OpenAI', ['openai name']],
  ['Open AI', ['openai alias']],
  ['Microsoft Corporation', ['microsoft alias']],
  ['MISTRAL', ['mistral-ai alias']],
  ['France', ['france name']],
  ['french government', ['france alias']],
  ['the French government’s', []],
  ['French state', ['france alias']],
  ['Government of France', ['france alias']],
  ['Élysée', ['france alias']],
  ['Elysee Palace', ['france alias']],
  ['Paris', ['france weak']],
  ['U.S.', ['united-states alias']],
  ['US government', ['united-states alias']],
  ['White House', ['united-states alias']],
  ['Washington', ['united-states weak']],
  ['Downing Street', ['united-kingdom alias']],
  ['Whitehall', ['united-kingdom weak']],
  ['Kremlin', ['russia alias']],
  ['Beijing', ['china weak']],
  ['Berlin', ['germany weak']],
  ['Brussels', ['belgium weak', 'european-commission weak', 'european-union weak']],
  ['Georgia', ['georgia weak']],
  ['CMA', ['competition-and-markets-authority alias']],
  ['Apple', ['apple weak']],
  ['Apple Inc.', ['apple alias']],
  ['New York Times', ['the-new-york-times name']],
  ['The Guardian', ['the-guardian name']],
  ['Guardian', ['the-guardian weak']],
  ['Altman', ['sam-altman weak']],
  ['No Such Company', []],
];

describe('forms', () => {
  it.each(FORMS)('%s', (form, expected) => {
    expect(gazetteer.lookup(form).map(({ entry, strength }) => `${entry.id} ${strength}`)).toEqual(expected);
  });

  const AMBIGUOUS = ['Apple', 'Meta', 'Scale AI', 'Together AI', 'Runway', 'Character.AI', 'Stability AI', 'Cohere'];
  const WORDS = ['Apple', 'Meta', 'Scale', 'Together', 'Runway', 'Character', 'Stability', 'Cohere'];

  it.each(WORDS)('needs support for the word %s', (word) => {
    const bearers = gazetteer.lookup(word).filter(({ entry }) => AMBIGUOUS.includes(entry.name));
    expect(bearers.map(({ strength }) => strength)).toEqual(['weak']);
  });
});
