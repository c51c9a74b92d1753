import { useId } from 'react';
import type { Verdict } from '../../domain/change-bodies.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { ReviewCells, ReviewHeads } from './review-cells.tsx';
import type { ReviewRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';

interface WaitingTableProps extends SectionProps {
  readonly rows: readonly ReviewRow[];
  /** ids of entries */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly isSaving: boolean;
  readonly onVerdict: (row: ReviewRow, verdict: Verdict) => void;
}

function Row({ row, ...props }: Omit<WaitingTableProps, 'rows'> & { readonly row: ReviewRow }) {
  const { isOwn, selected, onSelect, isSaving, onVerdict } = props;
  const { target, entry } = row;
  const whyNot = useId();
  const own = isOwn(row);
  const buttonOf = (verdict: Verdict, word: string, label: string) => (
    <button
      type="button"
      className="button button-small"
      data-act={verdict}
      aria-label={label}
      disabled={own}
      aria-disabled={isSaving}
      {...(own ? { 'aria-describedby': whyNot } : {})}
      onClick={() => onVerdict(row, verdict)}
    >
      {word}
    </button>
  );
  const toggle = (): void => {
    const next = new Set(selected);
    if (!next.delete(entry.id)) next.add(entry.id);
    onSelect(next);
  };
  return (
    <tr data-row={entry.id}>
      <td className="review-check">
        <input
          type="checkbox"
          aria-label={words.selectOf(target.name, entry.period)}
          checked={selected.has(entry.id)}
          disabled={own}
          onChange={toggle}
        />
      </td>
      <ReviewCells {...props} row={row} />
      <td>
        <div className="line-actions">
          {buttonOf('accepted', words.accept, words.acceptOf(target.name, entry.period))}
          {buttonOf('returned', words.return, words.returnOf(target.name, entry.period))}
        </div>
        {own && (
          <span className="cell-note" id={whyNot}>
            {words.own}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Figures that wait for a verdict, each with its buttons and a box to choose it with others. */
export function WaitingTable(props: WaitingTableProps) {
  const { rows, isOwn, selected, onSelect } = props;
  const ids = rows.filter((row) => !isOwn(row)).map(({ entry }) => entry.id);
  const all = ids.length > 0 && ids.every((id) => selected.has(id));
  return (
    <table className="table review-table">
      <caption className="visually-hidden">{words.waitingCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className="review-check">
            <input
              type="checkbox"
              aria-label={words.selectAll}
              checked={all}
              disabled={ids.length === 0}
              onChange={() => onSelect(new Set(all ? [] : ids))}
            />
          </th>
          <ReviewHeads />
          <th scope="col">{words.actions}</th>
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
