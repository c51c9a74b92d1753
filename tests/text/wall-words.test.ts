import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes } from '../../src/domain/item-filter.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { rollUp } from '../../src/domain/roll-up.ts';
import { areaCounts, clockText, placeText, wholeCounts } from '../../src/text/wall-words.ts';
import { standings } from '../domain/arbitraries.ts';

const drawings = fc.array(standings, { minLength: 1, maxLength: 40 });

describe('the counts on the wall', () => {
  it('count exactly the items that they lead to', () => {
    fc.assert(
      fc.property(drawings, (drawn) => {
        const whole = rollUp(drawn, defaultRule);
        for (const { word, count, filter } of [...wholeCounts(whole), ...areaCounts(whole)])
          expect([word, drawn.filter((each) => passes(filter, each)).length]).toEqual([word, count]);
      }),
    );
  });

  it('add up to all items: on the whole to the first number, in an area to every item there is', () => {
    fc.assert(
      fc.property(drawings, (drawn) => {
        const whole = rollUp(drawn, defaultRule);
        const [all, ...parts] = wholeCounts(whole);
        const sumOf = (counts: readonly { count: number }[]) =>
          counts.reduce((sum, { count }) => sum + count, 0);
        expect(sumOf(parts)).toBe(all?.count);
        expect(sumOf(areaCounts(whole))).toBe(drawn.length);
      }),
    );
  });
});

describe('the clock on the wall', () => {
  it('is that of Shanghai in any zone of the machine, and says midnight as 00:00', () => {
    expect(clockText(Date.parse('2026-07-03T01:02:00Z'))).toBe('09:02');
    expect(clockText(Date.parse('2026-07-03T15:59:59Z'))).toBe('23:59');
    expect(clockText(Date.parse('2026-07-03T16:00:00Z'))).toBe('00:00');
  });
});

describe('what is said of a step', () => {
  it('is the page, how many there are, and whether they turn', () => {
    expect(placeText(3, 12, false)).toBe('第3页，共12页，正在轮播。');
    expect(placeText(3, 12, true)).toBe('第3页，共12页，已暂停。');
  });
});
