import { describe, expect, it } from 'vitest';
import { printFilter } from '../../src/domain/filter-text.ts';
import type { ItemFilter } from '../../src/domain/item-filter.ts';
import { areaFilterIn, withoutTheme } from '../../src/screens/area/area-filter.ts';
import { areaAddress } from '../../src/ui/addresses.ts';

const area = {
  id: 'innovation',
  heading: '聚力“科技创新”主引擎',
  themes: [{ id: 'talents', heading: '强化人才引育' }],
};

describe("the filter in an area's address", () => {
  it.each<ItemFilter>([
    {},
    { lights: ['severe'] },
    { kind: 'named', text: '工程 师' },
    { themeId: 'talents', lights: ['behind'] },
  ])('%j comes back as it was', (filter) => {
    const address = areaAddress('plan', '2024-09', 'innovation', 'accepted', filter);
    const [, , , , , areaId, part] = address.split('/');
    expect(areaId).toBe('innovation');
    expect(areaFilterIn(part, area)).toEqual(filter);
  });

  it('is left out where nothing is asked for', () => {
    expect(areaAddress('plan', '2024-09', 'innovation')).toBe('/p/plan/2024-09/area/innovation');
    expect(areaAddress('plan', '2024-09', 'innovation', undefined, {})).toBe(
      '/p/plan/2024-09/area/innovation',
    );
  });

  it.each([
    'light=green',
    'everything',
    'area=other',
    'unit=u1',
    'mark=overdue',
    'forecast=likely',
    'missed=3',
    'theme=nowhere',
    '',
  ])('%j is refused and never everything', (part) => {
    expect(areaFilterIn(part, area)).toBeUndefined();
  });

  it('begins at a theme without hiding the others', () => {
    expect(withoutTheme({ themeId: 'talents', kind: 'named' })).toEqual({ kind: 'named' });
    expect(printFilter({ themeId: 'talents' })).toBe('theme=talents');
  });
});
