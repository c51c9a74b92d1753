import { readFileSync } from 'node:fs';
import type { ChangeOf } from '../../src/domain/change.ts';
import { advanceTarget, type TargetChange } from '../../src/domain/fold.ts';
import { checkPublishedYears, type PublishedYears, publishedPlan } from '../../src/domain/published-years.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import type { YearFigure } from '../../src/domain/year-figure.ts';
import type { PlanFacts } from '../../src/domain/year-goal.ts';
import { changeOf } from './fixtures.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'));

/** The data files as parsed JSON. */
export const publishedFiles = () => ({
  sources: json('sources.json'),
  indicators: json('indicators.json'),
  links: json('links.json'),
  plans: ['2024', '2023', '2023-accelerations'].map((name) => json(`plans/${name}.json`)),
  outcomes: ['000', '001', '003', '004'].map((name) => json(`outcomes/${name}.json`)),
});

export function readPublished(): PublishedYears {
  const checked = checkPublishedYears(publishedFiles());
  if (!checked.ok) throw new Error(checked.path);
  return checked.published;
}

/** The plans as the documents print them, as a workspace holds them that loaded them. */
export const plansOf = (published: PublishedYears): PlanFacts[] =>
  published.plans.flatMap(({ id }) => {
    const facts = publishedPlan(published, id);
    return facts ? [{ ...facts, isHere: true }] : [];
  });

/** The plans with changes of one target on top. */
export const withChanges = (plans: readonly PlanFacts[], targetId: string, ...changes: TargetChange[]) => {
  const advanced = (state: TargetState): TargetState => {
    const next = state.targetId === targetId ? advanceTarget(state, changes) : state;
    if (next === undefined) throw new Error('the fixture needs the whole history');
    return next;
  };
  return plans.map((facts) => ({ ...facts, states: facts.states.map(advanced) }));
};

/** After everything that the documents say. */
export const LATER = '2099-01-01T00:00:00.000Z/00000';

export const revised = (planId: string, targetId: string, goal: string): ChangeOf<'target-revised'> =>
  changeOf(
    'target-revised',
    { planId, targetId, goal, reason: '上级下达', documentNumber: '永政发〔2024〕8号' },
    { at: LATER, id: `revise-${targetId}` },
  );

/** 47家 of a whole year, until something else is said. */
export const figureOf = (more: Partial<YearFigure> = {}): YearFigure => ({
  reading: { kind: 'value', value: '47' },
  unit: '家',
  measure: 'cumulative',
  upTo: '2023-12',
  isWhole: true,
  grade: 'published',
  sourceId: '000',
  ...more,
});
