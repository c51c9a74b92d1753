import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { AUTOMATIC_DAYS, REMINDER_DAYS } from '../domain/backup-state.ts';
import { backupStateQuery, daysWithoutBackup } from '../queries/backup.ts';
import type { Workspace } from '../queries/workspace.ts';
import { automaticWords } from '../text/automatic-backup-words.ts';
import { backupWords as words } from '../text/backup-words.ts';
import { backupAddress } from '../ui/addresses.ts';
import { browserRim } from './browser-rim.ts';
import { useAutomaticBackup } from './use-automatic-backup.ts';
import { useQuiet } from './use-quiet.ts';

/** After so many days a backup is made by itself; undefined where none is wanted. */
const daysUntilDue = (folder: string | undefined, everyDays: number | undefined): number | undefined =>
  folder === undefined ? everyDays : AUTOMATIC_DAYS;

/** What one has to do for the data to be safe; nothing is shown when there is nothing to do. */
export function BackupBar({ workspace, location }: { workspace: Workspace; location: string }) {
  const isQuiet = useQuiet();
  const { data } = useQuery({ ...backupStateQuery(workspace), enabled: isQuiet });
  const days = data ? daysWithoutBackup(data.notBackedUp.oldest, data.last, browserRim.now()) : 0;
  const dueDays = daysUntilDue(data?.folder, data?.everyDays);
  const { outcome, allow, dismiss } = useAutomaticBackup(workspace, dueDays !== undefined && days >= dueDays);
  const isReminded = days >= REMINDER_DAYS;
  const isSaid = outcome !== undefined && outcome.kind !== 'nothing' && outcome.kind !== 'folder';
  const isHere = location === backupAddress && outcome?.kind !== 'download';
  if (!data || isHere || (!isReminded && !isSaid)) return null;
  const { count, isMore } = data.notBackedUp;
  return (
    <aside className="backup-bar" aria-label={words.lineTitle}>
      {isReminded && <span>{words.reminder(Number.isFinite(days) ? days : undefined, count, isMore)}</span>}
      {outcome?.kind === 'download' && (
        <>
          <span role="status">{automaticWords.automaticMade(outcome.name)}</span>
          <button type="button" className="button button-small" onClick={dismiss}>
            {automaticWords.automaticRead}
          </button>
        </>
      )}
      {outcome?.kind === 'failed' && <span>{automaticWords.automaticFailed}</span>}
      {outcome?.kind === 'ask' && (
        <>
          <span>{automaticWords.askFolder}</span>
          <button type="button" className="button button-small" onClick={allow}>
            {automaticWords.askFolderButton}
          </button>
        </>
      )}
      <Link href={backupAddress}>{words.reminderLink}</Link>
    </aside>
  );
}
