import { useState } from 'react';
import { holdPost } from '../../actions/hold-post.ts';
import type { Post } from '../../domain/organisation.ts';
import { tidyName } from '../../domain/organisation-names.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { postWords as words } from '../../text/post-words.ts';
import { nameRefusalText, unitWords } from '../../text/unit-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { holderRefusal } from './post-fields.ts';
import { TextField } from './text-field.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface HoldDialogProps extends InWorkspace {
  readonly post: Post;
  readonly onHeld: (holder: string) => void;
  readonly onClose: () => void;
}

/** Why the new holder cannot be saved; undefined when it can. */
function problemOf(holder: string, isVacant: boolean, post: Post): string | undefined {
  const refusal = holderRefusal(holder);
  if (!isVacant && holder === '') return nameRefusalText({ code: 'blank' }, words.successor);
  if (!isVacant && refusal) return nameRefusalText(refusal, words.successor);
  return (isVacant ? '' : holder) === post.holder ? words.sameHolder : undefined;
}

/** 换人: who takes the post over, or that nobody does for now. */
export function HoldDialog({ workspace, rim, post, onHeld, onClose }: HoldDialogProps) {
  const [typed, setTyped] = useState('');
  const [isVacant, setVacant] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = useSaving({ workspace, rim }, (store, ownRim, holder: string, newId) =>
    holdPost(store, ownRim, newId(), { postId: post.id, holder }),
  );
  const holder = isVacant ? '' : tidyName(typed);
  const problem = problemOf(holder, isVacant, post);
  const submit = (close: () => void): void => {
    setAsked(true);
    if (problem !== undefined) {
      focusRefused();
      return;
    }
    save(holder, () => {
      close();
      onHeld(holder);
    });
  };
  return (
    <FormDialog
      title={words.holdTitle(post.title)}
      form={form}
      fault={fault}
      submitLabel={isSaving ? unitWords.saving : unitWords.save}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {words.holdNow(post.holder)}
        {words.holdNote}
      </p>
      <TextField
        label={words.successor}
        value={typed}
        onChange={setTyped}
        isDisabled={isVacant}
        error={isAsked ? problem : undefined}
      />
      {post.holder !== '' && (
        <label className="check">
          <input type="checkbox" checked={isVacant} onChange={(event) => setVacant(event.target.checked)} />
          {words.leaveVacant}
        </label>
      )}
      {isVacant && <p className="field-hint">{words.vacantNote}</p>}
    </FormDialog>
  );
}
