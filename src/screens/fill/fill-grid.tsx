import type { ClipboardEvent, FocusEvent, KeyboardEvent, RefObject } from 'react';
import { columnWords } from '../../text/fill-row-words.ts';
import type { FillItem } from './fill-item.ts';
import { FillRow } from './fill-row.tsx';
import { type FillSheet, textsOf } from './fill-sheet.ts';
import type { JudgeContext } from './judge-row.ts';
import { isSettling } from './row-status.ts';
import type { ActiveCell } from './said-refusals.ts';
import { isOnItsWay } from './sheet-saving.ts';
import type { RowActs } from './use-row-acts.ts';

interface FillGridProps {
  readonly label: string;
  readonly items: readonly FillItem[];
  readonly sheet: FillSheet;
  readonly context: JudgeContext;
  readonly active: ActiveCell | undefined;
  readonly acts: RowActs;
  readonly isLocked: boolean;
  readonly gridRef: RefObject<HTMLTableElement | null>;
  readonly onSave: (id: string) => void;
  readonly onEvidence: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const heads = [
  'order',
  'task',
  'last',
  'figure',
  'grade',
  'note',
  'problems',
  'nextSteps',
  'needs',
  'outlook',
  'status',
] as const;

/** The month's items as rows of native inputs, so that every input method works; events are heard once, here. */
export function FillGrid(props: FillGridProps) {
  const { label, items, sheet, context, active, acts, isLocked, gridRef, onSave, onEvidence } = props;
  const { onKeyDown, onPaste, onFocus, onBlur } = props;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows move between its cells
      role="grid"
      className="table fill-grid"
      aria-label={label}
      aria-rowcount={items.length + 1}
      ref={gridRef}
      {...{ onKeyDown, onPaste, onFocus, onBlur }}
    >
      <thead>
        <tr aria-rowindex={1}>
          {heads.map((head) => (
            <th key={head} scope="col" className={`fill-head-${head}`}>
              {columnWords[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => {
          const texts = textsOf(sheet, item.id);
          if (texts === undefined) return null;
          return (
            <FillRow
              key={item.id}
              {...{ item, texts, context, acts, isLocked, onSave, onEvidence }}
              order={index + 1}
              isTyped={sheet.typedById[item.id] !== undefined}
              isSaving={isOnItsWay(sheet, item.id)}
              isSettled={isSettling(item, sheet.savedById[item.id])}
              active={active?.id === item.id ? active : undefined}
            />
          );
        })}
      </tbody>
    </table>
  );
}
