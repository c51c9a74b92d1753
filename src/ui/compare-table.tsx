import type { ReactNode } from 'react';
import type { FlowSide } from '../domain/difference-flow.ts';
import { compareWords as words } from '../text/compare-words.ts';
import { SideBadge } from './compare-flow.tsx';
import { LightBadge } from './light-badge.tsx';

/** A fact on both sides in words; the same on both is said once. */
export type TwoSides = readonly [before: string, after: string];

/** One item as the list of differences shows it. */
export interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly lights: readonly [before: FlowSide, after: FlowSide];
  readonly figure: TwoSides;
  readonly goal: TwoSides;
  readonly gap: TwoSides;
  /** said below the goal: 目标调整, 进度曲线已调整 */
  readonly marks: readonly string[];
  readonly area: string | undefined;
  readonly lead: string | undefined;
  readonly reasons: readonly string[];
}

interface CompareTableProps {
  readonly caption: string;
  readonly rows: readonly CompareRow[];
  readonly link: (row: CompareRow) => ReactNode;
}

function Arrow() {
  return (
    <>
      <span className="became" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden">{words.became}</span>
    </>
  );
}

function Both({ sides: [before, after] }: { readonly sides: TwoSides }) {
  if (before === after) return after;
  return (
    <>
      <span>{before}</span>
      <Arrow />
      <span>{after}</span>
    </>
  );
}

function Lights({ lights: [before, after] }: Pick<CompareRow, 'lights'>) {
  if (before === after) return <SideBadge side={after} />;
  return (
    <>
      {before === 'absent' ? <SideBadge side={before} /> : <LightBadge light={before} small />}
      <Arrow />
      <SideBadge side={after} />
    </>
  );
}

function Row({ row, link }: { readonly row: CompareRow } & Pick<CompareTableProps, 'link'>) {
  const { lights, figure, goal, gap, marks, area, lead, reasons } = row;
  const { heads } = words;
  return (
    <tr>
      <th scope="row">
        {link(row)}
        <span className="cell-note">{area}</span>
        {lead !== undefined && <span className="cell-note">{lead}</span>}
      </th>
      <td data-head={heads.light}>
        <Lights lights={lights} />
      </td>
      <td data-head={heads.figure}>
        <Both sides={figure} />
      </td>
      <td data-head={heads.goal}>
        <Both sides={goal} />
        {marks.map((mark) => (
          <span key={mark} className="cell-note cell-warning">
            {mark}
          </span>
        ))}
      </td>
      <td data-head={heads.gap}>
        <Both sides={gap} />
      </td>
      <td data-head={heads.reason} className="remarks">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </td>
    </tr>
  );
}

/** Items of one kind with what was before and what is after; cards on a phone. */
export function CompareTable({ caption, rows, link }: CompareTableProps) {
  return (
    <table className="table compare-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {Object.values(words.heads).map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} link={link} />
        ))}
      </tbody>
    </table>
  );
}
