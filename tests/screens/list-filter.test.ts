import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter, printFilter } from '../../src/domain/filter-text.ts';
import { type ItemFilter, lightsOfGroup } from '../../src/domain/item-filter.ts';
import { lights } from '../../src/domain/light.ts';
import { toggledLight, without, withPart } from '../../src/screens/list/widened-filter.ts';

const light = fc.constantFrom(...lights);
const filters: fc.Arbitrary<ItemFilter> = fc.record(
  {
    lights: fc
      .subarray([...lights], { minLength: 1 })
      .map((drawn) => lights.filter((each) => drawn.includes(each))),
    areaId: fc.constant('projects'),
    mark: fc.constant('overdue' as const),
  },
  { requiredKeys: [] },
);

describe('a chip of a light', () => {
  it('pressed twice leaves the filter as it was', () => {
    fc.assert(
      fc.property(filters, light, (filter, pressed) => {
        const only = filter.lights?.join() === pressed;
        const twice = toggledLight(toggledLight(filter, pressed), pressed);
        expect(twice).toEqual(only ? { ...filter, lights: [pressed] } : filter);
      }),
    );
  });

  it('leads to a filter that an address can say', () => {
    fc.assert(
      fc.property(filters, light, (filter, pressed) => {
        const next = toggledLight(filter, pressed);
        expect(parseFilter(printFilter(next))).toEqual(next);
      }),
    );
  });

  it('beside 滞后, 严重滞后 makes 落后, and taken away alone lets all pass', () => {
    expect(toggledLight({ lights: ['severe'] }, 'behind').lights).toEqual(lightsOfGroup('lagging'));
    expect(toggledLight({ lights: ['severe'], mark: 'overdue' }, 'severe')).toEqual({ mark: 'overdue' });
  });
});

describe('a choice of the list', () => {
  it('sets its part, and nothing chosen takes it away', () => {
    expect(withPart({ kind: 'named' }, 'areaId', 'projects')).toEqual({ kind: 'named', areaId: 'projects' });
    expect(withPart({ kind: 'named', areaId: 'projects' }, 'areaId', '')).toEqual({ kind: 'named' });
    expect(without({ lights: ['done'], kind: 'named' }, 'lights')).toEqual({ kind: 'named' });
  });
});
