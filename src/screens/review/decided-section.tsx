import { useRef, useState } from 'react';
import type { Verdict } from '../../domain/change-bodies.ts';
import { verdictText, reviewWords as words } from '../../text/review-words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReviewCells } from './review-cells.tsx';
import type { DecidedRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';
import { useVerdicts } from './use-verdicts.ts';

interface DecidedSectionProps extends SectionProps {
  readonly rows: readonly DecidedRow[];
}

const SHOWN_FIRST = 20;

const opposite = ({ review }: DecidedRow): Verdict =>
  review.verdict === 'accepted' ? 'returned' : 'accepted';

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

/** 已审核: who decided what, the latest first; a verdict can be changed with a note. */
export function DecidedSection({ rows, workspace, rim, planId, asOf, isOwn }: DecidedSectionProps) {
  const [asked, setAsked] = useState<DecidedRow>();
  const [done, setDone] = useState<Verdict>();
  const [isOpen, setIsOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { give, isPending, fault, forgetFault } = useVerdicts(workspace, rim, planId);
  const ask = (row: DecidedRow): void => {
    forgetFault();
    setDone(undefined);
    setAsked(row);
  };
  const change = (row: DecidedRow, note: string, close: () => void): void =>
    give([row], opposite(row), note, () => {
      close();
      setDone(opposite(row));
      title.current?.focus();
    });
  return (
    <section className="part" aria-labelledby="review-decided">
      <h2 className="part-title" id="review-decided" ref={title} tabIndex={-1}>
        {words.decided} <span className="todo-count">{words.count(rows.length)}</span>
      </h2>
      <p className="review-status" role="status">
        {done && words.done(done, 1)}
      </p>
      {rows.length === 0 && <p className="field-hint">{words.decidedNone}</p>}
      {rows.length > 0 && (
        <table className="table review-table review-decided">
          <caption>{words.decidedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.target}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.author}</th>
              <th scope="col">{words.remarks}</th>
              <th scope="col">{words.decision}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, isOpen ? rows.length : SHOWN_FIRST).map((row) => (
              <Row key={row.entry.id} {...{ row, planId, asOf, isOwn }} onChange={ask} />
            ))}
          </tbody>
        </table>
      )}
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
          title={words.changeTo(opposite(asked))}
          lead={[words.changeWhat(asked.target.name, asked.entry.period, asked.review)]}
          label={words.note}
          missing={words.noteMissing}
          confirm={words.changeTo(opposite(asked))}
          isPending={isPending}
          fault={fault}
          onConfirm={(note, close) => change(asked, note, close)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
