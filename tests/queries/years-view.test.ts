import { describe, expect, it } from 'vitest';
import type { KnownChange } from '../../src/domain/change.ts';
import { DEMONSTRATION_SEED, demonstrationChanges } from '../../src/domain/demonstration.ts';
import { advanceTarget, foldTarget, isTargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { publishedPlan } from '../../src/domain/published-years.ts';
import { targetInForce } from '../../src/domain/target-state.ts';
import { publishedYearsQuery, yearsView } from '../../src/queries/years.ts';
import { publishedFiles, readPublished } from '../domain/years-data.ts';

const published = readPublished();
const whole = (planId: string) => {
  const facts = publishedPlan(published, planId);
  if (facts === undefined) throw new Error(`no plan ${planId}`);
  return { ...facts, rule: defaultRule };
};

/** The 2024 plan as the demonstration holds it: the documents' targets, made-up figures. */
function demonstration() {
  const { plan, states } = whole('yongkang-2024');
  const bare = states.map((state) => ({ ...state, entriesByPeriod: {} }));
  const targets = bare.flatMap((state) => targetInForce(state) ?? []);
  const year: KnownChange[] = demonstrationChanges(targets, plan, DEMONSTRATION_SEED);
  const changes = year.filter(isTargetChange);
  const filled = bare.map((state) => {
    const own = changes.filter(
      (change) => 'targetId' in change.body && change.body.targetId === state.targetId,
    );
    return advanceTarget(state, own) ?? { ...foldTarget(state.targetId, own), definition: state.definition };
  });
  return { plan, rule: defaultRule, states: filled as typeof states };
}

describe('the view of all years', () => {
  it('is the same whether the workspace holds the plans or the documents are asked', () => {
    const held = yearsView(
      published,
      published.plans.map(({ id }) => whole(id)),
    );
    const asked = yearsView(published, []);
    const without = (rows: typeof held) =>
      JSON.parse(
        JSON.stringify(rows, (name, value: unknown) => (name === 'isHere' ? undefined : value)),
      ) as unknown;
    expect(without(asked)).toEqual(without(held));
    const here = (rows: typeof held) =>
      new Set(rows.flatMap(({ years }) => years.flatMap(({ goals }) => goals.map((goal) => goal.isHere))));
    expect([here(held), here(asked)]).toEqual([new Set([true]), new Set([false])]);
  });

  it('of the demonstration never shows a published outcome as one of its own year', () => {
    const rows = yearsView(published, [demonstration()]);
    const figures = (year: number) =>
      rows.flatMap(({ years }) =>
        years.flatMap((each) => (each.year === year && each.outcome ? [each.outcome] : [])),
      );
    expect(figures(2024).length).toBeGreaterThan(10);
    for (const { sourceId, by } of figures(2024)) {
      expect(sourceId).toBeUndefined();
      expect(by).toBeDefined();
    }
    expect(figures(2023).length).toBeGreaterThan(10);
    for (const { sourceId } of figures(2023)) expect(sourceId).toBe('000');
    const goals = rows.flatMap(({ years }) => years.flatMap(({ goals: each }) => each));
    for (const { plan, isHere } of goals) expect(isHere).toBe(plan.id === 'yongkang-2024');
  });
});

describe('the documents of all years', () => {
  const ask = async (files: Awaited<ReturnType<Parameters<typeof publishedYearsQuery>[0]>>) => {
    const { queryFn } = publishedYearsQuery(async () => files);
    if (typeof queryFn !== 'function') throw new Error('no reader');
    return queryFn({} as Parameters<typeof queryFn>[0]);
  };

  it('are checked as they are read', async () => {
    expect((await ask(publishedFiles())).indicators).toHaveLength(published.indicators.length);
    await expect(ask({ ...publishedFiles(), indicators: [] })).rejects.toMatchObject({
      code: 'data-damaged',
    });
  });
});
