import { useState } from 'react';
import { defineUnits, type UnitDefinition } from '../../actions/define-units.ts';
import { type OrganisationState, type Unit, unitsOf } from '../../domain/organisation.ts';
import { readUnitName } from '../../domain/organisation-names.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { nameRefusalText, unitWords as words } from '../../text/unit-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextField } from './text-field.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface RenameDialogProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly unit: Unit;
  readonly onRenamed: (name: string) => void;
  readonly onClose: () => void;
}

/** Another name for a unit, which keeps its place and its items. */
export function RenameDialog(props: RenameDialogProps) {
  const { workspace, rim, organisation, unit, onRenamed, onClose } = props;
  const [typed, setTyped] = useState(unit.name);
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = useSaving(
    { workspace, rim },
    (store, ownRim, definition: Omit<UnitDefinition, 'id'>, newId) =>
      defineUnits(store, ownRim, [{ id: newId(), ...definition }]),
  );
  const result = readUnitName(typed, unitsOf(organisation), unit.id);
  const isSame = result.ok && result.name === unit.name;
  const refused = result.ok ? words.sameName : nameRefusalText(result.refusal, words.name);
  const submit = (close: () => void): void => {
    setAsked(true);
    if (!result.ok || isSame) {
      focusRefused();
      return;
    }
    const order = organisation.unitsById[unit.id]?.definition?.order;
    const definition = { unitId: unit.id, name: result.name, ...(order === undefined ? {} : { order }) };
    save(definition, () => {
      close();
      onRenamed(result.name);
    });
  };
  return (
    <FormDialog
      title={words.renameTitle(unit.name)}
      form={form}
      fault={fault}
      submitLabel={isSaving ? words.saving : words.save}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{words.renameNote}</p>
      <TextField
        label={words.name}
        value={typed}
        onChange={setTyped}
        error={isAsked && (!result.ok || isSame) ? refused : undefined}
      />
    </FormDialog>
  );
}
