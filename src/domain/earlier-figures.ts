import type { IndicatorAcross } from './across-years.ts';
import type { YearFigure } from './year-figure.ts';

/** What an earlier year brought of an indicator. Plain JSON. */
export interface EarlierFigure {
  readonly indicatorId: string;
  readonly year: number;
  readonly figure: YearFigure;
}

/** Every figure that is known of the years before `year`, of every indicator; a year without one is absent, never 0. */
export const earlierFigures = (rows: readonly IndicatorAcross[], year: number): EarlierFigure[] =>
  rows.flatMap(({ indicator, years }) =>
    years.flatMap(({ year: each, outcome: figure }) =>
      each < year && figure !== undefined ? [{ indicatorId: indicator.id, year: each, figure }] : [],
    ),
  );
