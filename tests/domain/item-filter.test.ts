import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/domain/board.ts';
import { outlooks } from '../../src/domain/change-bodies.ts';
import { parseFilter, printFilter } from '../../src/domain/filter-text.ts';
import {
  allItems,
  type ItemFilter,
  itemMarks,
  lightGroups,
  lightsOfGroup,
  passes,
  targetKinds,
  type YearOf,
} from '../../src/domain/item-filter.ts';
import { type Light, lights } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { type Prospect, prospects } from '../../src/domain/prospect.ts';
import { rollUp } from '../../src/domain/roll-up.ts';
import { asksForNothing } from '../../src/domain/said-in.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { standings } from './arbitraries.ts';
import { plan, seeds, stage, standing, targetOf, value } from './fixtures.ts';

const someLights = fc
  .subarray([...lights], { minLength: 1 })
  .map((drawn): readonly Light[] => lights.filter((light) => drawn.includes(light)));
const someProspects = fc
  .subarray([...prospects], { minLength: 1 })
  .map((drawn): readonly Prospect[] => prospects.filter((each) => drawn.includes(each)));
/** Ids as people and programs make them: any text, also what an address treats in its own way. */
const ids = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed()),
  fc.constantFrom('all', ';', '=', 'a;light=done', '~25', '%7E', '/', '?x', '#', '演示单位甲', 'light=all'),
);
const filters: fc.Arbitrary<ItemFilter> = fc.record(
  {
    lights: fc.oneof(someLights, fc.constantFrom(...lightGroups).map(lightsOfGroup)),
    areaId: ids,
    unitId: ids,
    themeId: ids,
    postId: ids,
    kind: fc.constantFrom(...targetKinds),
    mark: fc.constantFrom(...itemMarks),
    outlook: fc.constantFrom(...outlooks),
    prospects: someProspects,
    missedMonths: fc.integer({ min: 1, max: 24 }),
    running: fc.constant(true as const),
    text: ids.filter((text) => !asksForNothing(text)),
  },
  { requiredKeys: [] },
);

/** Standings spread over two areas. */
const spread = fc.array(
  fc
    .tuple(standings, fc.constantFrom('investment', 'innovation'))
    .map(([drawn, areaId]): Standing => ({ ...drawn, target: { ...drawn.target, areaId } })),
  { maxLength: 30 },
);

const counted = (of: readonly Standing[], filter: ItemFilter): number =>
  of.filter((each) => passes(filter, each)).length;

describe('a filter in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(printFilter(filter))).toEqual(filter);
      }),
    );
  });

  it('survives an address bar that decodes it, and holds nothing that ends a part of an address', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const text = printFilter(filter);
        expect(decodeURI(text)).toBe(text);
        expect(text).not.toMatch(/[/?#%\s]/);
      }),
    );
  });

  it('reads as one would say it', () => {
    expect(printFilter({ lights: ['behind', 'unreported'], areaId: 'projects', kind: 'numeric' })).toBe(
      'light=behind,unreported;area=projects;kind=numeric',
    );
    expect(printFilter({ lights: lightsOfGroup('on-schedule') })).toBe('light=on-schedule');
    expect(printFilter(allItems)).toBe('all');
  });

  it('in any order of its parts and lights is the same filter', () => {
    expect(parseFilter('mark=overdue;light=severe,behind')).toEqual(
      parseFilter('light=lagging;mark=overdue'),
    );
  });

  it.each([
    '',
    ';',
    'everything',
    'light=',
    'light=green',
    'light=behind,green',
    'light=behind,behind',
    'light=behind;light=severe',
    'area=',
    'area=%41',
    'area=~',
    'unit=~E4',
    'kind=big',
    'mark=late',
    'theme=',
    'post=~',
    'forecast=',
    'forecast=green',
    'forecast=likely,likely',
    'missed=0',
    'missed=-1',
    'missed=3.5',
    'missed=100',
    'pace=linear',
    'text=',
    'text=~20',
    'text=~7E~7E',
    'text=~E2~80~9C',
    'all;light=done',
    'constructor=x',
    'light=done;',
  ])('%j is refused and never everything', (text) => {
    expect(parseFilter(text)).toBeUndefined();
  });

  it('writes half of a character, as some input methods leave it, as the sign that stands for it', () => {
    expect(parseFilter(printFilter({ text: '高\ud800' }))).toEqual({ text: '高\ufffd' });
  });
});

describe('a filter counts exactly what a number on the board counts', () => {
  it('of the whole: each count of the roll-up, and each light', () => {
    fc.assert(
      fc.property(spread, (drawn) => {
        const whole = rollUp(drawn, defaultRule);
        const of = (...wanted: Parameters<typeof lightsOfGroup>): number =>
          counted(drawn, { lights: lightsOfGroup(...wanted) });
        expect(of('applicable')).toBe(whole.total);
        expect(of('reported')).toBe(whole.total - whole.unreported);
        expect(of('judged')).toBe(whole.judged);
        expect(of('comparable')).toBe(whole.judged + whole.unreported);
        expect(of('on-schedule')).toBe(whole.onSchedule);
        expect(of('completed')).toBe(whole.done);
        expect(of('lagging')).toBe(whole.judged - whole.onSchedule);
        for (const light of lights)
          expect(counted(drawn, { lights: [light] })).toBe(whole.countsByLight[light]);
      }),
    );
  });

  it('of each area: the counts of its gauge', () => {
    fc.assert(
      fc.property(spread, (drawn) => {
        for (const { areaId, rollUp: of } of boardOf(plan, drawn, '2024-06', defaultRule).gauges) {
          expect(counted(drawn, { areaId, lights: lightsOfGroup('judged') })).toBe(of.judged);
          expect(counted(drawn, { areaId, lights: ['unreported'] })).toBe(of.unreported);
        }
      }),
    );
  });

  it('and every item of the plan when it asks for nothing', () => {
    fc.assert(fc.property(spread, (drawn) => counted(drawn, allItems) === drawn.length));
  });

  it('fewer the more it asks for', () => {
    fc.assert(
      fc.property(spread, filters, fc.constantFrom(...targetKinds), (drawn, filter, kind) => {
        const wider = { ...filter, kind: undefined } as unknown as ItemFilter;
        expect(counted(drawn, { ...filter, kind })).toBeLessThanOrEqual(counted(drawn, wider));
      }),
    );
  });
});

describe('what hangs over an item', () => {
  const asOf = '2024-09';
  const reportedNow = standing(seeds.highTech, asOf, [asOf, value('30')]);
  const printed = standing(seeds.highTech, asOf, [asOf, value('30'), 'published']);
  const old = standing(seeds.highTech, asOf, ['2024-06', value('30')]);
  const unproven = standing(seeds.railway, asOf, [asOf, stage('在建')]);

  it('is overdue after more than one silent month', () => {
    expect([old, reportedNow].map((each) => passes({ mark: 'overdue' }, each))).toEqual([true, false]);
  });

  it('waits for review when a person reported it, not when it was printed', () => {
    expect([reportedNow, printed].map((each) => passes({ mark: 'waiting' }, each))).toEqual([true, false]);
  });

  it('is unproven at the goal stage without evidence', () => {
    expect([unproven, reportedNow].map((each) => passes({ mark: 'unproven' }, each))).toEqual([true, false]);
  });

  it('is contested or returned as the standing says', () => {
    const contested: Standing = { ...reportedNow, contested: true };
    const { entry } = reportedNow;
    if (entry === undefined) throw new Error('no entry');
    const review = { id: 'r', at: entry.at, verdict: 'returned', note: '请核对', by: '审核员' } as const;
    const returned: Standing = { ...reportedNow, entry: { ...entry, review } };
    expect([contested, returned].map((each) => passes({ mark: 'contested' }, each))).toEqual([true, false]);
    expect([contested, returned].map((each) => passes({ mark: 'returned' }, each))).toEqual([false, true]);
    expect(passes({ mark: 'waiting' }, returned)).toBe(false);
  });

  it('belongs to the unit that leads it, not to one that supports it', () => {
    const assignment = {
      id: 'a',
      at: 't',
      leadUnitId: 'u1',
      supportingUnitIds: ['u2'],
    } as unknown as NonNullable<Standing['assignment']>;
    const led: Standing = { ...standing(targetOf(), asOf), assignment };
    expect(['u1', 'u2'].map((unitId) => passes({ unitId }, led))).toEqual([true, false]);
    expect(passes({ unitId: 'u1' }, reportedNow)).toBe(false);
    expect([led, reportedNow].map((each) => passes({ mark: 'unled' }, each))).toEqual([false, true]);
  });

  it('and to the post that answers for it', () => {
    const assignment = {
      id: 'a',
      at: 't',
      leadPostId: 'p1',
      supportingUnitIds: [],
    } as unknown as NonNullable<Standing['assignment']>;
    const led: Standing = { ...standing(targetOf(), asOf), assignment };
    expect(['p1', 'p2'].map((postId) => passes({ postId }, led))).toEqual([true, false]);
    expect(passes({ postId: 'p1' }, reportedNow)).toBe(false);
  });
});

describe('what is asked of the other months', () => {
  const item = standing(seeds.highTech, '2024-09', ['2024-09', value('30')]);
  const yearWith = (prospect: Prospect, months: number): YearOf => ({
    prospectOf: () => prospect,
    missedMonthsOf: () => months,
    isRunning: () => months > 0,
  });

  it('is a forecast in one word, or a run of months that were missed', () => {
    expect(passes({ prospects: ['likely', 'at-risk'] }, item, yearWith('at-risk', 0))).toBe(true);
    expect(passes({ prospects: ['likely', 'at-risk'] }, item, yearWith('none', 0))).toBe(false);
    expect([2, 3, 4].map((months) => passes({ missedMonths: 3 }, item, yearWith('none', months)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is passed by nothing where it cannot be known', () => {
    expect(passes({ prospects: ['likely'] }, item)).toBe(false);
    expect(passes({ missedMonths: 1 }, item)).toBe(false);
    expect(passes({ running: true }, item)).toBe(false);
  });

  it('is not computed for a filter that does not ask', () => {
    const never = (): never => {
      throw new Error('asked');
    };
    fc.assert(
      fc.property(
        filters,
        ({ prospects: _prospects, missedMonths: _months, running: _running, ...plain }) => {
          passes(plain, item, { prospectOf: never, missedMonthsOf: never, isRunning: never });
        },
      ),
    );
  });
});

describe('words', () => {
  it('are looked for in name and quote, in any order and width', () => {
    const item = standing(
      targetOf({ name: '新增国家高新技术企业', quote: '新增国家高新技术企业45家' }),
      '2024-09',
    );
    for (const text of ['高新', '企业 高新', '４５家', '四十五家']) expect(passes({ text }, item)).toBe(true);
    expect(passes({ text: '工程师' }, item)).toBe(false);
  });
});
