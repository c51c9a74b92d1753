import { afterEach, describe, expect, it } from 'vitest';
import type { bounds, Grade } from '../../src/domain/change-bodies.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Target } from '../../src/domain/plan.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { outcomeSaid } from '../../src/text/official-outcome.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { readingText } from '../../src/text/target-words.ts';
import { definitionOf, entryOf, plan, targetOf, value } from '../domain/fixtures.ts';

/** What a bulletin says of a target with one figure of June. */
function said(target: Target, figure: string, grade: Grade = 'reported'): string {
  const state = foldTarget(target.id, [
    definitionOf(target),
    entryOf(target, '2024-06', value(figure), { grade }),
  ]);
  const standing = standingOf(state, plan, '2024-06', defaultRule);
  if (standing === undefined) throw new Error('the target is not defined');
  return plainText(outcomeSaid(standing, (what, text) => ({ says: what, text })));
}

const clearing = (name: string): Target =>
  targetOf({ name, measure: 'ceiling', comparator: '<=', goal: '0', unit: '件', pace: { kind: 'hold' } });

describe('what must be cleared, in a bulletin', () => {
  it.each([
    ['信访积案', '0', 'reported', '信访积案已清零'],
    ['信访积案动态清零', '0', 'reported', '信访积案已清零'],
    ['信访积案清零', '2', 'reported', '信访积案尚未清零，余2件'],
    ['信访积案动态清零', '0', 'estimated', '信访积案预计清零'],
    ['信访积案动态清零', '2', 'estimated', '信访积案预计尚未清零，余2件'],
  ] as const)(
    'is said once, and of an estimate only as expected: %s, %s, %s',
    (name, figure, grade, sentence) => {
      expect(said(clearing(name), figure, grade)).toBe(sentence);
    },
  );
});

describe('a bound of a figure below zero', () => {
  afterEach(() => speak([]));
  const growth = targetOf({ measure: 'growth', goal: '20', unit: '%' });
  const reduction = targetOf({ measure: 'reduction', goal: '10', unit: '%' });
  const textOf = (target: Target, figure: string, bound: (typeof bounds)[number]): string =>
    readingText({ kind: 'value', value: figure, bound }, target);

  it.each([
    ['>', '下降不足3%'],
    ['>=', '下降不超过3%'],
    ['<', '下降超3%'],
    ['<=', '下降不少于3%'],
    ['~', '下降约3%'],
    ['=', '下降3%'],
  ] as const)('turns around with its sign: growth %s -3%% is %s', (bound, sentence) => {
    expect(textOf(growth, '-3', bound)).toBe(sentence);
  });

  it('turns in a fall that was a rise too, and in English', () => {
    expect(textOf(reduction, '-3', '>')).toBe('上升不足3%');
    expect(textOf(growth, '3', '>')).toBe('增长超3%');
    speak(english);
    expect(textOf(growth, '-3', '>')).toBe('down under 3%');
    expect(textOf(growth, '-3', '<=')).toBe('down at least 3%');
  });
});
