/** A score of a class, and whether the annotation finds it stated. */
export interface Judged {
  score: number;
  isStated: boolean;
}

export interface Calibration {
  slope: number;
  intercept: number;
}

const ROUNDS = 50;

/**
 * Fits log odds = slope × score + intercept by Newton's method.
 * @see Platt 1999, "Probabilistic outputs for support vector machines"
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [gs, gi, ss, si, ii] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isStated } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * score + intercept)));
      const [error, spread] = [p - Number(isStated), p * (1 - p)];
      gs += error * score;
      gi += error;
      ss += spread * score * score;
      si += spread * score;
      ii += spread;
    }
    const determinant = ss * ii - si * si;
    slope -= (ii * gs - si * gi) / determinant;
    intercept -= (ss * gi - si * gs) / determinant;
  }
  return { slope, intercept };
}

/** Mean squared error of the probabilities (Brier 1950), and by tenths how sure they are and how often they are right. */
export function reliability(
  judged: readonly Judged[],
  { slope, intercept }: Calibration,
): { brier: number; tenths: { from: number; count: number; mean: number; stated: number }[] } {
  const sure = judged.map(({ score, isStated }) => ({
    p: 1 / (1 + Math.exp(-(slope * score + intercept))),
    isStated,
  }));
  const brier = sure.reduce((sum, { p, isStated }) => sum + (p - Number(isStated)) ** 2, 0) / sure.length;
  const tenths = Array.from({ length: 10 }, (_, i) => {
    const within = sure.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === i);
    const mean = within.reduce((sum, { p }) => sum + p, 0) / (within.length || 1);
    const stated = within.filter(({ isStated }) => isStated).length / (within.length || 1);
    return { from: i / 10, count: within.length, mean, stated };
  });
  return { brier, tenths };
}
