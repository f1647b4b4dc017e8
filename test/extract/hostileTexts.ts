import fc from 'fast-check';
import { readArticles, readSentences } from '../../bench/corpus/text.ts';

type Mutation = (text: string) => string;

const BASES = [...readSentences(), ...readArticles()].map(({ text }) => text);

/** What readers of text trip over. */
const PIECES = [
  ...[
    '\u202e',
    '\u200f',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\ufffd',
    '\u0301'.repeat(80),
    '\ud800',
    '\udc00',
    '\u{1f600}',
  ],
  ...['(', ')', '[', ']', '“', '”', '"', "'", '’', '„', '«'].map((mark) => mark.repeat(60)),
  `${'('.repeat(40)}Microsoft acquired Intel${')'.repeat(40)}`,
  `${'“‘'.repeat(30)}Microsoft may buy Intel${'’”'.repeat(30)}`,
  'Microsoft, Google, Intel, Arm, Apple, Meta, Amazon, Oracle, SAP, '.repeat(8),
  'acquired sued backed blocked '.repeat(20),
  '$5 billion, 12%, 2024-02-31, 99/99/9999, €1e309, ½, ٣, '.repeat(6),
  `$${'9'.repeat(400)}`,
  `https://example.org/${'a/b-c_d.'.repeat(60)}`,
  '[Intel](https://example.org/(a(b)))',
  '<table><tr><td>Microsoft</td></tr>',
  '| Microsoft | acquired | Intel |\n|---|---|---|\n',
  '```\nMicrosoft acquired Intel\n',
  '\r\n\r\n\t\u2028\u2029\u00a0',
  '.'.repeat(500),
  'U.S. Inc. Mr. ',
  'NOT NOT NOT ',
  'a'.repeat(5_000),
  'Über-Öl-Æon-ßtraße ИИ 人工智能 ذكاء ',
];

/** What one change does; numbers in [0, 1) say where. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(place(), fc.integer({ min: 0, max: 0xff_ff }))
    .map(([at, unit]) => replacing(at, at, String.fromCharCode(unit))),
  fc.tuple(place(), place()).map(([from, to]) => replacing(from, to, '')),
  fc.tuple(place(), fc.constantFrom(...PIECES)).map(([at, piece]) => replacing(at, at, piece)),
  fc.tuple(place(), fc.constantFrom(...BASES)).map(([at, other]) => replacing(at, 1, other)),
  fc.tuple(place(), place(), fc.integer({ min: 2, max: 12 })).map(([from, to, times]) => repeating(from, to, times)),
  fc.tuple(place(), fc.integer({ min: 0, max: 7 })).map(([at, bit]) => flippingBit(at, bit)),
  fc.constantFrom<Mutation>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
    (text) => text.replace(/[.,;:!?]/g, ''),
    (text) => text.replace(/\s+/g, ''),
    (text) => text.replace(/ /g, '\n'),
    (text) => [...text].reverse().join(''),
    (text) => `> - # ${text.replace(/\n/g, '\n> - # ')}`,
  ),
);

function place(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000);
}

function replacing(from: number, to: number, by: string): Mutation {
  return (text) => {
    const [start, end] = spanOf(text, from, to);
    return text.slice(0, start) + by + text.slice(end);
  };
}

function repeating(from: number, to: number, times: number): Mutation {
  return (text) => {
    const [start, end] = spanOf(text, from, to);
    return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
  };
}

function flippingBit(at: number, bit: number): Mutation {
  return (text) => {
    const bytes = new TextEncoder().encode(text);
    const index = Math.floor(at * bytes.length);
    if (index < bytes.length) bytes[index]! ^= 1 << bit;
    return new TextDecoder().decode(bytes);
  };
}

function spanOf(text: string, from: number, to: number): [number, number] {
  const [start, end] = [from, to].map((part) => Math.floor(part * text.length)).sort((a, b) => a - b);
  return [start!, end!];
}

/** Longer than any real article is; the growth of work is tested apart. */
const LONGEST = 20_000;

/** A text of the written corpus with up to eight things done to it. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...BASES), fc.array(mutation, { minLength: 1, maxLength: 8 }))
  .map(([base, mutations]) => mutations.reduce((text, mutate) => mutate(text).slice(0, LONGEST), base));

const DEAL = 'Microsoft acquired Intel';
const each = (count: number, make: (i: number) => string, between = ' '): string =>
  Array.from({ length: Math.ceil(count) }, (_, i) => make(i)).join(between);

/** Texts of about as many words as asked for, each of them one sentence if it were prose, that tempt to more than linear work. */
export const PATHOLOGICAL: readonly (readonly [string, (words: number) => string])[] = [
  ['an endless word', (words) => `${DEAL} and ${'a'.repeat(words * 6)}`],
  ['an endless list', (words) => `Microsoft acquired ${'Google, Apple and Arm, '.repeat(words / 4)}.`],
  ['an endless list of names never seen', (words) => `Microsoft acquired ${each(words, (i) => `Brand${i}`, ', ')}.`],
  ['nothing but capitalised words', (words) => `${each(words, (i) => `Name${i}`)} acquired Intel.`],
  ['thousands of deals', (words) => each(words / 5, (i) => `Acme${i} Inc. bought Bolt${i} Labs.`)],
  ['one long clause', (words) => `The firm said it ${'really very much '.repeat(words / 3)} acquired Intel.`],
  ['nothing but cues', (words) => 'acquired invested partnered sued '.repeat(words / 4)],
  ['names and cues', (words) => 'Microsoft acquired Google invested Apple partnered Arm sued '.repeat(words / 8)],
  ['clause in clause', (words) => `Microsoft, ${'which sued Google, '.repeat(words / 3)} acquired Intel.`],
  ['bracket in bracket', (words) => `Microsoft ${'(which sued Google '.repeat(words / 3)} acquired Intel.`],
  ['quote in quote', (words) => `${'“‘'.repeat(words / 2)}${DEAL}${'’”'.repeat(words / 2)}`],
  ['nothing but brackets', (words) => `${DEAL} ${'['.repeat(words * 5)}`],
  ['unfinished links', (words) => `${DEAL} ${'[Apple]('.repeat(words)}`],
  ['unfinished markup', (words) => `${DEAL} ${'<a href="*_`'.repeat(words)}`],
  ['rows of a table', (words) => '| Microsoft | acquired | Intel |\n'.repeat(words / 3)],
  ['items of a list', (words) => `- ${DEAL}\n`.repeat(words / 3)],
  ['dates', (words) => `${DEAL} ${'on 5 May 2024 and '.repeat(words / 5)}`],
  ['amounts', (words) => `Microsoft invested in Intel ${'$5 billion 12% for 2 years '.repeat(words / 6)}`],
  ['an endless number', (words) => `Microsoft acquired Intel for $${'9'.repeat(words * 5)}.`],
  ['addresses', (words) => `${DEAL} ${'https://example.org/a?b=c&d=e#f '.repeat(words)}`],
  ['an endless address', (words) => `${DEAL} https://example.org/${'a/b-c_d.'.repeat(words)}`],
  ['possessive of possessive', (words) => `${"Microsoft's ".repeat(words)}acquisition of Intel.`],
  ['noun of noun', (words) => `${'the acquisition of '.repeat(words / 3)}Intel by Microsoft.`],
  ['hyphen after hyphen', (words) => `The ${'Microsoft-'.repeat(words)}Intel deal.`],
  ['speaker of speaker', (words) => `${'Google said that '.repeat(words / 3)}${DEAL}.`],
  ['negation of negation', (words) => `Microsoft did ${'not '.repeat(words)}acquire Intel.`],
  ['hedge upon hedge', (words) => `${'Microsoft may reportedly '.repeat(words / 3)}acquire Intel.`],
  ['who knew', (words) => 'France was unaware of the deal between Microsoft and Intel, and '.repeat(words / 11)],
  ['who is meant', (words) => `${DEAL}. ${'Its the company the two the regulator sued '.repeat(words / 8)}`],
  ['capitals', (words) => 'MICROSOFT ACQUIRED INTEL AND '.repeat(words / 4)],
  ['marks of direction', (words) => `\u202eMicrosoft\u202c acquired \u200fIntel `.repeat(words / 3)],
  ['lone surrogates', (words) => `\ud800Microsoft \udc00acquired Intel `.repeat(words / 3)],
  ['combining marks', (words) => `${DEAL} ${'e\u0301\u0302'.repeat(words * 2)}`],
  ['invisible characters', (words) => `${DEAL} ${'\u200b'.repeat(words * 5)}`],
  ['space', (words) => `Microsoft acquired${' '.repeat(words * 5)}Intel.`],
  ['empty lines', (words) => `${DEAL}${'\n'.repeat(words * 5)}${DEAL}`],
  ['full stops', (words) => `${DEAL} ${'. '.repeat(words * 2)}`],
  ['abbreviations', (words) => `${DEAL} ${'U.S. Inc. Mr. '.repeat(words / 3)}`],
];
