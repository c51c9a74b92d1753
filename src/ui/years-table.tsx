import type { ReactNode } from 'react';
import { type IndicatorAcross, type IndicatorYear, isSaid } from '../domain/across-years.ts';
import { judgedText, outcomeFigure } from '../text/years-figures.ts';
import { yearsWords as words } from '../text/years-words.ts';
import { FigureNotes, GoalContent, NoOutcome } from './years-cells.tsx';

/** Indicators that stand under one head. */
interface YearsGroup {
  readonly head: string;
  readonly rows: readonly IndicatorAcross[];
}

interface YearsTableProps {
  readonly years: readonly number[];
  readonly groups: readonly YearsGroup[];
  readonly link: (row: IndicatorAcross) => ReactNode;
  readonly isDemo: boolean;
}

interface YearCellsProps {
  readonly row: IndicatorAcross;
  readonly year: IndicatorYear;
  readonly isDemo: boolean;
}

function YearCells({ row: { indicator }, year, isDemo }: YearCellsProps) {
  const { goals, outcome } = year;
  const reported = goals.find(({ figure }) => figure !== undefined);
  const judged = reported === undefined ? '' : judgedText(reported);
  // On a phone a year without a word takes no room.
  const silent = isSaid(year) ? '' : ' years-silent';
  return (
    <>
      <td data-head={words.goalOf(year.year)} className={`years-goal${silent}`}>
        <GoalContent year={year} indicator={indicator} head={indicator.unit} />
      </td>
      <td data-head={words.outcomeOf(year.year)} className={silent.trim() || undefined}>
        {outcome === undefined ? (
          <NoOutcome year={year} isDemo={isDemo} />
        ) : (
          <>
            <span className="years-figure">{outcomeFigure(outcome, indicator.unit)}</span>
            <FigureNotes outcome={outcome} indicator={indicator} isDemo={isDemo} />
            {judged !== '' && <span className="cell-note">{judged}</span>}
          </>
        )}
      </td>
    </>
  );
}

function Head({ years }: Pick<YearsTableProps, 'years'>) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {words.indicator}
        </th>
        {years.map((year) => (
          <th scope="colgroup" colSpan={2} key={year} className="years-goal">
            {words.year(year)}
          </th>
        ))}
      </tr>
      <tr>
        {years.flatMap((year) => [
          <th scope="col" key={`${year}-goal`} className="years-goal">
            {words.goal}
          </th>,
          <th scope="col" key={`${year}-outcome`}>
            {words.outcome}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

/** Every indicator over all years, goal and outcome side by side; cards on a phone. */
export function YearsTable({ years, groups, link, isDemo }: YearsTableProps) {
  return (
    <table className="table years-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <Head years={years} />
      {groups.map(({ head, rows }) => (
        <tbody key={head}>
          <tr className="years-group">
            <th scope="rowgroup" colSpan={1 + 2 * years.length}>
              {head}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.indicator.id} className="years-row">
              <th scope="row">
                {link(row)}
                <span className="cell-note">{row.indicator.unit}</span>
              </th>
              {row.years.map((year) => (
                <YearCells key={year.year} row={row} year={year} isDemo={isDemo} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
