import type { Name } from '../../src/domain/entity.ts';
import { dealFact, knowledge, name, reading, relation, type TestReading } from '../support/testClaims.ts';

const MICROSOFT = name('Microsoft');
const OPENAI = name('OpenAI');
const day = (date: string) => ({ date, precision: 'day' as const });

/** Scripts, planes and marks that a store may trip over. */
const NAMES: Name[] = [
  name('深度求索'),
  name('Яндекс'),
  name('شركة الذكاء'),
  name('Zoë\u0308 \u{1F916} Labs'),
  name('O\'Brien & "Söhne" \\ `Co`'),
  name('line\nbreak\ttab'),
  name('\u202eright to left'),
  name('$param {curly} [square] <tag> -- // /* */'),
];

const manyForms = Array.from({ length: 10_000 }, (_, index) => `Alias ${index}`);
const LONG_QUOTE = `${'Microsoft signed a deal with OpenAI, \u{1F91D} it says. '.repeat(20_000)}End.`;

/** Graphs at the limits, by what is at the limit. */
export const EDGE_CASES: [name: string, readings: TestReading[]][] = [
  [
    'names of all scripts',
    [
      reading(
        'scripts',
        NAMES.map((each) => relation('partnered-with', each, MICROSOFT)),
      ),
    ],
  ],
  [
    'empty texts',
    [
      reading(
        'empty',
        [relation('acquired', MICROSOFT, OPENAI, { quote: '', speaker: { text: '', standing: 'unnamed' } })],
        {
          title: '',
          publisher: '',
          text: '',
        },
      ),
    ],
  ],
  [
    'a quote of a million characters',
    [reading('long', [relation('acquired', MICROSOFT, OPENAI, { quote: LONG_QUOTE })])],
  ],
  [
    '10,000 aliases',
    [reading('aliases', [relation('invested-in', MICROSOFT, name('Hydra Holdings', 'company', { forms: manyForms }))])],
  ],
  [
    'dates at both ends',
    ['0001-01-01', '1970-01-01', '9999-12-31'].map((date) =>
      reading(
        `date ${date}`,
        [
          relation('acquired', MICROSOFT, OPENAI, { claimedAt: date, eventDate: day(date) }),
          dealFact(
            [MICROSOFT, OPENAI],
            { attribute: 'event', status: 'announced', date: day(date) },
            { claimedAt: date },
          ),
          knowledge('unaware-of', name('France', 'government'), [MICROSOFT, OPENAI], {
            since: day('0001-01-01'),
            until: day(date),
            claimedAt: date,
          }),
        ],
        { publishedAt: date },
      ),
    ),
  ],
  [
    'amounts at both ends',
    [0.01, 1, Number.MAX_SAFE_INTEGER, 1e21].map((amount) =>
      reading(`amount ${amount}`, [
        relation('acquired', MICROSOFT, OPENAI),
        dealFact([MICROSOFT, OPENAI], { attribute: 'amount', amount, currency: 'USD' }),
      ]),
    ),
  ],
];
