import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/support/numbers.ts';
import { MentionTagger } from '../../../src/extract/mentions/tagger/tagger.ts';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';
import { encodeModel } from '../../../src/models/index.ts';
import { type CrfOptions, trainCrf } from '../../../training/mentions/crf.ts';
import { type AnnotatedText, ExampleMaker } from '../../../training/mentions/examples.ts';
import { quantise } from '../../../training/mentions/quantise.ts';
import { context } from '../../extract/support.ts';

const OPTIONS: CrfOptions = {
  rows: 2 ** 12,
  epochs: 30,
  learningRate: 0.2,
  decay: 0,
  gazetteerDropout: 0,
  featureDropout: 0.2,
};

const name = (text: string, form: string, types: AnnotatedText['names'][number]['types']): AnnotatedText => ({
  text,
  names: [{ start: text.indexOf(form), end: text.indexOf(form) + form.length, types }],
  open: [],
});

const TEXTS = [
  name('It was sold to Velt in May.', 'Velt', ['company']),
  name('It was sold to Arkon in June.', 'Arkon', ['company']),
  // Some kind of organisation, the annotation says no more: what stands around it tells which.
  name('It was sold to Mirel in July.', 'Mirel', ['company', 'government', 'organization']),
  name('He lives near Tarn with friends.', 'Tarn', ['place']),
  name('She lives near Osk with friends.', 'Osk', ['place']),
];

function train() {
  const maker = new ExampleMaker(context.gazetteer);
  const examples = TEXTS.flatMap((text) => maker.examplesOf(text)).map((example) => ({ ...example, weight: 1 }));
  return quantise(
    trainCrf(examples, OPTIONS, seededRandom(1), () => {}),
    OPTIONS.featureDropout,
  );
}

describe('training of the tagger', () => {
  it('learns from annotations, and from those that leave the type open', () => {
    const tagger = new MentionTagger(train());
    const sentences = splitSentences(splitBlocks('It was sold to Mirel in May. They live near Drum with friends.'));
    const tagged = tagger.tag(
      sentences,
      sentences.map(() => []),
    );
    expect(tagged.flatMap(({ names }) => names.map(({ type }) => type))).toEqual(['company', 'place']);
  });

  it('gives the same bytes each time', () => {
    expect(encodeModel(train())).toEqual(encodeModel(train()));
  });
});
