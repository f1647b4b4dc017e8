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
];

/** News and Wikipedia sentences to measure on; nothing is learned from it. */
export const TEST_CORPUS: Corpus = {
  file: 'uner-pud.jsonl.gz',
  credit: 'UNER English PUD, CC BY-SA 4.0',
  anyOrganization: true,
  open: ['product', 'other'],
  weight: 0,
};
