import { type IndicatorAcross, type IndicatorYear, isSaid } from '../domain/across-years.ts';
import type { YearGoal } from '../domain/year-goal.ts';
import { shellWords } from '../text/shell-words.ts';
import { againstText, announcedText, goalFigure, judgedText, outcomeFigure } from '../text/years-figures.ts';
import { yearsWords as words } from '../text/years-words.ts';
import { FigureNotes, GoalContent, NoOutcome } from './years-cells.tsx';

interface YearsDetailTableProps {
  readonly across: IndicatorAcross;
  readonly isDemo: boolean;
}

/** Goals of the year that say something of their own: another number, or another figure of their plan. */
const distinct = ([first, ...later]: readonly YearGoal[]): YearGoal[] =>
  first === undefined
    ? []
    : [first, ...later.filter(({ target }) => goalFigure(target) !== goalFigure(first.target))];

const said = (text: string): string => (text === '' ? shellWords.none : text);

/** One line per goal; a later plan's says which plan it is of. */
function PerGoal({ goals, say }: { goals: readonly YearGoal[]; say: (goal: YearGoal) => string }) {
  const shown = distinct(goals);
  if (shown.length === 0) return <span className="missing">{shellWords.none}</span>;
  return shown.map((goal, place) => (
    <span key={goal.target.id} className={place === 0 ? undefined : 'cell-note'}>
      {place === 0 ? said(say(goal)) : words.ofLater(announcedText(goal), said(say(goal)))}
    </span>
  ));
}

const againstOf = ({ against, target, revised }: YearGoal): string =>
  revised === undefined
    ? againstText(against, target)
    : words.withRevised(againstText(against, target), againstText(revised.against, revised.target));

function Row({ across: { indicator }, year, isDemo }: YearsDetailTableProps & { year: IndicatorYear }) {
  const { goals, outcome } = year;
  return (
    <tr>
      <th scope="row">{words.year(year.year)}</th>
      <td data-head={words.goal}>
        <GoalContent year={year} indicator={indicator} head={undefined} />
      </td>
      <td data-head={words.outcome}>
        {outcome === undefined ? (
          <NoOutcome year={year} isDemo={isDemo} />
        ) : (
          <>
            <span className="years-figure">{outcomeFigure(outcome)}</span>
            <FigureNotes outcome={outcome} indicator={indicator} isDemo={isDemo} />
          </>
        )}
      </td>
      <td data-head={words.achieved}>
        <PerGoal goals={goals} say={judgedText} />
      </td>
      <td data-head={words.against}>
        <PerGoal goals={goals} say={againstOf} />
      </td>
    </tr>
  );
}

/** The numbers of the chart and what follows from them, a row per year. */
export function YearsDetailTable({ across, isDemo }: YearsDetailTableProps) {
  const heads = [words.yearHead, words.goal, words.outcome, words.achieved, words.against];
  return (
    <table className="table years-detail">
      <caption className="visually-hidden">{words.tableCaption(across.indicator.name)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {across.years.filter(isSaid).map((year) => (
          <Row key={year.year} across={across} year={year} isDemo={isDemo} />
        ))}
      </tbody>
    </table>
  );
}
