import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statesOn } from '../../src/domain/basis.ts';
import { type Board, boardOf, standingsOf } from '../../src/domain/board.ts';
import { checkChange } from '../../src/domain/change.ts';
import type { Entry, Grade } from '../../src/domain/change-bodies.ts';
import { wallOf } from '../../src/domain/clock.ts';
import { compare, isNegative } from '../../src/domain/decimal.ts';
import { DEMONSTRATION_SEED, demonstrationChanges } from '../../src/domain/demonstration.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../../src/domain/fold.ts';
import type { Light } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { NOT_STARTED, stageRank } from '../../src/domain/measure.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  isOrganisationChange,
  postsOf,
  unitsOf,
} from '../../src/domain/organisation.ts';
import { addMonths, type Period, periodsFrom } from '../../src/domain/period.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { rivalsOf, type TargetState } from '../../src/domain/target-state.ts';
import { definitionOf } from './fixtures.ts';

type Changes = ReturnType<typeof demonstrationChanges>;

const planFile = (name: string) =>
  JSON.parse(readFileSync(`data/plans/${name}.json`, 'utf8')) as Plan & { targets: Target[] };

const { targets, ...plan } = planFile('2024');
const targetsById = new Map(targets.map((target) => [target.id, target]));
const quarters: readonly Period[] = ['2024-03', '2024-06', '2024-09', '2024-12'];
const seeds = [DEMONSTRATION_SEED, ...Array.from({ length: 20 }, (_, index) => index + 1)];

const changesOf = (seed: number): Changes => demonstrationChanges(targets, plan, seed);

const entriesOf = (changes: Changes): Entry[] =>
  changes.flatMap((change) => (change.kind === 'entry-logged' ? [change.body] : []));

function statesOf(changes: Changes): TargetState[] {
  const changesByTargetId = new Map<string, TargetChange[]>(targets.map(({ id }) => [id, []]));
  for (const change of changes)
    if (isTargetChange(change)) changesByTargetId.get(change.body.targetId)?.push(change);
  return targets.map((target, order) =>
    foldTarget(target.id, [definitionOf(target, order), ...(changesByTargetId.get(target.id) ?? [])]),
  );
}

function boardAt(states: readonly TargetState[], asOf: Period): Board & { standings: Standing[] } {
  const standings = standingsOf(plan, states, asOf, defaultRule);
  return { ...boardOf(plan, standings, asOf, defaultRule), standings };
}

const years = seeds.map((seed) => {
  const changes = changesOf(seed);
  const states = statesOf(changes);
  const boards = new Map(quarters.map((asOf) => [asOf, boardAt(states, asOf)]));
  return { seed, changes, states, boards };
});
type Year = (typeof years)[number];
const shown = years[0] as Year;
const at = ({ boards }: Year, asOf: Period) => boards.get(asOf) as ReturnType<typeof boardAt>;
const lightsAt = (year: Year, asOf: Period): Light[] =>
  at(year, asOf).gauges.map((gauge) => gauge.rollUp.light);

describe('the demonstration', () => {
  it('is the same for the same seed and another for another', () => {
    expect(changesOf(7)).toEqual(changesOf(7));
    const figures = (seed: number) => entriesOf(changesOf(seed)).map(({ reading }) => reading);
    expect(figures(7)).not.toEqual(figures(8));
  });

  it.each(['2024', '2023', '2023-accelerations'])('of the plan %s may enter the log as it is', (name) => {
    const { targets: ofPlan, ...other } = planFile(name);
    const changes = demonstrationChanges(ofPlan, other, DEMONSTRATION_SEED);
    expect(changes.map((change) => checkChange(change)).filter(({ ok }) => !ok)).toEqual([]);
    const { from, to } = other.periods;
    expect(entriesOf(changes).filter(({ period }) => period < from || period > to)).toEqual([]);
    expect(new Set(entriesOf(changes).map(({ period }) => period)).size).toBe(12);
  });

  it('gives every change an id of its own and a later stamp than the one before', () => {
    for (const { seed, changes } of years) {
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      expect(changes.filter(({ id }) => !id.startsWith(`demo:${seed}:`))).toEqual([]);
      expect(changes.filter(({ at }, index) => at <= (changes[index - 1]?.at ?? ''))).toEqual([]);
    }
  });

  it('reports each month in the first days of the next; only a correction comes a month later', () => {
    const late = shown.changes.filter(({ kind, body, at: stamp }) => {
      if (kind !== 'entry-logged') return false;
      const month = addMonths(body.period, body.reason === undefined ? 1 : 2);
      return !new RegExp(`^${month}-0[3-6]T0[1-8]:[0-5]\\d:[0-5]\\d\\.000Z$`).test(wallOf(stamp));
    });
    expect(late).toEqual([]);
  });

  it('names no office, no place and no person', () => {
    const changes = years.flatMap((year) => year.changes);
    const origins = new Set(changes.map(({ author, device }) => JSON.stringify([author, device])));
    expect([...origins].filter((origin) => !origin.includes('"name":"演示'))).toEqual([]);
    const written = changes.flatMap(({ body }) =>
      Object.entries(body).flatMap(([field, text]) =>
        typeof text === 'string' && !/Id$|period/.test(field) ? [text] : [],
      ),
    );
    const named = /[局厅委办镇乡村院署处科]|街道|公司|集团|中心|开发区|永康|金华|浙江|先生|女士|主任|书记/;
    expect(written.filter((text) => named.test(text))).toEqual([]);
    expect(new Set(written).size).toBeGreaterThan(12);
  });
});

describe('the figures of the demonstration', () => {
  const figures = years.flatMap(({ changes }) =>
    entriesOf(changes).flatMap(({ targetId, reading }) =>
      reading.kind === 'value' ? [{ ...(targetsById.get(targetId) as Target), value: reading.value }] : [],
    ),
  );

  it('are what the target counts in: whole things whole, money to the 分, never below zero', () => {
    const faults = figures
      .filter(({ measure }) => measure === 'cumulative')
      .filter(({ value, unit = '' }) =>
        /^[个家人次场支座套亩]/.test(unit) ? !/^\d+$/.test(value) : !/^\d+(\.\d{1,2})?$/.test(value),
      );
    expect(faults).toEqual([]);
  });

  it('of a cumulative target fall only where a correction says why', () => {
    for (const { changes, states } of years) {
      const rivals = changes.flatMap(({ id }) => (id.endsWith(':rival') ? [id] : []));
      const retracted = new Set([...states.flatMap((state) => state.retracted), ...rivals]);
      const latest = new Map<string, string>();
      for (const { id, body } of changes) {
        if (!('reading' in body) || body.reading.kind !== 'value' || retracted.has(id)) continue;
        if (targetsById.get(body.targetId)?.measure !== 'cumulative') continue;
        const { value } = body.reading;
        const falls = compare(value, latest.get(body.targetId) ?? '0') < 0;
        if (falls) expect([id, body.reason]).toEqual([id, expect.stringContaining('更正')]);
        latest.set(body.targetId, value);
      }
    }
  });

  it('in force never fall, nor do stages', () => {
    for (const { states } of years)
      for (const { targetId, entriesByPeriod } of states) {
        const target = targetsById.get(targetId) as Target;
        if (target.measure !== 'cumulative' && target.stages === undefined) continue;
        const ranks = Object.keys(entriesByPeriod)
          .sort()
          .map((period) => {
            const reading = entriesByPeriod[period]?.reading;
            if (reading?.kind === 'value') return Number(reading.value);
            return stageRank(reading?.kind === 'stage' ? reading.stage : '', target) ?? Number.NaN;
          });
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
  });

  it('keep ceilings above zero and percentages of a whole within it', () => {
    const below = figures.filter(({ measure, value }) => measure === 'ceiling' && isNegative(value));
    const above = figures.filter(
      ({ measure, unit, goal = '0', value }) =>
        measure === 'level' && unit === '%' && compare(goal, '50') > 0 && compare(value, '100') > 0,
    );
    expect([below, above]).toEqual([[], []]);
  });

  it('are mostly reported by offices, some verified, a few estimated', () => {
    for (const { changes } of years) {
      const entries = entriesOf(changes);
      const count = (grade: Grade) => entries.filter((entry) => entry.grade === grade).length;
      expect(count('reported')).toBeGreaterThan(entries.length * 0.8);
      expect(count('verified')).toBeGreaterThan(entries.length * 0.03);
      expect(count('estimated')).toBeGreaterThan(10);
    }
  });

  it('hold four corrections, each with its reason, and one entry taken back', () => {
    for (const { changes } of years) {
      expect(entriesOf(changes).filter(({ reason }) => reason !== undefined)).toHaveLength(4);
      const retracted = changes.flatMap((change) =>
        change.kind === 'entry-retracted' ? [change.body.entryId] : [],
      );
      expect(retracted).toHaveLength(1);
      expect(changes.filter(({ id }) => retracted.includes(id))).toHaveLength(1);
    }
  });
});

describe('the story of the demonstration', () => {
  it('leaves no area without a figure, and 5 to 9 % of the targets without one', () => {
    for (const { states } of years) {
      const told = states.filter(({ entriesByPeriod }) => Object.keys(entriesByPeriod).length > 0);
      const areas = new Set(told.map(({ targetId }) => targetsById.get(targetId)?.areaId));
      expect(areas.size).toBe(plan.areas.length);
      const silent = 1 - told.length / targets.length;
      expect(silent).toBeGreaterThan(0.05);
      expect(silent).toBeLessThan(0.09);
    }
  });

  it('shows at least five kinds of light every quarter, and some entries overdue by the autumn', () => {
    for (const year of years) {
      for (const asOf of quarters) {
        const counts = Object.values(at(year, asOf).whole.countsByLight);
        expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(5);
      }
      expect(at(year, '2024-09').standings.filter(({ overdue }) => overdue).length).toBeGreaterThan(1);
    }
  });

  it('has an area behind in September, and fewer than a quarter of all targets severely so', () => {
    for (const year of years) {
      const { countsByLight, total } = at(year, '2024-09').whole;
      expect(countsByLight.severe).toBeGreaterThan(0);
      expect(countsByLight.severe / total).toBeLessThan(0.25);
      const late = lightsAt(year, '2024-09').filter((light) => light === 'behind' || light === 'severe');
      expect(late.length).toBeGreaterThan(0);
      expect(late.length).toBeLessThanOrEqual(7);
    }
  });

  it('brings about half of the awards home by December', () => {
    for (const year of years) {
      const awards = at(year, '2024-12').standings.filter(({ target }) => target.measure === 'award');
      const named = awards.filter(({ light }) => light === 'done').length / awards.length;
      expect(named).toBeGreaterThan(0.2);
      expect(named).toBeLessThan(0.7);
    }
  });

  it('can be shown for every month of the year', () => {
    const months = periodsFrom(plan.periods.from, plan.periods.to);
    const completions = months.map((asOf) => Number(boardAt(shown.states, asOf).whole.completion));
    expect(completions).toEqual(completions.toSorted((a, b) => a - b));
  });

  it('reads, with the seed that is shown, as a year that slips in the autumn and is mostly caught up', () => {
    const count = (asOf: Period, light: Light) => lightsAt(shown, asOf).filter((l) => l === light).length;
    expect(quarters.map((asOf) => count(asOf, 'severe'))).toEqual([0, 0, 1, 1]);
    expect(count('2024-09', 'behind')).toBe(3);
    const { onSchedule, judged, total, done } = at(shown, '2024-09').whole;
    expect(onSchedule / judged).toBeGreaterThan(0.7);
    expect(done / total).toBeGreaterThan(0.2);
    const finished = at(shown, '2024-12').whole;
    expect(finished.done / finished.total).toBeGreaterThan(0.65);
  });

  it('knows work that has not begun', () => {
    const stages = years.flatMap(({ changes }) =>
      entriesOf(changes).flatMap(({ reading }) => (reading.kind === 'stage' ? [reading.stage] : [])),
    );
    expect(stages).toContain(NOT_STARTED);
  });

  it('is made by units and posts that no town has, who answer for nearly every target', () => {
    const organisation = advanceOrganisation(
      emptyOrganisation,
      shown.changes.filter((change) => isOrganisationChange(change)),
    );
    expect(unitsOf(organisation)).toHaveLength(8);
    expect(unitsOf(organisation).every(({ name }) => name.startsWith('演示'))).toBe(true);
    expect(postsOf(organisation).every(({ holder }) => holder.startsWith('演示'))).toBe(true);
    const assigned = shown.states.filter(({ assignment }) => assignment !== undefined).length;
    expect(assigned / targets.length).toBeGreaterThan(0.9);
    expect(assigned).toBeLessThan(targets.length);
  });

  it('leaves the last month to be reviewed: some accepted, some returned, most waiting, two contested', () => {
    for (const { states } of years) {
      const last = states.flatMap(({ entriesByPeriod }) => entriesByPeriod['2024-12'] ?? []);
      const count = (verdict: string | undefined) =>
        last.filter(({ review }) => review?.verdict === verdict).length;
      expect(count('accepted')).toBeGreaterThan(10);
      expect(count('returned')).toBeGreaterThan(0);
      expect(count(undefined)).toBeGreaterThan(count('returned'));
      expect(states.filter((state) => rivalsOf(state, '2024-12').length > 0)).toHaveLength(2);
    }
  });

  it('shows accepted figures of every earlier month, and milestones that still wait for their proof', () => {
    const accepted = boardOf(
      plan,
      standingsOf(plan, statesOn('accepted', shown.states), '2024-11', defaultRule),
      '2024-11',
      defaultRule,
    ).whole;
    const reported = boardAt(shown.states, '2024-11').whole;
    expect(accepted.completion).toBe(reported.completion);
    const unproven = at(shown, '2024-12').standings.filter(({ assessment }) => assessment?.unproven);
    expect(unproven.length).toBeGreaterThan(2);
    expect(unproven.length).toBeLessThan(20);
  });
});
