import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { percent, periodText } from '../text/format.ts';
import { revisionWords } from '../text/revision-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { marksOf } from '../text/standing-marks.ts';
import { targetWords as words } from '../text/target-screen-words.ts';
import { achievementText, figureText, goalText, paceText } from '../text/target-words.ts';
import { Fact } from './fact.tsx';
import { LightBadge } from './light-badge.tsx';
import { StandingMarks } from './standing-marks.tsx';

interface TargetFiguresProps {
  readonly standing: Standing;
  /** the target of the year's start, where its goal was revised since */
  readonly original?: Target;
}

/** The standing of one target in one line: light, value against goal, schedule, last report. */
export function TargetFigures({ standing, original }: TargetFiguresProps) {
  const { target, entry, light, expected, overdue } = standing;
  const pace = paceText(standing);
  return (
    <dl className="target-figures" aria-label={words.figures}>
      <Fact term={words.light}>
        <LightBadge light={light} />
        <StandingMarks marks={marksOf(standing)} />
      </Fact>
      <Fact term={words.value} className="target-value">
        {entry === undefined ? shellWords.none : figureText(entry, target)}
      </Fact>
      <Fact term={original ? revisionWords.revisedGoal : words.goal} className="target-value">
        {goalText(target)}
        {original && <span className="cell-note">{revisionWords.originallyWas(goalText(original))}</span>}
      </Fact>
      <Fact term={words.achievement}>
        {achievementText(standing)}
        {pace !== '' && <span className="cell-note">{pace}</span>}
      </Fact>
      <Fact term={words.expected}>{light === 'not-applicable' ? shellWords.none : percent(expected)}</Fact>
      <Fact term={words.lastReport}>
        {entry === undefined ? words.never : periodText(entry.period)}
        {overdue && <span className="cell-note cell-warning">{words.overdue}</span>}
      </Fact>
    </dl>
  );
}
