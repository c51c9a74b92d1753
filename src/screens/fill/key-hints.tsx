import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FILL_HINTS, fillHintsQuery } from '../../queries/fill-hints.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { fillWords as words } from '../../text/fill-words.ts';

/** One line of what the keys do; hidden once and for all on this device, and there again on request. */
export function KeyHints({ workspace }: { readonly workspace: Workspace }) {
  const client = useQueryClient();
  const query = fillHintsQuery(workspace);
  const { data: isShown } = useQuery(query);
  const show = (shown: boolean): void => {
    client.setQueryData(query.queryKey, shown);
    workspace
      .store()
      .then((store) => store.keepSetting(FILL_HINTS, shown ? undefined : { hidden: 'yes' }))
      // A hint that cannot be put away for good comes back the next time.
      .catch(() => undefined);
  };
  if (isShown === undefined) return null;
  return (
    <aside className="fill-hints" aria-label={words.hintsLabel}>
      {isShown && (
        <p>
          {words.hints.map(([keys, meaning]) => (
            <span key={keys}>
              <kbd>{keys}</kbd> {meaning}
            </span>
          ))}
          <span>{words.hintsMore}</span>
        </p>
      )}
      <button type="button" className="link-button" aria-expanded={isShown} onClick={() => show(!isShown)}>
        {isShown ? words.hideHints : words.showHints}
      </button>
    </aside>
  );
}
