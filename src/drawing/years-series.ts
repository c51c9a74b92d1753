import { type IndicatorAcross, type IndicatorYear, isSaid } from '../domain/across-years.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Indicator } from '../domain/published-years.ts';
import { convert } from '../domain/unit.ts';
import type { YearFigure } from '../domain/year-figure.ts';
import { goalInForce } from '../domain/year-goal.ts';
import { goalFigure, outcomeFigure } from '../text/years-figures.ts';

/** The two bars of a year in the indicator's unit; a side without a number of it has no bar. */
export interface YearBars {
  readonly year: number;
  readonly goal?: Decimal;
  readonly goalText: string;
  readonly outcome?: Decimal;
  readonly outcomeText: string;
}

function goalBar({ goals: [first] }: IndicatorYear, { unit }: Indicator) {
  const target = first && goalInForce(first);
  const goal = target?.goal === undefined ? undefined : convert(target.goal, target.unit ?? '', unit);
  if (target === undefined || goal === undefined) return { goalText: '' };
  return { goal, goalText: goalFigure({ ...target, goal, unit }, unit) };
}

function outcomeBar(outcome: YearFigure | undefined, { unit }: Indicator) {
  if (outcome?.reading.kind !== 'value') return { outcomeText: '' };
  const value = convert(outcome.reading.value, outcome.unit, unit);
  if (value === undefined) return { outcomeText: '' };
  const converted = { ...outcome, reading: { ...outcome.reading, value }, unit };
  return { outcome: value, outcomeText: outcomeFigure(converted, unit) };
}

/** Goal in force and outcome of every year that says anything. */
export const yearBars = ({ indicator, years }: IndicatorAcross): YearBars[] =>
  years.filter(isSaid).map((year) => ({
    year: year.year,
    ...goalBar(year, indicator),
    ...outcomeBar(year.outcome, indicator),
  }));

export const isDrawable = (bars: readonly YearBars[]): boolean =>
  bars.some(({ goal, outcome }) => goal !== undefined || outcome !== undefined);
