import { type Period, yearOf } from './period.ts';
import type { Outcome } from './published-files.ts';
import type { Indicator, PublishedYears } from './published-years.ts';
import { figureOfOutcome, type YearFigure } from './year-figure.ts';
import { isSetBelow, type PlanFacts, type YearGoal, yearGoalOf } from './year-goal.ts';
import { type Omission, omissionsOf } from './year-omission.ts';

/** One year of an indicator. What no document and no entry says is absent, never 0. */
export interface IndicatorYear {
  readonly year: number;
  /** of the plan of the year's start first, then of those announced later */
  readonly goals: readonly YearGoal[];
  readonly outcome?: YearFigure;
  /** of a side that has no number of the indicator's own definition */
  readonly omissions: readonly Omission[];
}

/** 跨年对照: one indicator, goal and outcome side by side, year by year without a gap between the years. */
export interface IndicatorAcross {
  readonly indicator: Indicator;
  readonly years: readonly IndicatorYear[];
}

export interface YearsSource {
  readonly published: PublishedYears;
  /** every plan once: as the workspace holds it, or as the documents print it */
  readonly plans: readonly PlanFacts[];
}

/** Negative when `a` comes first; by code, as no language sorts. */
const inOrder = (a: Period, b: Period): number => (a === b ? 0 : a < b ? -1 : 1);

const outcomesIn = ({ outcomes }: PublishedYears): Outcome[] =>
  outcomes.flatMap(({ sourceId, outcomes: list }) => list.map((each) => ({ ...each, sourceId })));

/** The outcome printed for the year: of the whole year rather than of a part, of more months rather than of fewer. */
function printedFigure(outcomes: readonly Outcome[]): YearFigure | undefined {
  const figures = outcomes.flatMap((outcome) => figureOfOutcome(outcome) ?? []);
  return figures.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || inOrder(b.upTo, a.upTo))[0];
}

/** By when it was announced: the plan of the year's start names no month. */
const inOrderOfYear = (a: PlanFacts, b: PlanFacts): number =>
  inOrder(a.plan.announced ?? '', b.plan.announced ?? '') || (a.plan.id < b.plan.id ? -1 : 1);

interface Parts {
  readonly indicator: Indicator;
  readonly source: YearsSource;
  readonly outcomes: readonly Outcome[];
  readonly omissions: readonly Omission[];
}

function yearWith(
  year: number,
  { indicator, source, outcomes, omissions }: Parts,
  last: YearFigure | undefined,
): IndicatorYear {
  const printed = { outcomes, links: source.published.links.links };
  const goals = source.plans
    .filter(({ plan }) => plan.year === year)
    .sort(inOrderOfYear)
    .flatMap((facts) =>
      facts.states
        .filter(({ definition }) => definition?.target.indicatorId === indicator.id)
        .flatMap((state) => yearGoalOf(state, facts, printed, last) ?? []),
    );
  // Where the workspace keeps the goal, it keeps the figure too: what was taken back there does not return.
  const isKept = goals.some(({ isHere }) => isHere);
  const own = outcomes.filter(
    ({ indicatorId, period }) => indicatorId === indicator.id && yearOf(period.to) === year,
  );
  const outcome = goals.find(({ figure }) => figure)?.figure ?? (isKept ? undefined : printedFigure(own));
  return {
    year,
    goals,
    ...(outcome === undefined ? {} : { outcome }),
    omissions: omissions.filter(
      (each) => each.year === year && (each.side === 'goal' ? goals.length === 0 : outcome === undefined),
    ),
  };
}

/** True when anything is said of the year, be it only that the definition differs. */
export const isSaid = ({ goals, outcome, omissions }: IndicatorYear): boolean =>
  goals.length > 0 || outcome !== undefined || omissions.length > 0;

function acrossOf(parts: Parts, years: readonly number[]): IndicatorAcross {
  const found: IndicatorYear[] = [];
  for (const year of years) found.push(yearWith(year, parts, found.at(-1)?.outcome));
  return { indicator: parts.indicator, years: found };
}

/** All years that a plan is of or an outcome of an indicator speaks of, without a gap. */
function yearsOf({ published, plans }: YearsSource, outcomes: readonly Outcome[]): number[] {
  const near = published.indicators.flatMap((indicator) => omissionsOf(indicator, published));
  const own = outcomes.filter(({ indicatorId }) => indicatorId !== undefined);
  const all = [
    ...plans.map(({ plan }) => plan.year),
    ...own.map(({ period }) => yearOf(period.to)),
    ...near.map(({ year }) => year),
  ];
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

const fullYears = ({ years }: IndicatorAcross): number =>
  years.filter(({ goals, outcome }) => goals.length > 0 && outcome !== undefined).length;

/** Goal and outcome stand side by side in two years or more. */
export const isFull = (across: IndicatorAcross): boolean => fullYears(across) >= 2;

/** Something is said of two years or more, so there is something to compare. */
export const isComparable = ({ years }: IndicatorAcross): boolean => years.filter(isSaid).length >= 2;

/** A goal of one of its years was set below what the year before had reached. */
export const hasGoalSetBelow = ({ years }: IndicatorAcross): boolean =>
  years.some(({ goals }) => goals.some(isSetBelow));

/** A year says something near it, of another definition. */
export const hasOmission = ({ years }: IndicatorAcross): boolean =>
  years.some(({ omissions }) => omissions.length > 0);

/**
 * Every indicator over all years, in the order of indicators.json; those with goal and outcome in two years or more come
 * first. Depends on nothing but its argument.
 */
export function acrossYears(source: YearsSource): IndicatorAcross[] {
  const { published } = source;
  const outcomes = outcomesIn(published);
  const years = yearsOf(source, outcomes);
  const all = published.indicators.map((indicator) =>
    acrossOf({ indicator, source, outcomes, omissions: omissionsOf(indicator, published) }, years),
  );
  return all.sort((a, b) => Number(isFull(b)) - Number(isFull(a)));
}
