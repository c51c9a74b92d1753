import { type SubmitEvent, useState } from 'react';
import { addUnits } from '../../actions/add-units.ts';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import { readUnitList, type UnitList } from '../../domain/unit-list.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { unitWords as words } from '../../text/unit-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface PasteUnitsProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly say: (outcome: string) => void;
}

const SHOWN = 20;

/** What the button would do: each name that will be added, and what is passed over with the reason. */
function Found({ names, refused }: Pick<UnitList, 'names' | 'refused'>) {
  return (
    <>
      {names.length > 0 && (
        <section aria-label={words.pasteNames}>
          <h3 className="field-label">{words.pasteNames}</h3>
          <ol className="unit-ticks unit-names">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </section>
      )}
      {refused.length > 0 && (
        <section aria-label={words.pasteSkipped}>
          <h3 className="field-label">{words.pasteSkipped}</h3>
          <ul className="refused-rows">
            {refused.slice(0, SHOWN).map((each) => (
              <li key={`${each.row} ${each.text}`}>{words.pasteRefused(each)}</li>
            ))}
            {refused.length > SHOWN && <li>{words.pasteMore(refused.length - SHOWN)}</li>}
          </ul>
        </section>
      )}
    </>
  );
}

/** Adds many units at once from a list or table; what will be added and what not is listed before. */
export function PasteUnits({ workspace, rim, organisation, say }: PasteUnitsProps) {
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = useSaving({ workspace, rim }, addUnits);
  const list = readUnitList(typed, unitsOf(organisation));
  const isBlank = typed.trim() === '';
  const problem = isBlank ? words.pasteEmpty : words.pasteNothing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(list.names.length === 0);
    if (list.names.length === 0) {
      focusRefused();
      return;
    }
    save(list.names, () => {
      setTyped('');
      say(words.pasted(list.names.length));
    });
  };
  return (
    <details className="disclosure">
      <summary>{words.paste}</summary>
      <form className="paste-units" ref={form} noValidate onSubmit={submit}>
        <Field
          label={words.pasteLabel}
          hint={words.pasteHint}
          error={isAsked && list.names.length === 0 ? problem : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setAsked(false);
              }}
            />
          )}
        </Field>
        <p className="field-hint" role="status">
          {isBlank ? '' : words.pasteSummary(list)}
        </p>
        <Found names={list.names} refused={list.refused} />
        {fault && <SaveFault error={fault} />}
        <button type="submit" className="button button-primary" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.pasteAdd(list.names.length)}
        </button>
      </form>
    </details>
  );
}
