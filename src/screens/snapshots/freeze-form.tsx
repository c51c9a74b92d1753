import { type SubmitEvent, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { TakenStatus } from '../../parts/taken-snapshot.tsx';
import type { BoardView } from '../../queries/board-view.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { suggestedName } from '../../text/snapshot-take-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { useFreezing } from './use-freezing.ts';

interface FreezeFormProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly view: BoardView;
}

const NAME_LENGTH = 60;
const NOTE_LENGTH = 500;

/** Name and note of a new snapshot. What was typed stays when saving fails. */
export function FreezeForm({ workspace, rim, view }: FreezeFormProps) {
  const [name, setName] = useState(() => suggestedName(view.asOf, view.basis));
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { freeze, isPending, error, taken } = useFreezing(workspace, rim, view);
  const blank = name.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (blank) form.current?.querySelector('input')?.focus();
    else freeze(name, note);
  };
  if (taken?.unsigned?.code === 'failed') return <TakenStatus taken={taken} isPending={false} />;
  return (
    <form className="freeze-form" ref={form} noValidate onSubmit={submit}>
      <Field label={words.name} hint={words.nameHint} error={asked && blank ? words.nameMissing : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            required
            maxLength={NAME_LENGTH}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.note} aside={words.optional} hint={words.noteHint}>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            maxLength={NOTE_LENGTH}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <p className="field-hint">{words.frozenForGood}</p>
      <p className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {words.save}
        </button>
        <span className="snapshot-progress" role="status">
          {isPending ? words.saving : ''}
        </span>
      </p>
      {error && <SaveFault error={error} />}
    </form>
  );
}
