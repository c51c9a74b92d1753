import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../src/domain/bound.ts';
import { bounds } from '../../src/domain/change-bodies.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { completionCell, gapCell, situationCell } from '../../src/reporting/ledger-cells.ts';
import { type Cell, printed } from '../../src/reporting/report-value.ts';

import { decimals } from '../domain/arbitraries.ts';
import { seeds, standing, targetOf } from '../domain/fixtures.ts';
import { demonstrationOf, published2024 } from './year-snapshots.ts';

const at = (target: Standing['target'], value: string, bound: Bound): Standing =>
  standing(target, '2024-12', ['2024-12', { kind: 'value', value, bound }]);
const cells = (each: Standing): string[] => [completionCell(each), gapCell(each)].map(printed);
const sizeIn = (cell: Cell): number =>
  Number(/\d+(?:\.\d+)?/.exec(printed(cell).replaceAll(',', ''))?.[0] ?? '0');

describe('the cells of a figure with a bound', () => {
  it('are words that say what is open: 低于45家 of 45家 is 100%以下, and short of it', () => {
    expect(cells(at(seeds.highTech, '45', '<'))).toEqual(['100%以下', '0以下']);
    expect(cells(at(seeds.highTech, '60', '>'))).toEqual(['133.3%以上', '33.3以上']);
    expect(cells(at(seeds.highTech, '36', '~'))).toEqual(['80%左右', '-20左右']);
    expect(cells(at(seeds.investment, '20', '<'))).toEqual(['', '0以下']);
  });

  it('turn around under a ceiling, where more of the figure is less room', () => {
    const jobless = targetOf({
      measure: 'ceiling',
      comparator: '<=',
      goal: '3',
      unit: '%',
      pace: { kind: 'hold' },
    });
    expect(cells(at(jobless, '3', '>'))).toEqual(['', '0以下']);
    expect(cells(at(jobless, '2.5', '<'))).toEqual(['', '0.5以上']);
  });

  it('are numbers exactly where the figure is one', () => {
    fc.assert(
      fc.property(decimals(1, 90), fc.constantFrom(...bounds), (value, bound) => {
        const each = at(seeds.highTech, value, bound);
        for (const cell of [completionCell(each), gapCell(each)])
          expect(typeof cell === 'object').toBe(bound === '=');
      }),
    );
  });
});

describe('the gap of a row', () => {
  const months = [
    published2024(),
    ...(['2024-03', '2024-06', '2024-09', '2024-12'] as const).map(demonstrationOf),
  ];

  it('is one: what 完成情况 says in 百分点 is what 差距 says', () => {
    let compared = 0;
    for (const { standings } of months)
      for (const each of standings) {
        const said = /(\d+(?:\.\d+)?)个百分点/.exec(printed(situationCell(each)))?.[1];
        const gap = gapCell(each);
        if (said === undefined || gap === '') continue;
        expect(sizeIn(gap), each.target.name).toBe(Number(said));
        compared += 1;
      }
    expect(compared).toBeGreaterThan(40);
  });
});
