import { outlooks } from '../../domain/change-bodies.ts';
import { columnWords, rowWords as words } from '../../text/fill-row-words.ts';
import { outlookWords } from '../../text/fill-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import type { FillItem } from './fill-item.ts';
import type { CellRefusals } from './judge-row.ts';
import { type Column, isGrade, isOutlook, personalGrades, type RowTexts } from './row-texts.ts';
import type { RowActs } from './use-row-acts.ts';

export interface CellProps {
  readonly item: FillItem;
  readonly texts: RowTexts;
  readonly acts: RowActs;
  readonly refusals: CellRefusals;
  readonly isLocked: boolean;
}

/** Names the sentence under the row that says what is wrong with a cell. */
export const refusalId = (targetId: string, column: string): string => `${targetId}-${column}-refusal`;

export function controlProps({ item, refusals }: CellProps, column: Column | 'reason', label: string) {
  const isRefused = refusals[column] !== undefined;
  return {
    'data-row': item.id,
    'data-place': column,
    'aria-label': words.cell(item.target.name, label),
    'aria-invalid': isRefused,
    'aria-describedby': isRefused ? refusalId(item.id, column) : undefined,
  };
}

export function GradeSelect(props: CellProps) {
  const { item, texts, acts, isLocked } = props;
  return (
    <select
      {...controlProps(props, 'grade', columnWords.grade)}
      className="select"
      disabled={isLocked}
      value={texts.grade}
      onChange={(event) => acts.edit(item.id, 'grade', event.target.value)}
    >
      {personalGrades.map((grade) => (
        <option key={grade} value={grade}>
          {gradeWords[grade]}
        </option>
      ))}
      {!isGrade(texts.grade) && <option value={texts.grade}>{words.noneOfThese(texts.grade)}</option>}
    </select>
  );
}

export function OutlookSelect(props: CellProps) {
  const { item, texts, acts, isLocked } = props;
  return (
    <select
      {...controlProps(props, 'outlook', columnWords.outlook)}
      className="select"
      disabled={isLocked}
      value={texts.outlook}
      onChange={(event) => acts.edit(item.id, 'outlook', event.target.value)}
    >
      <option value="">{words.noOutlook}</option>
      {outlooks.map((outlook) => (
        <option key={outlook} value={outlook}>
          {outlookWords[outlook]}
        </option>
      ))}
      {!isOutlook(texts.outlook) && <option value={texts.outlook}>{words.noneOfThese(texts.outlook)}</option>}
    </select>
  );
}

/** One line until it has the focus, then as much as is written. */
export function TextControl({
  column,
  ...props
}: CellProps & { readonly column: 'note' | 'problems' | 'nextSteps' | 'needs' }) {
  const { item, texts, acts, isLocked } = props;
  return (
    <div className="fill-text">
      <textarea
        {...controlProps(props, column, columnWords[column])}
        className="textarea"
        rows={1}
        maxLength={4000}
        readOnly={isLocked}
        value={texts[column]}
        onChange={(event) => acts.edit(item.id, column, event.target.value)}
      />
    </div>
  );
}
