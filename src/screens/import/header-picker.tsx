import type { LedgerChoices, LedgerSheet } from '../../domain/ledger.ts';
import { importSheetWords as words } from '../../text/import-sheet-words.ts';
import { Field } from '../../ui/field.tsx';

interface HeaderPickerProps {
  readonly sheet: LedgerSheet;
  readonly choices: LedgerChoices;
  readonly onChoices: (choices: LedgerChoices) => void;
}

/** Points at the line that is the header. */
export function HeaderPicker({
  sheet: { index, headerRow, firstRows },
  choices,
  onChoices,
}: HeaderPickerProps) {
  const point = (text: string): void => {
    const headerRowBySheet = { ...choices.headerRowBySheet, [String(index)]: Number(text) };
    onChoices({ ...choices, headerRowBySheet });
  };
  const lines = firstRows.map((text, place) => ({ row: place + 1, text }));
  const isFar = headerRow > firstRows.length;
  return (
    <Field label={words.headerRow}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={headerRow === 0 ? '' : String(headerRow)}
          onChange={(event) => point(event.target.value)}
        >
          {headerRow === 0 && <option value="">{words.headerUnknown}</option>}
          {lines.map(({ row, text }) => (
            <option key={row} value={String(row)}>
              {words.headerChoice(row, text)}
            </option>
          ))}
          {isFar && <option value={String(headerRow)}>{words.headerAt(headerRow)}</option>}
        </select>
      )}
    </Field>
  );
}
