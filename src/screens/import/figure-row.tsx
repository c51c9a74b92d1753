import { importWords as words } from '../../text/import-words.ts';
import { FigureCells, PlaceCell, Remarks } from './row-parts.tsx';
import type { RowProps } from './row-props.ts';

/** A row that is new, changes a figure, or says what is in force. */
export function FigureRow({ decided, targets, severalSheets }: RowProps) {
  const { row, figure, sameAs, rowClass } = decided;
  const target = targets.get(figure?.targetId ?? '');
  if (figure === undefined || target === undefined) return null;
  const same = sameAs === undefined ? words.sameAsBoard : words.sameAsRow(sameAs);
  return (
    <tr>
      <PlaceCell row={row} severalSheets={severalSheets} />
      <td>{target.name}</td>
      <FigureCells figure={figure} target={target} />
      <td>{rowClass === 'same' ? same : <Remarks figure={figure} />}</td>
    </tr>
  );
}
