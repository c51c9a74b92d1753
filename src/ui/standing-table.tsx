import type { ReactNode } from 'react';
import type { Standing } from '../domain/standing.ts';
import { areaWords } from '../text/area-words.ts';
import { percent, periodText } from '../text/format.ts';
import { shellWords } from '../text/shell-words.ts';
import { marksOf } from '../text/standing-marks.ts';
import { achievementText, figureText, goalText, paceText } from '../text/target-words.ts';
import { LightBadge } from './light-badge.tsx';
import { StandingMarks } from './standing-marks.tsx';

interface StandingTableProps {
  readonly caption: string;
  readonly standings: readonly Standing[];
  readonly link: (standing: Standing) => ReactNode;
  /** the name of a unit; absent where only ids are known, and then no unit is named */
  readonly unitName?: (id: string) => string | undefined;
  /** false for boards from before figures could be reviewed */
  readonly reviewed?: boolean;
}

type RowProps = Omit<StandingTableProps, 'caption' | 'standings'> & { readonly standing: Standing };

function Lead({ standing: { assignment }, unitName }: Pick<RowProps, 'standing' | 'unitName'>) {
  const id = assignment?.leadUnitId;
  const name = id === undefined ? undefined : unitName?.(id);
  return name === undefined ? null : <span className="cell-note">{areaWords.leadUnit(name)}</span>;
}

function Row({ standing, link, unitName, reviewed = true }: RowProps) {
  const { entry, target, expected, light, overdue } = standing;
  const pace = paceText(standing);
  return (
    <tr>
      <th scope="row">
        {link(standing)}
        <Lead standing={standing} {...(unitName ? { unitName } : {})} />
      </th>
      <td data-head={areaWords.light}>
        <LightBadge light={light} />
        <StandingMarks marks={marksOf(standing, reviewed)} />
      </td>
      <td data-head={areaWords.value} className="figure-cell">
        {entry === undefined ? shellWords.none : figureText(entry, target)}
      </td>
      <td data-head={areaWords.goal} className="figure-cell">
        {goalText(target)}
      </td>
      <td data-head={areaWords.achievement}>
        {entry === undefined ? shellWords.none : achievementText(standing)}
        {pace !== '' && <span className="cell-note">{pace}</span>}
      </td>
      <td data-head={areaWords.expected} className="number">
        {percent(expected)}
      </td>
      <td data-head={areaWords.lastReport}>
        {entry === undefined ? areaWords.never : periodText(entry.period)}
        {overdue && <span className="cell-note cell-warning">{areaWords.overdue}</span>}
      </td>
    </tr>
  );
}

/** Targets with value, goal, completion or gap, expected, light and last report; cards on a phone. */
export function StandingTable({ caption, standings, ...row }: StandingTableProps) {
  return (
    <table className="table standing-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{areaWords.target}</th>
          <th scope="col">{areaWords.light}</th>
          <th scope="col">{areaWords.value}</th>
          <th scope="col">{areaWords.goal}</th>
          <th scope="col">{areaWords.achievement}</th>
          <th scope="col" className="number">
            {areaWords.expected}
          </th>
          <th scope="col">{areaWords.lastReport}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <Row key={standing.target.id} standing={standing} {...row} />
        ))}
      </tbody>
    </table>
  );
}
