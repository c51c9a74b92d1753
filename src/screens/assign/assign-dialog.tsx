import { type SubmitEvent, useRef, useState } from 'react';
import { type OrganisationState, postsOf, unitsOf } from '../../domain/organisation.ts';
import type { AssignedTarget } from '../../domain/responsibility.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { assignColumnWords, type OrganisationNames, assignWords as words } from '../../text/assign-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { changesOf, type EditFields, fieldsOf, KEEP, untouched } from './edit-fields.ts';
import { SupportField } from './support-field.tsx';
import { useAssigning } from './use-assigning.ts';

export interface AssignDialogProps extends InWorkspace {
  readonly planId: string;
  readonly organisation: OrganisationState;
  readonly names: OrganisationNames;
  readonly targets: readonly AssignedTarget[];
  readonly onSaved: (count: number) => void;
  readonly onClose: () => void;
}

type Choice = readonly [value: string, words: string];

type ChoiceFieldProps = Omit<Parameters<typeof SelectField>[0], 'options'> & {
  readonly choices: readonly Choice[];
  readonly isForMany: boolean;
};

function ChoiceField({ choices, isForMany, ...field }: ChoiceFieldProps) {
  const all: readonly Choice[] = [
    ...(isForMany ? [[KEEP, words.unchanged] as const] : []),
    ['', words.none],
    ...choices,
  ];
  return <SelectField {...field} options={all} />;
}

/** The ids that are there and those that are chosen although they are gone, each with its name. */
const choicesOf = (
  ids: readonly string[],
  chosen: readonly string[],
  nameOf: (id: string) => string,
): Choice[] =>
  [...new Set([...ids, ...chosen.filter((id) => id !== '' && id !== KEEP)])].map((id) => [id, nameOf(id)]);

const problemTexts = () => ({ contradiction: words.contradiction, unchanged: words.unchangedAll });

/** Chooses who answers for one target, or for many at once. */
export function AssignDialog(props: AssignDialogProps) {
  const { workspace, rim, planId, organisation, names, targets, onSaved, onClose } = props;
  const [only] = targets;
  const isForMany = targets.length > 1;
  const [initial] = useState(() => (isForMany || !only ? untouched : fieldsOf(only.responsibility)));
  const [fields, setFields] = useState<EditFields>(initial);
  const [isAsked, setAsked] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const { save, isSaving, fault } = useAssigning({ workspace, rim }, planId);
  const change = (part: Partial<EditFields>): void => setFields((before) => ({ ...before, ...part }));
  const result = changesOf(fields, targets);
  const unitIds = unitsOf(organisation).map(({ id }) => id);
  const leaders = postsOf(organisation).filter(({ duty }) => duty === 'lead');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!result.ok) return;
    save(result.changes, () => {
      dialog.current?.close();
      onSaved(result.changes.length);
    });
  };
  const title = isForMany || !only ? words.manyTitle(targets.length) : words.oneTitle(only.target.name);
  return (
    <DialogFrame dialogRef={dialog} title={title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <div className="dialog-body">
          <ChoiceField
            {...{ isForMany, label: assignColumnWords.lead, value: fields.lead }}
            choices={choicesOf(unitIds, [initial.lead], names.unit)}
            onChange={(lead) => change({ lead })}
          />
          <SupportField
            {...{ fields, isForMany, onChange: change }}
            units={choicesOf(unitIds, initial.unitIds, names.unit)}
            error={isAsked && !result.ok ? problemTexts()[result.code] : undefined}
          />
          <ChoiceField
            {...{ isForMany, label: assignColumnWords.leader, value: fields.leader }}
            choices={choicesOf(
              leaders.map(({ id }) => id),
              [initial.leader],
              names.leader,
            )}
            onChange={(leader) => change({ leader })}
            {...(leaders.length === 0 ? { hint: words.noLeaders } : {})}
          />
          {isForMany && <p role="status">{result.ok ? words.willChange(result.changes.length) : ''}</p>}
          {fault && <SaveFault error={fault} />}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {shellWords.cancel}
          </button>
          <button type="submit" className="button button-primary" aria-disabled={isSaving}>
            {isSaving ? words.saving : words.save}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
