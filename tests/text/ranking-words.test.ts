import { afterEach, describe, expect, it } from 'vitest';
import { exclusionReasons } from '../../src/domain/ranking.ts';
import { rankingGroups } from '../../src/domain/ranking-way.ts';
import { speak } from '../../src/text/catalogue.ts';
import { rankingEnglish } from '../../src/text/en/ranking-words.ts';
import { changeText, gapNumber, rankingWords, reasonOf } from '../../src/text/ranking-words.ts';

afterEach(() => speak([]));

describe('the words of a ranking', () => {
  it('say a change of place and a gap with its sign', () => {
    expect(changeText({ kind: 'up', by: 2 })).toBe('升2');
    expect(changeText({ kind: 'down', by: 1 })).toBe('降1');
    expect([changeText({ kind: 'same' }), changeText({ kind: 'new' })]).toEqual(['持平', '新列入']);
    expect(['-3.2', '0.4', '0.0'].map(gapNumber)).toEqual(['−3.2', '+0.4', '0.0']);
  });

  it('give every reason for having no place, each another', () => {
    for (const group of rankingGroups) {
      const said = exclusionReasons.map((reason) => reasonOf(reason, group, 3));
      expect(new Set(said).size).toBe(exclusionReasons.length);
    }
    expect(reasonOf('too-few', 'units', 5)).toBe('可比任务不足5项');
  });

  it('are the same in a second language, asked for while drawing', () => {
    speak([[rankingWords, rankingEnglish]]);
    expect(changeText({ kind: 'up', by: 2 })).toBe('up 2');
    expect(reasonOf('too-few', 'units', 1)).toBe('Fewer than 1 comparable target');
    expect(rankingWords.unled(7)).toBe('7 more targets without a lead unit, counted for no unit.');
    const left = JSON.stringify(rankingEnglish, (_, each) => (typeof each === 'function' ? '' : each));
    expect(left).not.toMatch(/\p{Script=Han}/u);
  });
});
