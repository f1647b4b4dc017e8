import type { Corpus } from './corpora.ts';

const WIKIPEDIA = 'text Wikipedia, CC BY-SA 3.0';

/** What the tagger learns from besides annotated articles. */
export const CORPORA: readonly Corpus[] = [
  {
    file: 'redocred.jsonl.gz',
    credit: `Re-DocRED (Tan et al. 2022), MIT; ${WIKIPEDIA}`,
    anyOrganization: true,
    open: [],
    weight: 1,
  },
  {
    file: 'crossner.jsonl.gz',
    credit: `CrossNER (Liu et al. 2021), MIT; ${WIKIPEDIA}`,
    anyOrganization: true,
    open: [],
    weight: 1,
  },
  {
    file: 'wikigold.jsonl.gz',
    credit: `Wikigold (Balasuriya et al. 2009), CC BY 4.0; ${WIKIPEDIA}`,
    anyOrganization: true,
    open: [],
    weight: 1,
  },
  {
    file: 'gum-named.jsonl.gz',
    credit: 'GUM (Zeldes 2017), CC BY 4.0; texts CC BY 2.5, CC BY-SA 3.0 and public domain',
    anyOrganization: true,
    open: [],
    weight: 1,
  },
  {
    file: 'fewnerd-inter.jsonl.gz',
    credit: `Few-NERD (Ding et al. 2021), CC BY-SA 4.0; ${WIKIPEDIA}`,
    anyOrganization: false,
    open: [],
    completeOnly: true,
    weight: 1,
  },
  {
    file: 'europarl.jsonl.gz',
    credit: 'EuroParl evaluation corpus of named entities (Agerri et al. 2018); texts European Parliament',
    anyOrganization: true,
    open: [],
    weight: 1,
  },
  {
    file: 're3d-gov.jsonl.gz',
    credit: 'RE3D (Dstl 2017); texts public domain, OGL v3, CC BY 3.0 AU and CC BY-SA 3.0',
    anyOrganization: true,
    open: [],
    weight: 1,
  },
  {
    file: 'annoctr.jsonl.gz',
    credit: 'AnnoCTR (Lange et al. 2024), CC BY-SA 4.0',
    anyOrganization: true,
    open: ['person'],
    weight: 1,
  },
  {
    file: 'btc-news.jsonl.gz',
    credit: 'Broad Twitter Corpus, part G (Derczynski et al. 2016), CC BY 4.0',
    anyOrganization: true,
    open: ['product', 'other'],
    weight: 1,
  },
];

/** News and Wikipedia sentences to measure on; nothing is learned from it. */
export const TEST_CORPUS: Corpus = {
  file: 'uner-pud.jsonl.gz',
  credit: 'UNER English PUD, CC BY-SA 4.0',
  anyOrganization: true,
  open: ['product', 'other'],
  weight: 0,
};
