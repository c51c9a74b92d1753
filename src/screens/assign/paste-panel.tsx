import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type AssignmentTable, isRefused, readAssignmentTable } from '../../domain/assignment-table.ts';
import { assignmentTableText } from '../../domain/assignment-text.ts';
import { assignWords } from '../../text/assign-words.ts';
import { exampleHeader, pasteWords as words } from '../../text/paste-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import type { AssignPartProps } from './assign-list.tsx';
import { type Change, changesOfTable, countStates } from './edit-fields.ts';
import { PasteChoices } from './paste-choices.tsx';
import { PastePreview } from './paste-preview.tsx';
import { UnknownUnits } from './unknown-units.tsx';
import { useAssigning } from './use-assigning.ts';
import { usePasteChoices } from './use-paste-choices.ts';

interface OutcomeProps extends Omit<AssignPartProps, 'plan'> {
  readonly table: AssignmentTable;
  readonly said: ReturnType<typeof usePasteChoices>;
  readonly say: (outcome: string) => void;
}

function Outcome({ workspace, rim, targets, names, table, said, say }: OutcomeProps) {
  const columns = words.columnNames(table);
  const { headerRow, rows, skipped, unknownUnits } = table;
  return (
    <>
      <p className="field-hint">
        {headerRow === undefined ? words.columnsByPlace(columns) : words.columnsByHeader(headerRow, columns)}
      </p>
      <p role="status">{rows.length === 0 ? words.noRows : words.summary(countStates(rows), rows.length)}</p>
      {skipped.length > 0 && <p className="field-hint">{words.skippedRows(skipped)}</p>}
      <PasteChoices said={said.said} targets={targets} names={names} onUndo={said.undo} />
      {unknownUnits.length > 0 && (
        <UnknownUnits
          {...{ workspace, rim }}
          units={unknownUnits}
          onAdded={(count) => say(words.unitsAdded(count))}
          onMeant={(name, unitId) => said.choose('unit', name, unitId)}
        />
      )}
      {rows.length > 0 && (
        <PastePreview
          {...{ table, targets, names }}
          onTarget={(text, targetId) => said.choose('target', text, targetId)}
        />
      )}
    </>
  );
}

/** A table pasted from a spreadsheet, looked at row by row before anything of it is saved. */
export function PastePanel({ workspace, rim, plan, targets, organisation, names }: AssignPartProps) {
  const [typed, setTyped] = useState('');
  const [outcome, say] = useState('');
  const said = usePasteChoices();
  const input = useRef<HTMLTextAreaElement>(null);
  const text = useDeferredValue(typed);
  const table = useMemo(
    () => readAssignmentTable(text, targets, organisation, said.choices),
    [text, targets, organisation, said.choices],
  );
  const { save, isSaving, fault } = useAssigning({ workspace, rim }, plan.id);
  const changes: readonly Change[] = changesOfTable(table.rows);
  const refused = table.rows.filter(isRefused).length;
  const isBlank = typed.trim() === '';
  const put = (next: string): void => {
    setTyped(next);
    say('');
    input.current?.focus();
  };
  const clear = (): void => {
    put('');
    said.forget();
  };
  const commit = (): void => {
    // What is seen must be what is saved: not while the preview is behind the text.
    if (text !== typed) return;
    if (changes.length === 0) say(words.nothingToDo);
    else save(changes, () => say(assignWords.saved(changes.length)));
  };
  return (
    <details className="disclosure unit-part">
      <summary className="part-title">{words.title}</summary>
      <div className="paste-units">
        <Field label={words.label} hint={words.hint}>
          {(control) => (
            <textarea
              {...control}
              ref={input}
              className="textarea paste-area"
              spellCheck={false}
              wrap="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                say('');
              }}
            />
          )}
        </Field>
        <p className="button-row">
          {isBlank ? (
            <button
              type="button"
              className="button"
              onClick={() => put(assignmentTableText(exampleHeader, targets, organisation))}
            >
              {words.example}
            </button>
          ) : (
            <button type="button" className="button" onClick={clear}>
              {words.clear}
            </button>
          )}
          <span className="field-hint">{isBlank ? words.exampleNote : ''}</span>
        </p>
        {text.trim() !== '' && (
          <Outcome {...{ workspace, rim, targets, organisation, names, table, said, say }} />
        )}
        {fault && <SaveFault error={fault} />}
        {!isBlank && (
          <div className="assign-bar">
            <button
              type="button"
              className="button button-primary"
              aria-disabled={isSaving || changes.length === 0}
              onClick={commit}
            >
              {isSaving ? assignWords.saving : words.commit(changes.length)}
            </button>
            {refused > 0 && <p className="field-hint">{words.refusedStay(refused)}</p>}
          </div>
        )}
        <p className="saved" role="status">
          {outcome}
        </p>
      </div>
    </details>
  );
}
