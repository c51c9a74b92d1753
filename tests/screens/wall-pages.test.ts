import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { actOfKey } from '../../src/screens/wall/wall-keys.ts';
import { paceBeside, readPace } from '../../src/screens/wall/wall-pace.ts';
import { wallPages } from '../../src/screens/wall/wall-pages.ts';
import { readMonthPart, wallAddress } from '../../src/ui/addresses.ts';
import { standings } from '../domain/arbitraries.ts';
import { plan, standing, targetOf, value } from '../domain/fixtures.ts';

const pagesOf = (of: readonly Standing[], within: Plan = plan) =>
  wallPages(boardOf(within, of, '2024-09', defaultRule));
const idsOf = (of: readonly Standing[], within?: Plan): string[] => pagesOf(of, within).map(({ id }) => id);

/** A plan of so many areas. */
const planOf = (areas: number): Plan => ({
  ...plan,
  areas: Array.from({ length: areas }, (_, index) => ({
    id: `area-${index}`,
    heading: `任务领域${index}`,
    themes: [],
  })),
});

describe('the pages of the wall', () => {
  it('show every area on the whole and once more, by itself or among the silent ones, wherever something is judged', () => {
    fc.assert(
      fc.property(fc.array(standings, { minLength: 1, maxLength: 30 }), (drawn) => {
        const pages = pagesOf(drawn);
        const all = plan.areas.map(({ id }) => id);
        const whole = pages.flatMap((page) => (page.kind === 'whole' ? page.gauges : []));
        expect(whole.map(({ areaId }) => areaId)).toEqual(all);
        const rest = pages.flatMap((page) => {
          if (page.kind === 'area') return [page.gauge.areaId];
          return page.kind === 'quiet' ? page.gauges.map(({ areaId }) => areaId) : [];
        });
        expect([...rest].sort()).toEqual(pages.length === 1 ? [] : [...all].sort());
        expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
      }),
    );
  });

  it('are the whole, the furthest behind, the areas with something judged, and the others together', () => {
    const judged = standing(targetOf({ areaId: 'innovation' }), '2024-09', ['2024-09', value('20')]);
    const silent = standing(targetOf({ id: 'b', areaId: 'investment' }), '2024-09');
    expect(idsOf([judged, silent])).toEqual(['whole', 'worst', 'area-innovation', 'quiet']);
  });

  it('are one page where nothing is judged: there is nothing to turn to', () => {
    expect(idsOf([standing(targetOf(), '2024-09')])).toEqual(['whole']);
    expect(idsOf([])).toEqual(['whole']);
  });

  it('divide more gauges than can be read from afar', () => {
    expect(idsOf([], planOf(10))).toEqual(['whole']);
    expect(idsOf([], planOf(23))).toEqual(['whole', 'whole-2', 'whole-3']);
  });
});

describe('the keys of the wall', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };
  const actOf = (key: string) => actOfKey({ ...plain, key });

  it('stop the turning, whichever is pressed, unless it has a meaning of its own', () => {
    expect(['x', '7', 'Tab', 'Enter', 'ArrowDown', '.'].map(actOf)).toEqual(Array(6).fill('pause'));
    expect([' ', 'ArrowRight', 'PageUp', 'Home', '+', '-', 'F', 'Escape'].map(actOf)).toEqual([
      'toggle',
      'next',
      'previous',
      'first',
      'longer',
      'shorter',
      'full-screen',
      'leave',
    ]);
  });

  it('leave the browser and the machine what is theirs', () => {
    expect(['Shift', 'Control', 'F5', 'F11', 'AudioVolumeUp'].map(actOf)).toEqual(Array(5).fill(undefined));
    expect(actOfKey({ ...plain, key: 'k', ctrlKey: true })).toBeUndefined();
    expect(actOfKey({ ...plain, key: 'ArrowLeft', altKey: true })).toBeUndefined();
  });
});

describe('the pace of the wall', () => {
  it('is twenty seconds until the address says another that is offered', () => {
    expect([undefined, '', '10', '40'].map(readPace)).toEqual([20, 20, 10, 40]);
    expect(['15', '020', 'fast', '-10'].map(readPace)).toEqual(Array(4).fill(undefined));
  });

  it('stays at the longest and the shortest', () => {
    expect([paceBeside(20, 1), paceBeside(40, 1), paceBeside(20, -1), paceBeside(10, -1)]).toEqual([
      40, 40, 10, 10,
    ]);
  });
});

describe('the address of the wall', () => {
  it('keeps month, basis and pace, and without a month leaves the month to the data', () => {
    expect(wallAddress('plan', '2024-06')).toBe('/p/plan/2024-06/wall');
    expect(wallAddress('plan', '2024-06', 'accepted', 40)).toBe('/p/plan/2024-06;accepted/wall/40');
    expect(wallAddress('plan', '', 'reported', 10)).toBe('/p/plan/wall/10');
    const part = wallAddress('plan', '', 'accepted').split('/')[3] ?? '';
    expect(readMonthPart(part)).toEqual({ asOf: '', basis: 'accepted' });
  });
});
