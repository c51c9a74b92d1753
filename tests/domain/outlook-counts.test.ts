import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/domain/board.ts';
import { outlooks } from '../../src/domain/change-bodies.ts';
import { lightsOfGroup, passes } from '../../src/domain/item-filter.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { outlookCountsOf, outlooksWorstFirst } from '../../src/domain/outlook-counts.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { gaugeOutlookSpoken, outlookParts } from '../../src/text/outlook-words.ts';
import { standings } from './arbitraries.ts';
import { plan, seeds, standing, value } from './fixtures.ts';

const withOutlook = fc
  .tuple(standings, fc.option(fc.constantFrom(...outlooks), { nil: undefined }))
  .map(([drawn, outlook]): Standing => {
    const { entry } = drawn;
    if (entry === undefined) return drawn;
    const { outlook: _before, ...rest } = entry;
    return { ...drawn, entry: outlook === undefined ? rest : { ...rest, outlook } };
  });

describe('研判 beside the lights', () => {
  it('is counted by as many items as its filter lets pass, and by all that gave one together', () => {
    fc.assert(
      fc.property(fc.array(withOutlook, { maxLength: 30 }), (drawn) => {
        const counts = outlookCountsOf(drawn);
        const given = drawn.filter(({ entry }) => entry?.outlook !== undefined);
        const sum = outlooks.reduce((all, outlook) => all + (counts?.[outlook] ?? 0), 0);
        expect(sum).toBe(given.length);
        expect(counts === undefined).toBe(given.length === 0);
        for (const outlook of outlooks)
          expect(counts?.[outlook] ?? 0).toBe(drawn.filter((each) => passes({ outlook }, each)).length);
      }),
    );
  });

  it('changes no light, no completion and no count of the board', () => {
    const asOf = plan.periods.to;
    fc.assert(
      fc.property(fc.array(withOutlook, { maxLength: 20 }), (drawn) => {
        const without = drawn.map(({ entry, ...rest }): Standing => {
          if (entry === undefined) return rest;
          const { outlook: _said, ...silent } = entry;
          return { ...rest, entry: silent };
        });
        expect(boardOf(plan, drawn, asOf, defaultRule)).toEqual(boardOf(plan, without, asOf, defaultRule));
      }),
    );
  });

  it('is told the worst first, each count with its items; none given is not told', () => {
    const item = standing(seeds.highTech, '2024-09', ['2024-09', value('30')]);
    const judged = (outlook: (typeof outlooks)[number]): Standing => ({
      ...item,
      ...(item.entry === undefined ? {} : { entry: { ...item.entry, outlook } }),
    });
    const counts = outlookCountsOf([judged('secure'), judged('at-risk'), judged('secure'), item]);
    expect(counts).toEqual({ secure: 2, feasible: 0, 'needs-support': 0, 'at-risk': 1 });
    expect(outlookParts(counts, 4)).toEqual([
      '填报人研判（',
      { phrase: '已填报4项', filter: { lights: lightsOfGroup('reported') } },
      '中，3个作了研判）：',
      { phrase: '有风险1项', filter: { outlook: 'at-risk' } },
      '、',
      { phrase: '已稳2项', filter: { outlook: 'secure' } },
      '。',
    ]);
    expect(gaugeOutlookSpoken('正常', counts)).toBe('正常，填报人研判有风险1项、已稳2项');
    expect(outlookCountsOf([item])).toBeUndefined();
    expect(outlookParts(undefined, 4)).toEqual([]);
    expect(gaugeOutlookSpoken('正常', undefined)).toBe('正常');
    expect(outlooksWorstFirst[0]).toBe('at-risk');
  });
});
