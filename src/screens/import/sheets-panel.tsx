import type { LedgerChoices, LedgerPreview, LedgerSheet } from '../../domain/ledger.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { importSheetWords as words } from '../../text/import-sheet-words.ts';
import { ColumnEditor } from './column-editor.tsx';
import { HeaderPicker } from './header-picker.tsx';

interface SheetsPanelProps {
  readonly workspace: Workspace;
  readonly preview: LedgerPreview;
  readonly onChoices: (choices: LedgerChoices) => void;
}

interface SheetItemProps extends Omit<SheetsPanelProps, 'preview'> {
  readonly sheet: LedgerSheet;
  readonly choices: LedgerChoices;
}

/** What cannot be told about a sheet, which a person can point at. */
function Missing({ sheet }: { readonly sheet: LedgerSheet }) {
  const texts =
    sheet.state === 'no-header' ? [words.noHeader] : sheet.missing.map((missing) => words.missing[missing]);
  if (sheet.state !== 'no-header' && sheet.state !== 'incomplete') return null;
  return texts.map((text) => (
    <p key={text} className="notice">
      {text}
    </p>
  ));
}

function SheetItem({ workspace, sheet, choices, onChoices }: SheetItemProps) {
  const { index, name, state, headerRow, columns } = sheet;
  const include = (): void => onChoices({ ...choices, includedSheets: [...choices.includedSheets, index] });
  const canPoint = state === 'read' || state === 'incomplete' || state === 'no-header';
  return (
    <li className="import-sheet">
      <p className="import-sheet-head">
        <strong>{name}</strong>
        <span>{words.sheetStates[state]}</span>
        {state === 'read' && <span>{words.headerAt(headerRow)}</span>}
        {state === 'hidden' && (
          <button type="button" className="button" onClick={include}>
            {words.includeHidden}
          </button>
        )}
      </p>
      <Missing sheet={sheet} />
      {canPoint && (
        <details className="disclosure" open={state !== 'read'}>
          <summary>{words.showColumns}</summary>
          <HeaderPicker sheet={sheet} choices={choices} onChoices={onChoices} />
          {columns.length > 0 && (
            <ColumnEditor workspace={workspace} sheet={sheet} choices={choices} onChoices={onChoices} />
          )}
        </details>
      )}
    </li>
  );
}

/** Every tab of the file, and what each of its columns was taken for. */
export function SheetsPanel({ workspace, preview: { sheets, choices }, onChoices }: SheetsPanelProps) {
  const own = sheets.filter(({ state }) => state === 'own');
  return (
    <section className="import-sheets" aria-labelledby="import-sheets">
      <h3 className="import-subtitle" id="import-sheets">
        {words.sheets}
      </h3>
      <ul>
        {sheets
          .filter(({ state }) => state !== 'own')
          .map((sheet) => (
            <SheetItem key={sheet.index} {...{ workspace, sheet, choices, onChoices }} />
          ))}
      </ul>
      {own.length > 0 && <p className="field-hint">{words.ownSheets(own.map(({ name }) => name))}</p>}
    </section>
  );
}
