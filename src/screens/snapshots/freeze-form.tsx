import { type SubmitEvent, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { TakenStatus } from '../../parts/taken-snapshot.tsx';
import { UnsavedFills } from '../../parts/unsaved-fills.tsx';
import type { BoardView } from '../../queries/board-view.ts';
import type { SnapshotSummary } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { instantText } from '../../text/format.ts';
import { freeName, suggestedName, snapshotTakeWords as takeWords } from '../../text/snapshot-take-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { useFreezing } from './use-freezing.ts';

interface FreezeFormProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly view: BoardView;
  /** those that are here already, whose names are taken */
  readonly snapshots: readonly SnapshotSummary[];
}

const NAME_LENGTH = 60;
const NOTE_LENGTH = 500;

/** Why a snapshot cannot go by the name; undefined where it can. */
function nameFault(name: string, others: readonly SnapshotSummary[]): string | undefined {
  const given = name.trim();
  if (given === '') return words.nameMissing;
  const same = others.find((each) => each.name === given);
  if (same === undefined) return undefined;
  const free = freeName(
    given,
    others.map((each) => each.name),
  );
  return takeWords.nameTaken(given, instantText(same.takenAt), free);
}

/** Name and note of a new snapshot. What was typed stays when saving fails. */
export function FreezeForm({ workspace, rim, view, snapshots }: FreezeFormProps) {
  const [name, setName] = useState(() => {
    const taken = snapshots.map((each) => each.name);
    return suggestedName(view.asOf, view.basis, taken);
  });
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { id, freeze, isPending, error, taken } = useFreezing(workspace, rim, view);
  // Its own name is not taken by what was saved after all.
  const others = snapshots.filter((each) => each.id !== id);
  const fault = nameFault(name, others);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (fault !== undefined) form.current?.querySelector('input')?.focus();
    else freeze(name, note);
  };
  if (taken?.unsigned?.code === 'failed') return <TakenStatus taken={taken} isPending={false} />;
  return (
    <form className="freeze-form" ref={form} noValidate onSubmit={submit}>
      <Field label={words.name} hint={words.nameHint} error={asked ? fault : undefined}>
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
      <UnsavedFills workspace={workspace} planId={view.plan.id} upTo={view.asOf} />
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
