import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, reliability } from '../../../training/relations/calibrate.ts';

describe('calibration', () => {
  it('finds the curve that made the answers', () => {
    const judged = Array.from({ length: 400 }, (_, i) => {
      const score = (i % 40) / 5 - 4;
      const p = 1 / (1 + Math.exp(-(0.5 * score - 1)));
      return { score, isStated: Math.floor(i / 40) < Math.round(p * 10) };
    });
    const { slope, intercept } = calibrate(judged);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(intercept).toBeCloseTo(-1, 1);
  });

  it('counts every answer in one tenth', () => {
    const judged = fc.array(fc.record({ score: fc.double({ min: -9, max: 9, noNaN: true }), isStated: fc.boolean() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(judged, (answers) => {
        const { brier, tenths } = reliability(answers, { slope: 1, intercept: 0 });
        expect(tenths.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length);
        expect(brier).toBeGreaterThanOrEqual(0);
        expect(brier).toBeLessThanOrEqual(1);
      }),
    );
  });
});
