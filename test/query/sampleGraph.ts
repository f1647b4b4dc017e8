import { loadContext } from '../../src/cli/loadContext.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Claim, KnowledgeClaim, RelationClaim } from '../../src/domain/claim.ts';
import type { EntityType, Name } from '../../src/domain/entity.ts';
import type { Extractor } from '../../src/domain/extractor.ts';
import { hashOf, sha256 } from '../../src/domain/ids.ts';
import { nameKey } from '../../src/domain/names.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { GraphStore } from '../../src/store/port.ts';

type Draft = Omit<RelationClaim, Base> | Omit<KnowledgeClaim, Base> | DealDraft;
type Base = 'id' | 'articleId' | 'extractor' | 'start' | 'end' | 'confidence' | 'why' | 'claimedAt' | 'stance';
type DealDraft = Omit<Extract<Claim, { form: 'deal' }>, Base>;

function name(text: string, type: EntityType = 'company', country?: string): Name {
  return { key: nameKey(text, type), text, type, forms: [text], ...(country && { country }) };
}

const MICROSOFT = name('Microsoft', 'company', 'US');
const MISTRAL = name('Mistral AI', 'company', 'FR');
const OPENAI = name('OpenAI', 'company', 'US');
const FRANCE = name('France', 'government', 'FR');
const ACME_UK = name('Acme Robotics', 'company', 'GB');
const THE_DEAL = { parties: [MICROSOFT, MISTRAL] };

interface Sample {
  article: Omit<Article, 'text' | 'textHash' | 'language'>;
  claims: Draft[];
}

/**
 * Two outlets on one deal that disagree on the amount, one who did not know of it, and an alleged acquisition. The second
 * holds what a terminal would act on.
 */
const SAMPLES: Sample[] = [
  {
    article: {
      id: 'https://example.org/pact',
      url: 'https://example.org/pact',
      title: 'Microsoft and Mistral AI sign a pact',
      publisher: 'Example Times',
      publishedAt: '2024-02-26',
      origin: 'pact.txt',
    },
    claims: [
      {
        form: 'relation',
        predicate: 'partnered-with',
        subject: MICROSOFT,
        object: MISTRAL,
        quote: 'Microsoft signed a multi-year partnership with Mistral AI.',
      },
      {
        form: 'deal',
        predicate: 'amount',
        deal: THE_DEAL,
        fact: { attribute: 'amount', amount: 15_000_000, currency: 'EUR' },
        quote: 'It is worth €15 million.',
      },
      {
        form: 'knowledge',
        predicate: 'unaware-of',
        subject: FRANCE,
        deal: THE_DEAL,
        until: { date: '2024-02-26', precision: 'day' },
        basis: 'not-informed',
        speaker: { text: 'the finance ministry', standing: 'authority' },
        quote: 'France had not been told of the deal, the finance ministry said.',
      },
    ],
  },
  {
    article: {
      id: 'https://example.net/analysis',
      url: 'https://example.net/analysis',
      title: 'What the \u001b[2Jpact is worth',
      publisher: 'Example\u009b31m Post',
      publishedAt: '2024-03-02',
      origin: 'analysis.txt',
    },
    claims: [
      {
        form: 'relation',
        predicate: 'partnered-with',
        subject: MISTRAL,
        object: MICROSOFT,
        quote: 'Mistral AI and Microsoft are partners.',
      },
      {
        form: 'deal',
        predicate: 'amount',
        deal: THE_DEAL,
        fact: { attribute: 'amount', amount: 20_000_000, currency: 'EUR' },
        quote: 'The pact\u0007 is worth\n€20\u202e million.',
      },
      {
        form: 'relation',
        predicate: 'invested-in',
        subject: MICROSOFT,
        object: OPENAI,
        quote: 'Microsoft has invested in OpenAI.',
      },
      {
        form: 'relation',
        predicate: 'acquired',
        subject: OPENAI,
        object: ACME_UK,
        speaker: { text: 'people familiar\u001b[8m with the matter', standing: 'unnamed' },
        quote: 'OpenAI bought Acme Robotics, people familiar with the matter said.',
      },
    ],
  },
];

const EXTRACTOR_ID = 'samples-1';

function article({ article: about, claims }: Sample): Article {
  const text = claims.map(({ quote }) => quote).join('\n');
  return { ...about, text, textHash: sha256(text), language: 'en' };
}

function claims(sample: Sample): Claim[] {
  const { id: articleId, text, publishedAt } = article(sample);
  return sample.claims.map((draft) => {
    const start = text.indexOf(draft.quote);
    const base = {
      id: hashOf([articleId, draft]),
      articleId,
      extractor: EXTRACTOR_ID,
      start,
      end: start + draft.quote.length,
      stance: draft.speaker ? ('attributed' as const) : ('asserted' as const),
      confidence: 90,
      claimedAt: publishedAt,
      why: 'written by hand',
    };
    return { ...base, ...draft } as Claim;
  });
}

/** Gives each sample article its claims. */
const extractor: Extractor = {
  id: EXTRACTOR_ID,
  extract: ({ id }) => SAMPLES.filter((sample) => sample.article.id === id).flatMap(claims),
};

/** Puts the sample articles into an empty store, through the pipeline. */
export async function fillWithSamples(store: GraphStore): Promise<void> {
  await ingest(store, SAMPLES.map(article), { extractor, data: loadContext() });
}
