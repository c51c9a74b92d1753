import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { yearOf } from '../../domain/period.ts';
import { columnWords, rowWords as words } from '../../text/fill-row-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { type CellProps, GradeSelect, OutlookSelect, TextControl } from './cell-controls.tsx';
import { FigureControl } from './figure-control.tsx';
import { type JudgeContext, judgeRow } from './judge-row.ts';
import { type DetailProps, hasDetail, RowDetail } from './row-detail.tsx';
import { askedOf } from './row-parts.ts';
import { RowStanding } from './row-standing.tsx';
import { statusOf } from './row-status.ts';
import { type ActiveCell, saidRefusals } from './said-refusals.ts';

export interface FillRowProps extends Omit<CellProps, 'refusals'> {
  /** its number on screen */
  readonly order: number;
  readonly context: JudgeContext;
  readonly isTyped: boolean;
  readonly isSaving: boolean;
  readonly isSettled: boolean;
  /** the focus, while it is in this row */
  readonly active: ActiveCell | undefined;
  readonly onSave: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

function Cell({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return <td data-head={head}>{children}</td>;
}

function Task({ item, context, onEvidence }: Pick<FillRowProps, 'item' | 'context' | 'onEvidence'>) {
  const { id, target, period, state } = item;
  const pieces = Object.keys(state.evidenceById).length;
  return (
    <th scope="row" className="fill-task">
      <Link href={targetAddress(context.plan.id, period, id)} tabIndex={-1} data-row={id} data-place="task">
        {target.name}
      </Link>
      <span className="fill-goal">
        {words.goal(target)}
        <button
          type="button"
          className="link-button"
          tabIndex={-1}
          data-row={id}
          data-place="evidence"
          aria-label={words.evidenceOf(target.name, pieces)}
          onClick={() => onEvidence(id)}
        >
          {words.evidence(pieces)}
        </button>
      </span>
    </th>
  );
}

function Last({ item, acts, isLocked }: Pick<FillRowProps, 'item' | 'acts' | 'isLocked'>) {
  const { id, last, target, period } = item;
  if (last === undefined) return <span className="missing">{words.nothing}</span>;
  return (
    <span className="fill-last">
      <span>{words.last(last, target)}</span>
      <span className="fill-goal">
        {words.lastMonth(last, String(yearOf(period)))}
        {!isLocked && (
          <button
            type="button"
            className="link-button"
            tabIndex={-1}
            data-row={id}
            data-place="unchanged"
            aria-label={words.unchangedOf(target.name)}
            onClick={() => acts.unchanged(id)}
          >
            {words.unchanged}
          </button>
        )}
      </span>
    </span>
  );
}

/** One item of the month: what was promised, what was said last, and the cells to fill. */
export const FillRow = memo(function FillRow(props: FillRowProps) {
  const { item, texts, order, context, isTyped, isSaving, isLocked, active } = props;
  // Nothing can be done about a row of a locked month, or one on its way to the disk: neither is judged.
  const isOpen = isTyped && !isSaving && !isLocked;
  const verdict = isOpen ? judgeRow(texts, item, context) : undefined;
  const refusals = saidRefusals(verdict, active);
  // While a figure is being typed it is not asked about: the next key may answer.
  const isFigureTyped = active?.typing === true && active.place === 'figure';
  const questions = verdict && !isFigureTyped ? verdict.questions : [];
  const isSaid = verdict?.kind === 'refused' ? Object.keys(refusals).length > 0 : questions.length > 0;
  const isAsked = askedOf(item, context.plan) !== undefined;
  const status = statusOf({ ...props, verdict, isSaid, isAsked });
  const cell: CellProps = { ...props, refusals };
  const detail: DetailProps = { ...cell, isTyped: isOpen, questions };
  return (
    <>
      <tr aria-rowindex={order + 1} className={`fill-row fill-is-${status}`}>
        <Cell head={columnWords.order}>{order}</Cell>
        <Task {...props} />
        <Cell head={columnWords.last}>
          <Last {...props} />
        </Cell>
        <Cell head={columnWords.figure}>
          <FigureControl {...cell} />
        </Cell>
        <Cell head={columnWords.grade}>
          <GradeSelect {...cell} />
        </Cell>
        {(['note', 'problems', 'nextSteps', 'needs'] as const).map((column) => (
          <Cell key={column} head={columnWords[column]}>
            <TextControl {...cell} column={column} />
          </Cell>
        ))}
        <Cell head={columnWords.outlook}>
          <OutlookSelect {...cell} />
        </Cell>
        <Cell head={columnWords.status}>
          <RowStanding item={item} status={status} planId={context.plan.id} onSave={props.onSave} />
        </Cell>
      </tr>
      {hasDetail(detail) && <RowDetail {...detail} />}
    </>
  );
});
