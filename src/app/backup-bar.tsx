import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { AutomaticBackup } from '../actions/keep-backup.ts';
import { AUTOMATIC_DAYS, REMINDER_DAYS } from '../domain/backup-state.ts';
import { backupStateQuery, daysWithoutBackup } from '../queries/backup.ts';
import type { Workspace } from '../queries/workspace.ts';
import { backupWords as words } from '../text/backup-words.ts';
import { backupAddress } from '../ui/addresses.ts';
import { browserDevice } from './browser-device.ts';
import { browserRim } from './browser-rim.ts';
import { useQuiet } from './use-quiet.ts';

/** Writes into the chosen folder when it is due: by itself where that was allowed before, else with a click. */
function useAutomatic(workspace: Workspace, isDue: boolean) {
  const client = useQueryClient();
  const { mutate, data, isError, isPending } = useMutation({
    async mutationFn(isClicked: boolean): Promise<AutomaticBackup> {
      const [{ backUpAutomatically, backUpIntoFolder }, { keptFolder }] = await Promise.all([
        import('../actions/keep-backup.ts'),
        import('../actions/choose-folder.ts'),
      ]);
      const store = await workspace.store();
      const folder = isClicked ? await keptFolder(store) : undefined;
      if (folder === undefined) return backUpAutomatically(store, browserRim, browserDevice.vault);
      await backUpIntoFolder(store, browserRim, browserDevice.vault, folder);
      return 'done';
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [workspace.id, 'backup'] }),
  });
  useEffect(() => {
    if (isDue) mutate(false);
  }, [isDue, mutate]);
  // Why it failed, the page of backups says when it is tried there.
  const wish = isError ? 'failed' : data === 'ask' ? 'ask' : undefined;
  return { wish: isPending ? undefined : wish, allow: () => mutate(true) };
}

/** What one has to do for the data to be safe; nothing is shown when there is nothing to do. */
export function BackupBar({ workspace, location }: { workspace: Workspace; location: string }) {
  const isQuiet = useQuiet();
  const { data } = useQuery({ ...backupStateQuery(workspace), enabled: isQuiet });
  const days = data ? daysWithoutBackup(data.notBackedUp.oldest, data.last, browserRim.now()) : 0;
  const { wish, allow } = useAutomatic(workspace, data?.folder !== undefined && days >= AUTOMATIC_DAYS);
  const isReminded = days >= REMINDER_DAYS;
  if (!data || location === backupAddress || (!isReminded && wish === undefined)) return null;
  const { count, isMore } = data.notBackedUp;
  return (
    <aside className="backup-bar" aria-label={words.lineTitle}>
      {isReminded && <span>{words.reminder(days, count, isMore)}</span>}
      {wish === 'ask' && <span>{words.askFolder}</span>}
      {wish === 'failed' && <span>{words.automaticFailed}</span>}
      {wish === 'ask' && (
        <button type="button" className="button button-small" onClick={allow}>
          {words.askFolderButton}
        </button>
      )}
      <Link href={backupAddress}>{words.reminderLink}</Link>
    </aside>
  );
}
