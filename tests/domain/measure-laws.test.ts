import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/domain/change-bodies.ts';
import { compare, type Decimal, divide, multiply, subtract } from '../../src/domain/decimal.ts';
import { type Assessment, assess } from '../../src/domain/measure.ts';
import { measures, type Target } from '../../src/domain/plan.ts';
import { decimals } from './arbitraries.ts';
import { stage, targetOf, value } from './fixtures.ts';

const figures = decimals(-500, 500, 2);

const assessed = (text: Decimal, target: Target, grade: Grade = 'reported'): Assessment => {
  const assessment = assess({ reading: value(text), grade, proven: true }, target);
  if (assessment === undefined) throw new Error('a value says something of this target');
  return assessment;
};

/** A level or count with a way from its baseline to its goal, rising or falling. */
const ways = fc
  .record({
    a: figures,
    b: figures,
    measure: fc.constantFrom('cumulative', 'level'),
    comparator: fc.constantFrom('>=', '>', '=', '<='),
  })
  .filter(({ a, b }) => compare(a, b) !== 0)
  .map(({ a, b, measure, comparator }) => {
    const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a];
    const [baseline, goal] = comparator === '<=' ? [high, low] : [low, high];
    return targetOf({ measure, comparator, baseline, goal, unit: '件' });
  });

/** Any numeric target at all, sensible or not. */
const anyTarget = fc
  .record({
    measure: fc.constantFrom(...measures),
    comparator: fc.constantFrom('>=', '>', '=', '<=', '~'),
    goal: figures,
    baseline: fc.option(figures, { nil: undefined }),
    tolerance: decimals(0, 20, 1),
  })
  .map(({ baseline, ...more }) =>
    targetOf({
      ...more,
      ...(baseline === undefined ? {} : { baseline }),
      stages: ['申报', '公示', '命名', '挂牌'],
      goalStage: '命名',
    }),
  );

const anyReading = fc.oneof(
  figures.map(value),
  fc.constantFrom('未启动', '申报', '公示', '命名', '挂牌').map(stage),
);

describe('completion', () => {
  it('law 1: is 0 at the baseline and 1 at the goal whichever direction is good', () => {
    fc.assert(
      fc.property(ways, (target) => {
        expect(assessed(target.baseline ?? '', target).completion).toBe('0');
        expect(assessed(target.goal ?? '', target).completion).toBe('1');
      }),
    );
  });

  it('law 1: does not depend on the unit: 万件 and 件 give the same to the last digit', () => {
    fc.assert(
      fc.property(ways, figures, (target, inPieces) => {
        const tenThousandth = (text = ''): Decimal => divide(text, '10000');
        const inTenThousands = {
          ...target,
          unit: '万件',
          baseline: tenThousandth(target.baseline),
          goal: tenThousandth(target.goal),
        };
        const { gap: _gap, ...small } = assessed(inPieces, target);
        const { gap: _inTenThousands, ...large } = assessed(tenThousandth(inPieces), inTenThousands);
        expect(large).toEqual(small);
      }),
    );
  });

  it('law 2: is never clamped in the domain: k ways from the baseline is k, below 0 and above 1 too', () => {
    fc.assert(
      fc.property(ways, decimals(-30, 30, 2), (target, k) => {
        const { baseline = '', goal = '' } = target;
        const reached = subtract(multiply(k, subtract(goal, baseline)), subtract('0', baseline));
        expect(assessed(reached, target).completion).toBe(k);
      }),
    );
  });
});

describe('credit', () => {
  it('law 2: is 0…1 for every measure, reading and grade, and 1 wherever a target is met', () => {
    const grades = fc.constantFrom('verified', 'reported', 'estimated', 'published');
    let assessments = 0;
    fc.assert(
      fc.property(anyTarget, anyReading, grades, (target, reading, grade) => {
        const assessment = assess({ reading, grade, proven: true }, target);
        if (assessment === undefined) return;
        assessments += 1;
        expect(compare(assessment.credit, '0')).toBeGreaterThanOrEqual(0);
        expect(compare(assessment.credit, '1')).toBeLessThanOrEqual(0);
        if (assessment.met) expect(assessment.credit).toBe('1');
        if (grade === 'estimated') expect(assessment.met).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect(assessments).toBeGreaterThan(300);
  });

  it('is never lowered by raising a value, where more is better', () => {
    const moreIsBetter = anyTarget.filter(
      ({ measure, comparator }) =>
        comparator !== '<=' && ['cumulative', 'level', 'growth', 'reduction'].includes(measure),
    );
    fc.assert(
      fc.property(moreIsBetter, figures, decimals(0, 300, 2), (target, low, rise) => {
        const high = subtract(low, subtract('0', rise));
        const before = assessed(low, target);
        const after = assessed(high, target);
        expect(compare(after.credit, before.credit)).toBeGreaterThanOrEqual(0);
        expect(before.met && !after.met).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never lowered by lowering a value, where less is better', () => {
    const lessIsBetter = anyTarget.filter(
      ({ measure, comparator }) => measure === 'ceiling' || (measure === 'level' && comparator === '<='),
    );
    fc.assert(
      fc.property(lessIsBetter, figures, decimals(0, 300, 2), (target, high, fall) => {
        const before = assessed(high, target);
        const after = assessed(subtract(high, fall), target);
        expect(compare(after.credit, before.credit)).toBeGreaterThanOrEqual(0);
        expect(before.met && !after.met).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is never higher for an estimate than for a reported figure', () => {
    fc.assert(
      fc.property(anyTarget, anyReading, (target, reading) => {
        const reported = assess({ reading, grade: 'reported', proven: true }, target);
        const estimated = assess({ reading, grade: 'estimated', proven: true }, target);
        expect(estimated === undefined).toBe(reported === undefined);
        if (!reported || !estimated) return;
        expect(compare(estimated.credit, reported.credit)).toBeLessThanOrEqual(0);
        expect(estimated.gap).toBe(reported.gap);
      }),
      { numRuns: 500 },
    );
  });
});
