import type { IndicatorYear } from '../domain/across-years.ts';
import type { AgainstLastYear } from '../domain/against-last-year.ts';
import { monthOf } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { Indicator } from '../domain/published-years.ts';
import type { YearFigure } from '../domain/year-figure.ts';
import type { YearGoal } from '../domain/year-goal.ts';
import { shellWords } from '../text/shell-words.ts';
import { announcedText, belowMark, convertedText, goalFigure, upToText } from '../text/years-figures.ts';
import { yearsWords as words } from '../text/years-words.ts';

/** Nothing, and said to whoever cannot see the dash what that means. */
function Nothing({ why }: { readonly why: string }) {
  return (
    <span className="missing">
      <span aria-hidden="true">{shellWords.none}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  );
}

function BelowMark({ against, target }: { against: AgainstLastYear | undefined; target: Target }) {
  const mark = belowMark(against, target);
  return mark === undefined ? null : <span className="years-mark">{mark}</span>;
}

/** What the goal was revised to, and the goals of the year's later plans where they say something else. */
function OtherGoals({ goals: [first, ...later], head }: { goals: readonly YearGoal[]; head: string }) {
  if (first === undefined) return null;
  const others = later.filter(({ target }) => goalFigure(target) !== goalFigure(first.target));
  return (
    <>
      {first.revised && (
        <span className="cell-note">
          {words.revised(goalFigure(first.revised.target, head))}
          <BelowMark against={first.revised.against} target={first.revised.target} />
        </span>
      )}
      {others.map((goal) => (
        <span className="cell-note" key={goal.target.id}>
          {announcedText(goal, head)}
          <BelowMark against={goal.against} target={goal.target} />
        </span>
      ))}
    </>
  );
}

interface CellProps {
  readonly year: IndicatorYear;
  readonly indicator: Indicator;
  /** the unit that stands in the row's head, if it does; figures in it are printed bare */
  readonly head: string | undefined;
}

/** The goal of a year with its marks; why there is none. */
export function GoalContent({ year: { goals, omissions }, indicator, head }: CellProps) {
  const [first] = goals;
  if (first === undefined)
    return omissions.some(({ side }) => side === 'goal') ? (
      <span className="years-omitted">{words.omitted}</span>
    ) : (
      <Nothing why={words.unpublished} />
    );
  const { announced } = first.plan;
  return (
    <>
      <span className="years-figure">{goalFigure(first.target, head)}</span>
      <BelowMark against={first.against} target={first.target} />
      {announced !== undefined && (
        <span className="cell-note">{words.announcedOnly(monthOf(announced))}</span>
      )}
      <OtherGoals goals={goals} head={head ?? indicator.unit} />
    </>
  );
}

/** The figure's own months, its unit converted, and that no document prints it. */
export function FigureNotes({
  outcome,
  indicator,
  isDemo,
}: Pick<CellProps, 'indicator'> & { readonly outcome: YearFigure; readonly isDemo: boolean }) {
  const converted = convertedText(outcome, indicator);
  const notes = [converted === undefined ? undefined : words.same(converted), upToText(outcome)];
  return (
    <>
      {notes.map(
        (note) =>
          note !== undefined && (
            <span className="cell-note" key={note}>
              {note}
            </span>
          ),
      )}
      {outcome.sourceId === undefined && (
        <span className="years-origin">{isDemo ? words.demo : words.reported}</span>
      )}
    </>
  );
}

/** Why a year has no outcome: of another definition, not reported, in no document. */
export function NoOutcome({
  year: { goals, omissions },
  isDemo,
}: Pick<CellProps, 'year'> & { isDemo: boolean }) {
  if (omissions.some(({ side }) => side === 'outcome'))
    return <span className="years-omitted">{words.omitted}</span>;
  const isHere = goals.some((goal) => goal.isHere);
  if (!isHere) return <Nothing why={words.unpublished} />;
  return <Nothing why={isDemo ? words.unreportedDemo : words.unreported} />;
}
