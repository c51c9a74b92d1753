import { useCallback, useState } from 'react';
import type { Workspace } from '../queries/workspace.ts';
import type { DraftFields } from './draft-keeper.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

/** The draft of a form that is opened, saved and closed. `found` is what was typed before and not saved. */
export function useFormDraft(workspace: Workspace, id: string, found: DraftFields | undefined) {
  const keeper = useDraftKeeper(workspace, () => (found === undefined ? [] : [[id, found]]));
  // Until it is saved, cleared or given up.
  const [isRestored, setRestored] = useState(found !== undefined);
  const keep = useCallback((fields: DraftFields | undefined) => keeper.keep([[id, fields]]), [keeper, id]);
  const forget = useCallback(() => {
    keeper.keep([[id, undefined]]);
    keeper.flush();
    setRestored(false);
  }, [keeper, id]);
  return { isRestored, keep, forget };
}
