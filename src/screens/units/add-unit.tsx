import { type SubmitEvent, useState } from 'react';
import { addUnits } from '../../actions/add-units.ts';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import { formerUnitId, readUnitName } from '../../domain/organisation-names.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { nameRefusalText, unitWords as words } from '../../text/unit-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { TextField } from './text-field.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface AddUnitProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly say: (outcome: string) => void;
}

/** Adds one unit by its name. */
export function AddUnit({ workspace, rim, organisation, say }: AddUnitProps) {
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = useSaving({ workspace, rim }, addUnits);
  const result = readUnitName(typed, unitsOf(organisation));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(!result.ok);
    if (!result.ok) {
      focusRefused();
      return;
    }
    const wasThere = formerUnitId(organisation, result.name) !== undefined;
    save([result.name], () => {
      setTyped('');
      say((wasThere ? words.restored : words.added)(result.name));
      form.current?.querySelector('input')?.focus();
    });
  };
  return (
    <form className="add-unit" ref={form} noValidate onSubmit={submit}>
      <TextField
        label={words.name}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setAsked(false);
        }}
        error={isAsked && !result.ok ? nameRefusalText(result.refusal, words.name) : undefined}
      />
      <button type="submit" className="button button-primary" aria-disabled={isSaving}>
        {isSaving ? words.saving : words.add}
      </button>
      {fault && <SaveFault error={fault} />}
    </form>
  );
}
