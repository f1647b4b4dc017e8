import type { TaggerMeta } from '../../src/extract/mentions/tagger/tagger.ts';
import type { Model } from '../../src/models/index.ts';
import type { CrfWeights } from './crf.ts';

const LARGEST = 127;
/** Share of the weights that the scale is made for; the few beyond it are cut. */
const WITHIN = 0.9999;

/**
 * The weights as bytes.
 * @param featureDropout of the training: with all features there, scores are larger than any that training saw.
 */
export function quantise({ weights, transitions }: CrfWeights, featureDropout: number): Model<TaggerMeta> {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const step = sizes[Math.floor(sizes.length * WITHIN)]! / LARGEST;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))));
  return { meta: { scale: step * Math.sqrt(1 - featureDropout) }, numbers: { weights: bytes, transitions } };
}
