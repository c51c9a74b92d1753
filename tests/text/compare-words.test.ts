import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../src/domain/difference.ts';
import { type DifferenceFilter, passesDifference } from '../../src/domain/difference-filter.ts';
import { differenceKinds } from '../../src/domain/difference-kind.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { rollUp } from '../../src/domain/roll-up.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { type ComparePart, comparisonSentence, completionText } from '../../src/text/compare-sentence.ts';
import { compareWords, momentNames } from '../../src/text/compare-words.ts';
import { compareEnglish } from '../../src/text/en/compare-words.ts';
import { gaugeChangeEnglish } from '../../src/text/en/gauge-change-words.ts';
import {
  gaugeChangeCell,
  gaugeChangeSaid,
  gaugeChangeSpoken,
  gaugeChangeText,
  gaugeChangeWords,
} from '../../src/text/gauge-change-words.ts';
import { plan, type Report, standing, stateOf, targetOf, value } from '../domain/fixtures.ts';
import { momentOf, momentPairs } from '../domain/moments.ts';

const textOf = (parts: readonly ComparePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.phrase)).join('');
const phrasesIn = (parts: readonly ComparePart[]) =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));

/** Items of 12 a year, each with its figures of two months. */
const items: readonly (readonly [id: string, goal: string, ...reports: Report[]])[] = [
  ['caught-up', '12', ['2024-08', value('5')], ['2024-09', value('9')]],
  ['fell-back', '12', ['2024-08', value('8')]],
  ['far-back', '120', ['2024-08', value('80')], ['2024-09', value('70')]],
  ['finished', '12', ['2024-08', value('8')], ['2024-09', value('12')]],
  ['first', '12', ['2024-09', value('9')]],
  ['went-on', '12', ['2024-08', value('8')], ['2024-09', value('9')]],
  ['silent', '12'],
];
const at = (asOf: string, goals: Readonly<Record<string, string>> = {}): Standing[] =>
  items.flatMap(([id, goal, ...reports]) => {
    const target = targetOf({ id, goal: goals[id] ?? goal });
    return standingOf(stateOf(target, ...reports), plan, asOf, defaultRule) ?? [];
  });
const august = momentOf(at('2024-08'), { asOf: '2024-08' });
const september = momentOf(at('2024-09'), { asOf: '2024-09' });
const names = momentNames({ asOf: '2024-08' }, { asOf: '2024-09' });

describe('two months in words', () => {
  it('say what turned, then the completion, then what stayed: every item is accounted for', () => {
    const [told, rest] = comparisonSentence(differencesBetween(august, september), names);
    expect(textOf(told)).toBe(
      '9月比8月：转绿1项、转红1项、转黄1项、新完成1项、新填报1项；完成率由44.0%升至64.3%，上升20.3个百分点。',
    );
    expect(textOf(rest)).toBe('其余：数字有变1项、无变化1项。');
  });

  it('the other way round fall and mirror', () => {
    const [told] = comparisonSentence(differencesBetween(september, august), [names[1], names[0]]);
    expect(textOf(told)).toBe(
      '8月比9月：转绿2项、转红1项、转为未完成1项、转未填报1项；完成率由64.3%降至44.0%，下降20.3个百分点。',
    );
  });

  it('count every adjusted goal, and say which of them turned as well', () => {
    const adjusted = momentOf(at('2024-09', { 'fell-back': '10', 'went-on': '11' }));
    const [told, rest] = comparisonSentence(differencesBetween(september, adjusted), names);
    expect(textOf(told)).toContain('转绿1项、目标调整2项；');
    expect(textOf(rest)).toContain('目标调整的任务中，有1项亮灯也有变化，同时计入相应类别。');
  });

  it('say that nothing turned', () => {
    const [told, rest] = comparisonSentence(differencesBetween(august, august), names);
    expect(textOf(told)).toBe('9月比8月：亮灯和目标都没有变化；完成率保持44.0%。');
    expect(textOf(rest)).toBe('其余：无变化7项。');
  });

  it('tell a standstill of the completion from what is too little to print', () => {
    const of = (figure: string) =>
      rollUp([standing(targetOf({ goal: '100000' }), '2024-06', ['2024-06', value(figure)])], defaultRule);
    expect(completionText({ before: of('50000'), after: of('50000') })).toBe('完成率保持50.0%');
    expect(completionText({ before: of('50000'), after: of('50001') })).toBe('完成率基本持平，为50.0%');
  });

  it('take a first figure for no rise', () => {
    const silent = momentOf(at('2024-07'), { asOf: '2024-07' });
    expect(completionText(differencesBetween(silent, august))).toBe('前一时点尚无填报，后一时点完成率44.0%');
    expect(completionText(differencesBetween(august, silent))).toBe('前一时点完成率44.0%，后一时点尚无填报');
    expect(completionText(differencesBetween(silent, silent))).toBe('');
    expect(completionText(differencesBetween(momentOf([]), momentOf([])))).toBe('');
  });

  it('count with every number exactly the items that its filter lets pass', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const comparison = differencesBetween(before, after);
        for (const { phrase, filter } of comparisonSentence(comparison, names).flatMap(phrasesIn)) {
          const passed = comparison.differences.filter((each) => passesDifference(filter, each));
          expect(phrase).toMatch(new RegExp(`\\D${passed.length}项$`));
        }
      }),
    );
  });

  it('name every kind once, so that the numbers add up to all items', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const comparison = differencesBetween(before, after);
        const filters: DifferenceFilter[] = comparisonSentence(comparison, names)
          .flatMap(phrasesIn)
          .map(({ filter }) => filter);
        const kinds = filters.flatMap(({ kind }) => kind ?? []);
        const counted = kinds.reduce((all, kind) => all + comparison.countsByKind[kind], 0);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(counted + comparison.countsByKind.adjusted).toBe(comparison.differences.length);
      }),
    );
  });

  it('stay in the area that was asked for', () => {
    const parts = comparisonSentence(differencesBetween(august, september), names, { areaId: 'innovation' });
    for (const { filter } of parts.flatMap(phrasesIn)) expect(filter.areaId).toBe('innovation');
  });
});

describe('the name of a moment', () => {
  it('has its year where the years differ, and says as of when it was known where either does', () => {
    expect(momentNames({ asOf: '2023-12' }, { asOf: '2024-01' })).toEqual(['2023年12月', '2024年1月']);
    expect(momentNames({ asOf: '2024-06', known: '2024-07-05' }, { asOf: '2024-06' })).toEqual([
      '6月（按2024年7月5日所知）',
      '6月（按现在所知）',
    ]);
  });
});

describe('the change on a gauge', () => {
  it('is signed, in words, and of the figures as they are printed', () => {
    const change = { kind: 'moved', before: '0.61249', after: '0.65351' } as const;
    expect(gaugeChangeText(change)).toBe('较上月 +4.2个百分点');
    expect(gaugeChangeSaid(change)).toBe('较上月上升4.2个百分点');
    expect(gaugeChangeCell(change)).toBe('+4.2');
    const fall = { kind: 'moved', before: '0.5', after: '0.47' } as const;
    expect([gaugeChangeText(fall), gaugeChangeSaid(fall), gaugeChangeCell(fall)]).toEqual([
      '较上月 −3个百分点',
      '较上月下降3个百分点',
      '−3',
    ]);
  });

  it('tells a standstill from what is too little to print', () => {
    expect(gaugeChangeText({ kind: 'moved', before: '0.5', after: '0.50' })).toBe('较上月持平');
    expect(gaugeChangeText({ kind: 'moved', before: '0.5', after: '0.5001' })).toBe('较上月基本持平');
    expect(gaugeChangeCell({ kind: 'moved', before: '0.5', after: '0.5001' })).toBe('持平');
  });

  it('in a column is part of what its link is called, so that who speaks it finds it', () => {
    for (const after of ['0.5', '0.50001', '0.55', '0.45'])
      expect(gaugeChangeText({ kind: 'moved', before: '0.5', after })).toContain(
        gaugeChangeCell({ kind: 'moved', before: '0.5', after }),
      );
  });

  it('is a first figure, or nothing', () => {
    expect([gaugeChangeText({ kind: 'first' }), gaugeChangeCell({ kind: 'first' })]).toEqual([
      '首次填报',
      '首次填报',
    ]);
    expect(gaugeChangeCell(undefined)).toBe('—');
    expect(gaugeChangeSpoken('正常', undefined)).toBe('正常');
    expect(gaugeChangeSpoken('正常', { kind: 'first' })).toBe('正常，首次填报');
  });
});

describe('the words of comparisons', () => {
  it('have a word and an explanation for every kind, in both languages', () => {
    for (const words of [compareWords, compareEnglish])
      for (const kind of differenceKinds) {
        expect(words.kinds[kind]).not.toBe('');
        expect(words.kindNotes[kind]).not.toBe('');
      }
    expect(new Set(Object.values(compareWords.kinds)).size).toBe(differenceKinds.length);
  });

  it('hold no Chinese in English', () => {
    const said = (words: object): string[] =>
      Object.values(words).flatMap((word) => {
        if (typeof word === 'function') return [String(word('a', 'b', 'c'))];
        return typeof word === 'object' ? said(word as object) : [String(word)];
      });
    for (const text of [...said(compareEnglish), ...said(gaugeChangeEnglish)])
      expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(gaugeChangeWords.head).toMatch(/百分点/);
  });
});
