import { Link } from 'wouter';
import type { Period } from '../../domain/period.ts';
import { evidenceTitle } from '../../text/evidence-words.ts';
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
import { goalText, readingText } from '../../text/target-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import type { ReviewRow } from './review-rows.ts';

interface CellsProps {
  readonly row: ReviewRow;
  readonly planId: string;
  /** the month of the page: said again only where the figure is of another */
  readonly asOf: Period;
}

function Remarks({ row: { entry, evidence, unproven, contested } }: Pick<CellsProps, 'row'>) {
  const confirmed = confirmedText(entry);
  const names = evidence.map((piece) => evidenceTitle(piece.evidence)).join('；');
  return (
    <>
      {remarksOf(entry).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {confirmed !== '' && <p className="review-asked">{confirmed}</p>}
      <p className={evidence.length === 0 ? 'missing' : undefined}>
        {evidence.length === 0 ? words.noEvidence : `${words.evidence(evidence.length)}：${names}`}
      </p>
      {unproven && <p className="cell-warning">{words.unproven}</p>}
      {contested && <p className="cell-warning">{words.contested}</p>}
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
export function ReviewCells({ row, planId, asOf }: CellsProps) {
  const { target, entry, before } = row;
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
      </td>
      <td data-head={words.author}>
        {authorText(entry)}
        <span className="cell-note">{loggedText(entry)}</span>
      </td>
      <td data-head={words.remarks} className="review-remarks">
        <Remarks row={row} />
      </td>
    </>
  );
}
