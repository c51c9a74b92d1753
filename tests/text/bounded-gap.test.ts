import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Bound } from '../../src/domain/bound.ts';
import { bounds, type Grade } from '../../src/domain/change-bodies.ts';
import { absolute, add, compare, type Decimal, subtract } from '../../src/domain/decimal.ts';
import { isSmallerBetter } from '../../src/domain/measure.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { besideGoal } from '../../src/text/bounded-gap.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { gapSaid, outcomeSaid, paceSaid } from '../../src/text/official-outcome.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { achievementText, paceText } from '../../src/text/target-words.ts';
import { decimals } from '../domain/arbitraries.ts';
import { standing, targetOf } from '../domain/fixtures.ts';

const figureOf = (what: string, text: string) => ({ says: what, text });

const at = (target: Target, value: Decimal, bound: Bound, grade: Grade = 'reported'): Standing =>
  standing(target, '2024-12', ['2024-12', { kind: 'value', value, bound }, grade]);

/** Goals and figures close enough to each other to meet often. */
const near = decimals(1, 9, 1);
const aims: fc.Arbitrary<Target> = fc
  .record({
    measure: fc.constantFrom('growth' as const, 'reduction' as const, 'level' as const, 'ceiling' as const),
    comparator: fc.constantFrom('>=' as const, '>' as const, '=' as const, '<=' as const, '~' as const),
    goal: near,
    unit: fc.constantFrom('%', '家'),
    kind: fc.constantFrom('hold' as const, 'deadline' as const),
    isSlack: fc.boolean(),
  })
  .map(({ kind, isSlack, ...shape }) =>
    targetOf({
      ...shape,
      pace: { kind },
      ...(isSlack && shape.comparator === '~' ? { tolerance: '0.5' } : {}),
    }),
  );
const drawn = fc.tuple(aims, near, fc.constantFrom(...bounds)).chain(([aim, value, bound]) =>
  fc.tuple(
    fc.constant(aim),
    // Every other figure is exactly at its goal, where the bound alone decides.
    fc.constantFrom(value, aim.goal ?? value),
    fc.constant(bound),
    fc.constantFrom('reported' as const, 'estimated' as const),
  ),
);

/** Does the bound allow this number? 约 allows none for certain but its own. */
const allows = (bound: Bound, number: Decimal, value: Decimal): boolean => {
  const order = compare(number, value);
  return {
    '=': order === 0,
    '~': order === 0,
    '>': order > 0,
    '>=': order >= 0,
    '<': order < 0,
    '<=': order <= 0,
  }[bound];
};

describe('a figure with a bound, beside its goal', () => {
  it('is never said to be where its light denies it: 持平 and 高于 only when met, of what should be small 持平 and 低于', () => {
    fc.assert(
      fc.property(drawn, ([aim, value, bound, grade]) => {
        const each = at(aim, value, bound, grade);
        const isReached = each.assessment?.met === true || each.assessment?.estimated === true;
        const [good, bad] = isSmallerBetter(aim) ? ['低于', '高于'] : ['高于', '低于'];
        for (const text of [achievementText(each), plainText(gapSaid(each, figureOf))]) {
          expect(text).toMatch(/目标/);
          if (!isReached) expect(text).not.toMatch(new RegExp(`(?<!不)${good}|持平`));
          if (isReached && aim.tolerance === undefined) expect(text).not.toMatch(new RegExp(`(?<!不)${bad}`));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('claims no size that a number which the bound allows, on the side that is said, would belie', () => {
    fc.assert(
      fc.property(drawn, near, ([aim, value, bound], number) => {
        const goal = aim.goal ?? '0';
        const { side, size, reach } = besideGoal(subtract(value, goal), bound, aim);
        const gap = subtract(number, goal);
        const isOnSide = side === 'above' ? compare(gap, '0') > 0 : side === 'below' && compare(gap, '0') < 0;
        if (size === undefined || !isOnSide || !allows(bound, number, value)) return;
        expect(allows(reach, absolute(gap), size)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is told by the same words whatever its unit, and an exact figure as it always was', () => {
    fc.assert(
      fc.property(near, near, (goal, value) => {
        const each = at(targetOf({ measure: 'level', unit: '家', goal, pace: { kind: 'hold' } }), value, '=');
        const gap = subtract(value, goal);
        const order = compare(gap, '0');
        const size = `${absolute(gap)}家`;
        expect(achievementText(each)).toBe(
          order === 0 ? '与目标持平' : `${order > 0 ? '高于' : '低于'}目标${size}`,
        );
      }),
    );
  });

  const beds = targetOf({ measure: 'level', goal: '20', unit: '家', pace: { kind: 'hold' } });
  it.each([
    ['15', '=', '低于目标5家'],
    ['15', '<', '低于目标5家以上'],
    ['15', '<=', '低于目标5家以上'],
    ['15', '>', '低于目标不足5家'],
    ['15', '>=', '低于目标不超过5家'],
    ['15', '~', '低于目标约5家'],
    ['20', '=', '与目标持平'],
    ['20', '<', '低于目标'],
    ['20', '<=', '不高于目标'],
    ['20', '>', '高于目标'],
    ['20', '>=', '不低于目标'],
    ['20', '~', '与目标基本持平'],
    ['25', '=', '高于目标5家'],
    ['25', '>', '高于目标5家以上'],
    ['25', '>=', '高于目标5家以上'],
    ['25', '<', '高于目标不足5家'],
    ['25', '<=', '高于目标不超过5家'],
    ['25', '~', '高于目标约5家'],
  ] as const)('of 20: %s with %s is %s', (value, bound, words) => {
    expect(achievementText(at(beds, value, bound))).toBe(words);
    expect(plainText(gapSaid(at(beds, value, bound), figureOf))).toBe(words);
  });

  const growth = targetOf({ name: '投资增速', measure: 'growth', comparator: '>=', goal: '20', unit: '%' });
  const passing: Target = { ...growth, comparator: '>', goal: '5' };
  const jobless = targetOf({ name: '失业率', measure: 'ceiling', comparator: '<=', goal: '3', unit: '%' });
  it.each([
    [growth, '20', '<', '投资增长低于20%，低于目标'],
    [growth, '22', '>', '投资增长超22%，高于目标2个百分点以上'],
    [passing, '5', '>', '投资增长超5%，高于目标'],
    [passing, '5', '=', '投资增长5%，未超过目标'],
    [passing, '5', '>=', '投资增长不少于5%，尚不能确定超过目标'],
    [jobless, '3', '>', '失业率超3%，高于3%的控制目标'],
    [jobless, '3', '<', '失业率低于3%，低于3%的控制目标'],
    [jobless, '3.5', '>', '失业率超3.5%，高于3%的控制目标0.5个百分点以上'],
  ] as const)('in a bulletin, $name: %#', (target, value, bound, words) => {
    expect(plainText(outcomeSaid(at(target, value, bound), figureOf))).toBe(words);
  });

  it('left to clear is said with its bound; over none is not cleared', () => {
    const petitions = targetOf({
      name: '信访积案',
      measure: 'ceiling',
      comparator: '<=',
      goal: '0',
      unit: '件',
    });
    const both = (value: string, bound: Bound): string[] => {
      const each = at(petitions, value, bound);
      return [achievementText(each), plainText(outcomeSaid(each, figureOf))];
    };
    expect(both('2', '>')).toEqual(['尚未清零，余2件以上', '信访积案尚未清零，余2件以上']);
    expect(both('0', '>')).toEqual(['尚未清零', '信访积案尚未清零']);
    expect(both('0', '=')).toEqual(['已清零', '信访积案已清零']);
  });
});

describe('a counted figure with a bound', () => {
  afterEach(() => speak([]));
  const firms = targetOf({ pace: { kind: 'hold' } });

  it('has a share, and a distance to its schedule, with what the bound leaves open', () => {
    const short = at(firms, '45', '<');
    expect([achievementText(short), paceText(short)]).toEqual(['完成100.0%以下', '落后序时']);
    expect(plainText(paceSaid(short, figureOf))).toBe('落后序时');
    const over = at(firms, '36', '>');
    expect([achievementText(over), paceText(over)]).toEqual(['完成80.0%以上', '落后序时不足20个百分点']);
    expect(plainText(paceSaid(over, figureOf))).toBe('落后序时不足20个百分点');
    expect(paceText(at(firms, '36', '<'))).toBe('落后序时20个百分点以上');
    speak(english);
    expect([achievementText(over), paceText(over)]).toEqual([
      'more than 80.0% complete',
      'less than 20 points behind schedule',
    ]);
  });

  it('is not said to be behind a schedule by which its light is on time', () => {
    fc.assert(
      fc.property(
        near,
        fc.constantFrom(...bounds),
        fc.constantFrom('linear', 'hold'),
        (goal, bound, kind) => {
          const each = at(targetOf({ goal, pace: { kind } }), goal, bound);
          if (each.light !== 'behind' && each.light !== 'severe')
            expect(paceText(each)).not.toContain('落后序时');
          expect(paceText(each)).not.toMatch(/\d/);
        },
      ),
    );
  });

  it('is the same number at any distance that the sum of goal and gap is', () => {
    fc.assert(
      fc.property(near, near, (goal, more) => {
        const { size } = besideGoal(subtract(add(goal, more), goal), '>', targetOf({ goal }));
        expect(size === undefined ? undefined : compare(size, more)).toBe(0);
      }),
    );
  });
});
