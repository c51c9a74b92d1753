import { ledgerRefusalText } from '../../text/ledger-row-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { PlaceCell } from './row-parts.tsx';
import type { RowProps } from './row-props.ts';

/** A row that cannot be read: what was found, in which column, and what to write instead. */
export function RefusedRow({ decided: { row, figure, refusals }, targets, severalSheets }: RowProps) {
  const { outcome, texts } = row;
  const settledId = outcome.kind === 'refused' ? outcome.targetId : undefined;
  const target = targets.get(figure?.targetId ?? settledId ?? '');
  return (
    <tr>
      <PlaceCell row={row} severalSheets={severalSheets} />
      <td>{target?.name ?? texts.name ?? texts.targetId ?? shellWords.none}</td>
      <td>
        <ul>
          {refusals.map(({ found, cause }) => (
            <li key={cause.code}>{found === '' ? shellWords.none : found}</li>
          ))}
        </ul>
      </td>
      <td>
        <ul>
          {refusals.map((refusal) => (
            <li key={refusal.cause.code} className="field-error">
              {ledgerRefusalText(refusal, target)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
