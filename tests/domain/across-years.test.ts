import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acrossYears,
  hasGoalSetBelow,
  hasOmission,
  type IndicatorAcross,
  isComparable,
  isFull,
  isSaid,
} from '../../src/domain/across-years.ts';
import { checkPublishedYears } from '../../src/domain/published-years.ts';
import { goalInForce, verdictOf } from '../../src/domain/year-goal.ts';
import { shuffled } from './arbitraries.ts';
import { changeOf } from './fixtures.ts';
import { LATER, plansOf, publishedFiles, readPublished, revised, withChanges } from './years-data.ts';

const published = readPublished();
const plans = plansOf(published);
const rows = acrossYears({ published, plans });

function indicator(id: string, all: readonly IndicatorAcross[] = rows): IndicatorAcross {
  const found = all.find((row) => row.indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

const yearOf = (id: string, year: number, all: readonly IndicatorAcross[] = rows) => {
  const found = indicator(id, all).years.find((each) => each.year === year);
  if (found === undefined) throw new Error(`no year ${year}`);
  return found;
};

const HIGH_TECH = 'national-high-tech-enterprises';
const TARGET = '2024-national-high-tech-enterprises';
const PLAN = 'yongkang-2024';

const logged = (period: string, value: string, more: object = {}) =>
  changeOf(
    'entry-logged',
    {
      planId: PLAN,
      targetId: TARGET,
      period,
      reading: { kind: 'value', value },
      grade: 'reported',
      reason: '核定',
      ...more,
    },
    { id: `log-${period}-${value}`, at: LATER },
  );

describe('goal and outcome over the years', () => {
  it('cover 2022 to 2024 without a gap, for every indicator of indicators.json', () => {
    expect(rows.map((row) => row.indicator.id).sort()).toEqual(
      published.indicators.map(({ id }) => id).sort(),
    );
    for (const row of rows) expect(row.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });

  it('do not depend on the order in which plans, outcomes and links are handed in', () => {
    const orders = fc.record({
      plans: shuffled(plans),
      files: shuffled(published.outcomes),
      links: shuffled(published.links.links),
    });
    fc.assert(
      fc.property(orders, ({ plans: inOrder, files, links }) => {
        const again = acrossYears({
          published: { ...published, outcomes: files, links: { links } },
          plans: inOrder,
        });
        expect(again.map(withoutOmissions)).toEqual(rows.map(withoutOmissions));
      }),
      { numRuns: 20 },
    );
  });

  it('show nothing of a year of which no document speaks', () => {
    const years = fc.subarray([2023, 2024], { minLength: 0, maxLength: 2 });
    const files = fc.subarray([...published.outcomes]);
    fc.assert(
      fc.property(years, files, (kept, outcomes) => {
        const less = {
          ...published,
          plans: published.plans.filter(({ year }) => kept.includes(year)),
          outcomes,
        };
        const said = acrossYears({ published: less, plans: plansOf(less) });
        for (const { indicator: of, years: each } of said)
          for (const { year, goals, outcome } of each) {
            if (!kept.includes(year)) expect(goals).toEqual([]);
            const printed = outcomes.flatMap((file) =>
              file.outcomes.map(({ id }) => ({ id, of: file.sourceId })),
            );
            if (outcome) expect(printed.map((print) => print.of)).toContain(outcome.sourceId);
            if (outcomes.length === 0) expect([of.id, outcome]).toEqual([of.id, undefined]);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('leave no printed outcome of an indicator out', () => {
    const own = published.outcomes.flatMap(({ outcomes }) =>
      outcomes.filter(({ indicatorId }) => indicatorId !== undefined),
    );
    const quotes = rows.flatMap(({ years }) => years.flatMap(({ outcome }) => outcome?.quote ?? []));
    // Printed twice for 2022: to September, and for the whole year, which counts.
    const partial = '2022q3-public-school-places';
    for (const { id, quote } of own) if (id !== partial) expect(quotes).toContain(quote);
    expect(quotes.length).toBe(own.length - 1);
    expect(yearOf('public-school-places', 2022).outcome).toMatchObject({ isWhole: true, sourceId: '001' });
  });
});

/** Of several near things of one year the order of the links decides which is named first; nothing else does. */
const withoutOmissions = ({ indicator: of, years }: IndicatorAcross) => ({
  of,
  years: years.map(({ omissions, ...rest }) => ({ ...rest, omitted: omissions.map(({ id }) => id).sort() })),
});

describe('the examples of the issue', () => {
  it('新增国家高新技术企业: 68/47, then 45/40, and 45 set below 47', () => {
    const [first] = yearOf(HIGH_TECH, 2023).goals;
    const [second] = yearOf(HIGH_TECH, 2024).goals;
    expect([first?.target.goal, second?.target.goal]).toEqual(['68', '45']);
    expect(yearOf(HIGH_TECH, 2023).outcome?.reading).toEqual({ kind: 'value', value: '47' });
    expect(yearOf(HIGH_TECH, 2024).outcome?.reading).toEqual({ kind: 'value', value: '40' });
    expect(second?.against).toEqual({ kind: 'weaker', difference: '2', isLeast: false });
    expect(first?.against).toBeUndefined();
    expect([first, second].map((goal) => goal && verdictOf(goal))).toEqual(['missed', 'missed']);
    expect(isSaid(yearOf(HIGH_TECH, 2022))).toBe(false);
  });

  it('固定资产投资: 20/20.2, then 20以上/19.7, and 20以上 set below 20.2', () => {
    const investment = 'fixed-asset-investment-growth';
    const [first] = yearOf(investment, 2023).goals;
    const [second] = yearOf(investment, 2024).goals;
    expect([first?.target.comparator, second?.target.comparator]).toEqual(['=', '>=']);
    expect(second?.against).toEqual({ kind: 'weaker', difference: '0.2', isLeast: false });
    expect([first, second].map((goal) => goal && verdictOf(goal))).toEqual(['met', 'missed']);
    expect(second?.achieved.assessment?.gap).toBe('-0.3');
    expect(second?.achieved.assessment?.completion).toBeUndefined();
  });
});

describe('what is defined otherwise', () => {
  it('is left out with its words and the reason, and nothing is held against it', () => {
    const { goals, omissions } = yearOf('digital-manufacturing-value-added-growth', 2023);
    expect(goals).toEqual([]);
    expect(omissions).toMatchObject([
      { side: 'goal', quote: '实现数字经济核心产业增加值增长10%', planId: 'yongkang-2023' },
    ]);
    const places = yearOf('public-school-places', 2023);
    expect(places.outcome).toBeUndefined();
    expect(places.omissions).toMatchObject([{ side: 'outcome', name: '公办中小学校（幼儿园）扩招' }]);
    expect(yearOf('public-school-places', 2024).goals[0]?.against).toBeUndefined();
  });

  it('is not mentioned where the year has a figure of the right definition', () => {
    for (const { years } of rows)
      for (const { goals, outcome, omissions } of years)
        for (const { side } of omissions)
          expect(side === 'goal' ? goals.length : outcome).toBe(side === 'goal' ? 0 : undefined);
    expect(yearOf('special-bonds', 2023).omissions).toEqual([]);
  });

  it('counts as something said: the indicators that can be compared are these', () => {
    const ids = (those: readonly IndicatorAcross[]) => those.map((row) => row.indicator.id);
    expect(ids(rows.filter(isFull))).toEqual([
      'fixed-asset-investment-growth',
      HIGH_TECH,
      'provincial-tech-smes',
    ]);
    expect(ids(rows.filter((row) => !isComparable(row)))).toEqual([
      'gdp-growth',
      'budget-revenue-growth',
      'enterprise-rd-share',
      'industrial-land-sold',
      'five-billion-projects',
      'ten-billion-projects',
    ]);
    expect(ids(rows.filter(hasGoalSetBelow))).toEqual([
      'fixed-asset-investment-growth',
      HIGH_TECH,
      'provincial-tech-smes',
      'retail-sales-growth',
      'special-bonds',
      'low-efficiency-land',
      'urban-renewal-investment',
      'digital-manufacturing-value-added-growth',
      'photovoltaic-capacity',
    ]);
    expect(ids(rows.filter(isComparable).filter(hasOmission))).toHaveLength(9);
  });
});

describe('what the workspace holds', () => {
  it('counts: a corrected figure takes the place of the printed one, and says who reported it', () => {
    const corrected = withChanges(plans, TARGET, logged('2024-12', '46'));
    const year = yearOf(HIGH_TECH, 2024, acrossYears({ published, plans: corrected }));
    expect(year.outcome).toMatchObject({ reading: { value: '46' }, by: '王主任', isWhole: true });
    expect(year.outcome).not.toHaveProperty('quote');
    expect(year.goals[0] && verdictOf(year.goals[0])).toBe('met');
  });

  it('is the latest month where the year is not over: a count may be met, and is not missed', () => {
    const bare = plans.map((facts) => ({
      ...facts,
      states: facts.states.map((state) => ({ ...state, entriesByPeriod: {} })),
    }));
    const inJune = (value: string) => {
      const of = withChanges(bare, TARGET, logged('2024-06', value));
      return yearOf(HIGH_TECH, 2024, acrossYears({ published, plans: of }));
    };
    expect(inJune('20').outcome).toMatchObject({ upTo: '2024-06', isWhole: false });
    const verdicts = [inJune('20'), inJune('45')].map(({ goals: [goal] }) => goal && verdictOf(goal));
    expect(verdicts).toEqual(['open', 'met']);
  });

  it('keeps the goal of the year’s start beside the revised one, each held against last year', () => {
    const of = withChanges(plans, TARGET, revised(PLAN, TARGET, '50'));
    const [goal] = yearOf(HIGH_TECH, 2024, acrossYears({ published, plans: of })).goals;
    expect(goal?.target.goal).toBe('45');
    expect(goal && goalInForce(goal).goal).toBe('50');
    expect(goal?.against?.kind).toBe('weaker');
    expect(goal?.revised?.against?.kind).toBe('stronger');
    expect(goal?.achieved.assessment?.gap).toBe('-10');
  });

  it('has the last word: a figure taken back there does not return from the documents', () => {
    const emptied = plans.map((facts) => ({
      ...facts,
      states: facts.states.map((state) => ({ ...state, entriesByPeriod: {} })),
    }));
    const year = yearOf(HIGH_TECH, 2024, acrossYears({ published, plans: emptied }));
    expect(year.outcome).toBeUndefined();
    expect(year.goals).toHaveLength(1);
    // Of 2022 the workspace holds no plan, so the document speaks.
    expect(
      yearOf('low-efficiency-land', 2022, acrossYears({ published, plans: emptied })).outcome,
    ).toBeDefined();
  });

  it('no longer shows a goal that was withdrawn', () => {
    const withdrawal = changeOf(
      'target-withdrawn',
      { planId: PLAN, targetId: TARGET, reason: '并入他项' },
      { at: LATER },
    );
    const of = withChanges(plans, TARGET, withdrawal);
    expect(yearOf(HIGH_TECH, 2024, acrossYears({ published, plans: of })).goals).toEqual([]);
  });
});

describe('damaged data files', () => {
  it('are refused with the place', () => {
    const files = publishedFiles();
    const broken = { indicators: [{ id: 'x', name: 'x', unit: '', near: [{ targetId: 'y' }] }] };
    expect(checkPublishedYears({ ...files, indicators: broken })).toEqual({
      ok: false,
      path: 'indicators.0.near.0.reason',
    });
    expect(checkPublishedYears({ ...files, links: {} })).toMatchObject({ ok: false, path: 'links.links' });
  });
});
