import { Link } from 'wouter';
import { periodText } from '../../text/format.ts';
import {
  authorText,
  beforeText,
  confirmedText,
  loggedText,
  remarksOf,
  reviewWords as words,
} from '../../text/review-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { achievementText, goalText, readingText } from '../../text/target-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import { CorrectionNote } from './correction-note.tsx';
import { EvidenceNames } from './evidence-names.tsx';
import { jumpTo, rivalsId } from './jump-to.ts';
import type { ReviewRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';

type CellsProps = Pick<SectionProps, 'workspace' | 'rim' | 'planId' | 'asOf'> & {
  readonly row: ReviewRow;
};

/** What the figure makes of the month, as the board will show it. */
function Light({ standing }: Pick<ReviewRow, 'standing'>) {
  if (standing === undefined) return null;
  const said = achievementText(standing);
  return (
    <span className="review-light">
      <LightBadge light={standing.light} small />
      {said !== '' && <span className="cell-note">{said}</span>}
    </span>
  );
}

/** Another figure stands beside it: where that is decided. */
function Contested({ row: { target, entry } }: Pick<CellsProps, 'row'>) {
  const id = rivalsId({ target, period: entry.period });
  return (
    <p className="cell-warning">
      {words.contested}
      <button type="button" className="link-button" onClick={() => jumpTo(id)}>
        {words.contestedWhere}
      </button>
    </p>
  );
}

function Remarks(props: CellsProps) {
  const { entry, evidence, unproven, contested } = props.row;
  const confirmed = confirmedText(entry);
  return (
    <>
      <CorrectionNote {...props} />
      {remarksOf(entry).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {confirmed !== '' && <p className="review-asked">{confirmed}</p>}
      {evidence.length === 0 ? <p className="missing">{words.noEvidence}</p> : <EvidenceNames {...props} />}
      {unproven && <p className="cell-warning">{words.unproven}</p>}
      {contested && <Contested row={props.row} />}
    </>
  );
}

/** The heads of these cells. */
export function ReviewHeads() {
  return (
    <>
      <th scope="col">{words.target}</th>
      <th scope="col">{words.figure}</th>
      <th scope="col">{words.author}</th>
      <th scope="col">{words.remarks}</th>
    </>
  );
}

/** Target, figure old and new, author, and what was said beside it. */
export function ReviewCells(props: CellsProps) {
  const { planId, asOf } = props;
  const { target, entry, before, standing } = props.row;
  return (
    <>
      <th scope="row">
        <Link href={targetAddress(planId, entry.period, target.id)}>{target.name}</Link>
        {entry.period !== asOf && <span className="mark">{periodText(entry.period)}</span>}
        <span className="cell-note">{words.goal(goalText(target))}</span>
      </th>
      <td data-head={words.figure}>
        <span className="cell-note">{beforeText(before, target)}</span>
        <span className="review-figure">
          <span aria-hidden="true">→ </span>
          <span className="visually-hidden">{words.now}</span>
          {readingText(entry.reading, target)}
        </span>
        <span className="cell-note">{gradeWords[entry.grade]}</span>
        <Light {...(standing ? { standing } : {})} />
      </td>
      <td data-head={words.author}>
        {authorText(entry)}
        <span className="cell-note">{loggedText(entry)}</span>
      </td>
      <td data-head={words.remarks} className="review-remarks">
        <Remarks {...props} />
      </td>
    </>
  );
}
