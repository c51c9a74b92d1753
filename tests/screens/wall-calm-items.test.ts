import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingsOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Item } from '../../src/domain/worst-first.ts';
import { calmItems, fittingItems } from '../../src/screens/wall/calm-items.ts';
import { plan, seeds, stateOf, value } from '../domain/fixtures.ts';

const named = (name: string): Item => ({ standing: { target: { name } }, lag: { kind: 'none' } }) as Item;
const names = fc.array(
  fc.integer({ min: 1, max: 60 }).map((length) => named('长'.repeat(length))),
  { minLength: 1, maxLength: 40 },
);
const heading = fc.integer({ min: 1, max: 40 }).map((length) => '题'.repeat(length));

describe('what stands beside the dial of an area in which nothing is behind', () => {
  it('is the first of its items, in their order, and never none', () => {
    fc.assert(
      fc.property(names, heading, (items, title) => {
        const shown = fittingItems(items, title);
        expect(shown).toEqual(items.slice(0, shown.length));
        expect(shown.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('is no more than the wall has room for: four of one line, three of two, fewer under a long heading', () => {
    const [short, long] = ['名'.repeat(12), '名'.repeat(30)].map((name) => Array(9).fill(named(name)));
    expect(fittingItems(short ?? [], '领域')).toHaveLength(4);
    expect(fittingItems(long ?? [], '领域')).toHaveLength(3);
    expect(fittingItems(long ?? [], '很长的领域标题'.repeat(4))).toHaveLength(2);
  });

  it('begins with the items of the area that have a figure, the others after them', () => {
    const areaId = seeds.highTech.areaId;
    const states = [
      stateOf({ ...seeds.exhibitions, id: 'silent', areaId }),
      stateOf({ ...seeds.highTech, id: 'told' }, ['2024-07', value('44')]),
      stateOf({ ...seeds.highTech, id: 'elsewhere', areaId: 'another' }, ['2024-07', value('44')]),
    ];
    const standings = standingsOf(plan, states, '2024-07', defaultRule);
    expect(calmItems(standings, plan, areaId).map(({ standing: { target } }) => target.id)).toEqual([
      'told',
      'silent',
    ]);
  });
});
