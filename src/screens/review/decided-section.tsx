import { useRef, useState } from 'react';
import { verdictText, reviewWords as words } from '../../text/review-words.ts';
import { sectionIds } from './jump-to.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReviewCells, ReviewHeads } from './review-cells.tsx';
import type { DecidedRow } from './review-rows.ts';
import { ReviewSection } from './review-section.tsx';
import type { SectionProps } from './section-props.ts';
import { opposite, useChangedVerdict } from './use-changed-verdict.ts';
import { useNextFocus } from './use-next-focus.ts';

interface DecidedSectionProps extends SectionProps {
  readonly rows: readonly DecidedRow[];
}

const SHOWN_FIRST = 20;

const CHANGE = 'change';

type RowProps = SectionProps & {
  readonly row: DecidedRow;
  readonly onChange: (row: DecidedRow) => void;
};

function Row({ row, onChange, ...props }: RowProps) {
  const { target, entry, review } = row;
  const verdict = opposite(row);
  return (
    <tr data-row={entry.id}>
      <ReviewCells {...props} row={row} />
      <td data-head={words.decision}>
        <span className={`mark${review.verdict === 'accepted' ? ' mark-in-force' : ''}`}>
          {words.verdictWords[review.verdict]}
        </span>
        <span className="cell-note">{verdictText(review)}</span>
        {props.isOwn(row) ? (
          <span className="cell-note">{words.own}</span>
        ) : (
          <button
            type="button"
            className="button button-small"
            data-act={CHANGE}
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
  const { rows, isOwn } = props;
  const [isOpen, setIsOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { list, moveOn } = useNextFocus(title, rows);
  const shown = isOpen ? rows : rows.slice(0, SHOWN_FIRST);
  const { asked, done, isSaving, fault, ask, change, forget } = useChangedVerdict(props, (row) => {
    const order = shown.filter((each) => !isOwn(each)).map(({ entry }) => entry.id);
    moveOn({ order, leaving: [row.entry.id], act: CHANGE });
  });
  return (
    <ReviewSection
      id={sectionIds.decided}
      title={words.decided}
      titleRef={title}
      count={rows.length}
      said={done && words.done(done, 1)}
    >
      {rows.length === 0 && <p className="field-hint">{words.decidedNone}</p>}
      <div className="review-list" ref={list}>
        {rows.length > 0 && <DecidedTable {...props} rows={shown} onChange={ask} />}
      </div>
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
