import { useState } from 'react';
import { forgetColumns, rememberColumns } from '../../actions/remember-columns.ts';
import { type LedgerChoices, type LedgerColumn, type LedgerSheet, ledgerRoles } from '../../domain/ledger.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { roleWords, importSheetWords as words } from '../../text/import-sheet-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

interface ColumnEditorProps {
  readonly workspace: Workspace;
  readonly sheet: LedgerSheet;
  readonly choices: LedgerChoices;
  readonly onChoices: (choices: LedgerChoices) => void;
}

/** The roles of all columns with one changed; a role goes to one column at most. */
function rolesWith(columns: readonly LedgerColumn[], index: number, role: string): Record<string, string> {
  const others = columns.map((column) => [
    String(column.index),
    column.role === role ? '' : (column.role ?? ''),
  ]);
  return { ...Object.fromEntries(others), [String(index)]: role };
}

function ColumnRow({ column, onRole }: { column: LedgerColumn; onRole: (role: string) => void }) {
  const { letter, header, role = '', samples } = column;
  return (
    <tr>
      <th scope="row">{letter}</th>
      <td>{header}</td>
      <td>{samples.map((text) => text.slice(0, 40)).join(' / ')}</td>
      <td>
        <select
          className="select"
          aria-label={words.roleOf(letter, header)}
          value={role}
          onChange={(event) => onRole(event.target.value)}
        >
          <option value="">{words.noRole}</option>
          {ledgerRoles.map((each) => (
            <option key={each} value={each}>
              {roleWords[each]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

/** Which column means what. A change reads the file again and is remembered for ledgers with the same header. */
export function ColumnEditor({ workspace, sheet, choices, onChoices }: ColumnEditorProps) {
  const [error, setError] = useState<unknown>();
  const { signature, columns, name } = sheet;
  const isSaid = choices.rolesBySignature[signature] !== undefined;
  const say = async (index: number, role: string): Promise<void> => {
    const roles = rolesWith(columns, index, role);
    // What cannot be remembered still holds for this file.
    await rememberColumns(await workspace.store(), signature, roles).catch(setError);
    onChoices({ ...choices, rolesBySignature: { ...choices.rolesBySignature, [signature]: roles } });
  };
  const forget = async (): Promise<void> => {
    await forgetColumns(await workspace.store(), signature).catch(setError);
    const { [signature]: _said, ...rolesBySignature } = choices.rolesBySignature;
    onChoices({ ...choices, rolesBySignature });
  };
  return (
    <>
      <div className="table-frame">
        <table className="table import-columns">
          <caption>{words.columnsCaption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columnHead}</th>
              <th scope="col">{words.headerHead}</th>
              <th scope="col">{words.samplesHead}</th>
              <th scope="col">{words.roleHead}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow key={column.index} column={column} onRole={(role) => void say(column.index, role)} />
            ))}
          </tbody>
        </table>
      </div>
      {isSaid && (
        <button type="button" className="button" onClick={() => void forget()}>
          {words.forget}
        </button>
      )}
      {error !== undefined && <SaveFault error={error} />}
    </>
  );
}
