import { type SubmitEvent, useState } from 'react';
import { chooseIdentity } from '../../actions/choose-identity.ts';
import type { Identity } from '../../domain/identity.ts';
import { type OrganisationState, postsOf, unitName, unitsOf } from '../../domain/organisation.ts';
import { NAME_LIMIT } from '../../domain/organisation-names.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { identityWords as words } from '../../text/identity-words.ts';
import { postLine } from '../../text/post-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import {
  fieldsOfIdentity,
  type IdentityFields,
  type IdentityRefusals,
  needsName,
  readIdentity,
} from './identity-fields.ts';
import { TextField } from './text-field.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface IdentityFormProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly identity: Identity;
  readonly onChosen: (identity: Identity) => void;
  /** undefined where nobody was chosen yet, and there is nothing to go back to */
  readonly onCancel: (() => void) | undefined;
}

interface PartProps {
  readonly fields: IdentityFields;
  readonly change: (part: Partial<IdentityFields>) => void;
  readonly organisation: OrganisationState;
  readonly refusals: IdentityRefusals;
}

function How({ fields, change }: Pick<PartProps, 'fields' | 'change'>) {
  return (
    <fieldset className="field grade-field">
      <legend className="field-label">{words.how}</legend>
      {(['post', 'name'] as const).map((how) => (
        <label className="check" key={how}>
          <input type="radio" name="how" checked={fields.how === how} onChange={() => change({ how })} />
          {how === 'post' ? words.byPost : words.byName}
        </label>
      ))}
    </fieldset>
  );
}

function PostChoice({ fields, change, organisation, refusals }: PartProps) {
  const posts = postsOf(organisation);
  if (posts.length === 0) return <p className="field-hint">{words.noPosts}</p>;
  const holder = posts.find(({ id }) => id === fields.postId)?.holder;
  const hint = holder === undefined ? undefined : holder === '' ? words.vacantHint : words.postHint(holder);
  const options = posts.map((post) => {
    const unit = post.unitId === undefined ? undefined : unitName(organisation, post.unitId);
    return [post.id, postLine(post, unit)] as const;
  });
  return (
    <SelectField
      label={words.post}
      value={fields.postId}
      onChange={(postId) => change({ postId })}
      options={[['', words.choose], ...options]}
      error={refusals.post && words.postMissing}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

function UnitChoice({ fields, change, organisation }: PartProps) {
  const units = unitsOf(organisation).map(({ id, name }) => [id, name] as const);
  return (
    <SelectField
      label={words.unit}
      value={units.some(([id]) => id === fields.unitId) ? fields.unitId : ''}
      onChange={(unitId) => change({ unitId })}
      options={[['', words.noUnit], ...units]}
    />
  );
}

const nameError = ({ name }: IdentityRefusals): string | undefined =>
  name === undefined ? undefined : name === 'missing' ? words.nameMissing : words.nameTooLong(NAME_LIMIT);

/** Chooses who sits at this device. */
export function IdentityForm(props: IdentityFormProps) {
  const { workspace, rim, organisation, identity, onChosen, onCancel } = props;
  const posts = postsOf(organisation);
  const [fields, setFields] = useState(() => fieldsOfIdentity(identity, posts));
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = useSaving({ workspace, rim }, (store, _rim, chosen: Identity) =>
    chooseIdentity(store, chosen),
  );
  const change = (part: Partial<IdentityFields>): void => setFields((before) => ({ ...before, ...part }));
  const reading = readIdentity(fields, posts);
  const refusals = isAsked ? reading.refusals : {};
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reading.refusals.post || reading.refusals.name) focusRefused();
    else save(reading.identity, () => onChosen(reading.identity));
  };
  const parts = { fields, change, organisation, refusals };
  return (
    <form className="identity-form" ref={form} noValidate onSubmit={submit}>
      <How {...parts} />
      {fields.how === 'post' ? <PostChoice {...parts} /> : <UnitChoice {...parts} />}
      {needsName(fields, posts) && (
        <TextField
          label={words.name}
          value={fields.name}
          onChange={(name) => change({ name })}
          error={nameError(refusals)}
        />
      )}
      {fault && <SaveFault error={fault} />}
      <p className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.save}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {shellWords.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
