/** How a parser is trained; chosen on the development parts of the treebanks. */
export interface Settings {
  seed: number;
  /** A word this often in the treebanks is a feature itself. */
  leastWord: number;
  /** A word this often in any text gets a distributional class: one of `clusters`, and one of `kinds`. */
  leastClustered: number;
  clusters: number;
  kinds: number;
  clusterRounds: number;
  /** How often news is shown, against once for the rest. */
  newsWeight: number;
  /** The parser learns from tags that a tagger gave which had not seen the sentence: so many taggers are made for that. */
  folds: number;
  tagEpochs: number;
  epochs: number;
  /** So many parses are followed at once in training. */
  width: number;
  /** Sizes of the tables of weights, as powers of two. */
  tagBits: number;
  moveBits: number;
  labelBits: number;
}

export const SETTINGS: Settings = {
  seed: 1,
  leastWord: 8,
  leastClustered: 5,
  clusters: 255,
  kinds: 48,
  clusterRounds: 8,
  newsWeight: 2,
  folds: 4,
  tagEpochs: 6,
  epochs: 7,
  width: 8,
  tagBits: 19,
  moveBits: 21,
  labelBits: 21,
};
