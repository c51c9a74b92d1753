import { useCallback, useRef, useState } from 'react';
import type { EntryFields } from '../../domain/entry-form.ts';
import type { Period } from '../../domain/period.ts';
import { useDraftKeeper } from '../../parts/use-draft-keeper.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { blankFields, draftOf, recordOf } from './entry-draft.ts';
import { withPart } from './judge-fields.ts';

/** What happened to the fields other than typing. */
export type FormNotice =
  | { readonly kind: 'restored' }
  | { readonly kind: 'replaced'; readonly period: Period; readonly before: EntryFields };

/** The fields as typed, kept as the draft of the target's page. Typed text is never lost. */
export function useTypedFields(workspace: Workspace, targetId: string, restored: EntryFields | undefined) {
  const [typed, setTyped] = useState(restored ?? blankFields);
  const [notice, setNotice] = useState<FormNotice | undefined>(restored && { kind: 'restored' });
  // Tried and held up: from then on what is wrong or odd is said while typing.
  const [isHeldUp, setHeldUp] = useState(false);
  const latest = useRef(typed);
  const keeper = useDraftKeeper(workspace, () => (restored ? [[targetId, recordOf(restored)]] : []));
  const set = useCallback(
    (next: EntryFields) => {
      latest.current = next;
      setTyped(next);
      keeper.keep([[targetId, draftOf(next)]]);
    },
    [keeper, targetId],
  );
  const type = useCallback((part: Partial<EntryFields>) => set(withPart(latest.current, part)), [set]);
  const replace = useCallback(
    (next: EntryFields, why?: FormNotice) => {
      set(next);
      setNotice(why);
      setHeldUp(false);
    },
    [set],
  );
  const flush = useCallback(() => keeper.flush(), [keeper]);
  return { typed, latest, notice, isHeldUp, setHeldUp, type, replace, flush };
}
