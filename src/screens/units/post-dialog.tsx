import { useState } from 'react';
import { definePost } from '../../actions/define-post.ts';
import { duties } from '../../domain/change-bodies.ts';
import { type OrganisationState, type Post, postsOf, unitsOf } from '../../domain/organisation.ts';
import type { NameRefusal } from '../../domain/organisation-names.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { dutyWords, postWords as words } from '../../text/post-words.ts';
import { nameRefusalText, unitWords } from '../../text/unit-words.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { dutyFrom, fieldsOfPost, noPost, type PostFields, readPostFields } from './post-fields.ts';
import { TextField } from './text-field.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface PostDialogProps extends InWorkspace {
  readonly organisation: OrganisationState;
  /** undefined when it is a new one */
  readonly post: Post | undefined;
  readonly onSaved: (title: string) => void;
  readonly onClose: () => void;
}

const titleError = (refusal: NameRefusal): string =>
  refusal.code === 'taken' ? words.taken(refusal.name) : nameRefusalText(refusal, words.post);

/** A post that is there keeps its id and its holder; a new one gets both. */
const usePostSaving = (place: InWorkspace, post: Post | undefined) =>
  useSaving(place, (store, rim, { title, unitId, duty, holder }: PostFields, newId) => {
    const ids = { definition: newId(), holding: newId() };
    const postId = post?.id ?? newId();
    const definition = { postId, title, duty, ...(unitId === '' ? {} : { unitId }) };
    return definePost(store, rim, ids, definition, post === undefined ? holder : '');
  });

/** Adds a post, or gives one another title, unit or duty. */
export function PostDialog({ workspace, rim, organisation, post, onSaved, onClose }: PostDialogProps) {
  const [typed, setTyped] = useState(post === undefined ? noPost : fieldsOfPost(post));
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = usePostSaving({ workspace, rim }, post);
  const change = (part: Partial<PostFields>): void => setTyped((before) => ({ ...before, ...part }));
  const { fields, title, holder } = readPostFields(typed, postsOf(organisation), post?.id);
  const units = unitsOf(organisation).map(({ id, name }) => [id, name] as const);
  const submit = (close: () => void): void => {
    setAsked(true);
    if (title || holder) {
      focusRefused();
      return;
    }
    save(fields, () => {
      close();
      onSaved(fields.title);
    });
  };
  return (
    <FormDialog
      title={post === undefined ? words.addTitle : words.editTitle(post.title)}
      form={form}
      fault={fault}
      submitLabel={isSaving ? unitWords.saving : unitWords.save}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={words.post}
        hint={words.postHint}
        value={typed.title}
        onChange={(value) => change({ title: value })}
        error={isAsked && title ? titleError(title) : undefined}
      />
      <SelectField
        label={words.unit}
        value={typed.unitId}
        onChange={(unitId) => change({ unitId })}
        options={[['', words.noUnit], ...units]}
      />
      <SelectField
        label={words.duty}
        hint={words.dutyHint}
        value={typed.duty}
        onChange={(value) => change({ duty: dutyFrom(value) })}
        options={duties.map((duty) => [duty, dutyWords[duty]] as const)}
      />
      {post === undefined && (
        <TextField
          label={words.holder}
          aside={words.optional}
          value={typed.holder}
          onChange={(value) => change({ holder: value })}
          error={isAsked && holder ? nameRefusalText(holder, words.holder) : undefined}
        />
      )}
    </FormDialog>
  );
}
