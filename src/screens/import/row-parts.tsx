import type { LedgerFigure, LedgerRow } from '../../domain/ledger-row.ts';
import type { Target } from '../../domain/plan.ts';
import { entryText } from '../../text/entry-words.ts';
import { periodText } from '../../text/format.ts';
import { placeText, importWords as words } from '../../text/import-words.ts';
import { ledgerNoteText } from '../../text/ledger-row-words.ts';
import { shellWords } from '../../text/shell-words.ts';

interface PlaceProps {
  readonly row: LedgerRow;
  readonly severalSheets: boolean;
}

/** Where the row stands; the sheet is named where there are several. */
export function PlaceCell({ row, severalSheets }: PlaceProps) {
  return (
    <th scope="row" className="import-place">
      {severalSheets ? placeText(row) : words.row(row.row)}
    </th>
  );
}

interface FigureProps {
  readonly figure: LedgerFigure;
  readonly target: Target;
}

/** The month, what is in force and what the ledger says. */
export function FigureCells({ figure: { entry, before }, target }: FigureProps) {
  return (
    <>
      <td className="import-month-cell">{periodText(entry.period)}</td>
      <td className={before === undefined ? 'missing' : undefined}>
        {before === undefined ? shellWords.none : entryText(before, target)}
      </td>
      <td>
        <strong>{entryText(entry, target)}</strong>
      </td>
    </>
  );
}

/** What goes into the board beside the figure, and what is only said about the row. */
export function Remarks({ figure: { entry, notes } }: Pick<FigureProps, 'figure'>) {
  const { note, problems, nextSteps, needs } = entry;
  const lines = Object.entries({ note, problems, nextSteps, needs }).flatMap(([role, text]) =>
    text === undefined ? [] : [words.remarkOf(role as 'note' | 'problems' | 'nextSteps' | 'needs', text)],
  );
  return (
    <ul className="import-remarks">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {notes.map((said) => (
        <li key={said.code} className="import-said">
          {ledgerNoteText(said)}
        </li>
      ))}
    </ul>
  );
}
