import { useRef, useState } from 'react';
import { verdictText, reviewWords as words } from '../../text/review-words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReviewCells, ReviewHeads } from './review-cells.tsx';
import type { DecidedRow } from './review-rows.ts';
import { ReviewSection } from './review-section.tsx';
import type { SectionProps } from './section-props.ts';
import { opposite, useChangedVerdict } from './use-changed-verdict.ts';

interface DecidedSectionProps extends SectionProps {
  readonly rows: readonly DecidedRow[];
}

const SHOWN_FIRST = 20;

type RowProps = Pick<SectionProps, 'planId' | 'asOf' | 'isOwn'> & {
  readonly row: DecidedRow;
  readonly onChange: (row: DecidedRow) => void;
};

function Row({ row, planId, asOf, isOwn, onChange }: RowProps) {
  const { target, entry, review } = row;
  const verdict = opposite(row);
  return (
    <tr>
      <ReviewCells row={row} planId={planId} asOf={asOf} />
      <td data-head={words.decision}>
        <span className={`mark${review.verdict === 'accepted' ? ' mark-in-force' : ''}`}>
          {words.verdictWords[review.verdict]}
        </span>
        <span className="cell-note">{verdictText(review)}</span>
        {isOwn(row) ? (
          <span className="cell-note">{words.own}</span>
        ) : (
          <button
            type="button"
            className="button button-small"
            aria-label={words.changeOf(verdict, target.name, entry.period)}
            onClick={() => onChange(row)}
          >
            {words.changeTo(verdict)}
          </button>
        )}
      </td>
    </tr>
  );
}

function DecidedTable({ rows, ...props }: Omit<RowProps, 'row'> & Pick<DecidedSectionProps, 'rows'>) {
  return (
    <table className="table review-table review-decided">
      <caption>{words.decidedCaption}</caption>
      <thead>
        <tr>
          <ReviewHeads />
          <th scope="col">{words.decision}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.entry.id} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** 已审核: who decided what, the latest first; a verdict can be changed with a note. */
export function DecidedSection(props: DecidedSectionProps) {
  const { rows, planId, asOf, isOwn } = props;
  const [isOpen, setIsOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { asked, done, isSaving, fault, ask, change, forget } = useChangedVerdict(props, title);
  const shown = isOpen ? rows : rows.slice(0, SHOWN_FIRST);
  return (
    <ReviewSection
      id="review-decided"
      title={words.decided}
      titleRef={title}
      count={rows.length}
      said={done && words.done(done, 1)}
    >
      {rows.length === 0 && <p className="field-hint">{words.decidedNone}</p>}
      {rows.length > 0 && <DecidedTable {...{ planId, asOf, isOwn }} rows={shown} onChange={ask} />}
      {rows.length > SHOWN_FIRST && (
        <button
          type="button"
          className="link-button todo-more"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.showFewer : words.showAll(rows.length)}
        </button>
      )}
      {asked && (
        <ReasonDialog
          {...{ isSaving, fault }}
          title={words.changeTo(opposite(asked))}
          lead={[words.changeWhat(asked.target.name, asked.entry.period, asked.review)]}
          label={words.note}
          missing={words.noteMissing}
          confirm={words.changeTo(opposite(asked))}
          onConfirm={(note, close) => change(asked, note, close)}
          onClose={forget}
        />
      )}
    </ReviewSection>
  );
}
