import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { AutomaticBackup } from '../actions/automatic-backup.ts';
import { type LastBackup, REMINDER_DAYS } from '../domain/backup-state.ts';
import { backupStateQuery } from '../queries/backup.ts';
import type { Workspace } from '../queries/workspace.ts';
import { daysWithoutBackup, isBackupDue } from '../storage/backup-due.ts';
import { automaticWords } from '../text/automatic-backup-words.ts';
import { backupWords as words } from '../text/backup-words.ts';
import { backupAddress } from '../ui/addresses.ts';
import { browserRim } from './browser-rim.ts';
import { type Automatic, useAutomaticBackup } from './use-automatic-backup.ts';
import { useQuiet } from './use-quiet.ts';

type Made = Extract<AutomaticBackup, { readonly name: string }>;

/** What was backed up by itself, until it was read; into the folder it is said only where something is to be done. */
function MadeByItself({ made: { kind, name, unread, leftOut }, onRead }: { made: Made; onRead: () => void }) {
  const { automaticMade, automaticWritten, automaticRead } = automaticWords;
  return (
    <>
      <span role="status">
        {kind === 'download' ? automaticMade(name) : automaticWritten(name)}
        {unread && ` ${words.unread(unread.count, unread.names)}`}
        {leftOut && ` ${words.leftOut(leftOut)}`}
      </span>
      <button type="button" className="button button-small" onClick={onRead}>
        {automaticRead}
      </button>
    </>
  );
}

/** What lacks evidence, or holds what cannot be restored, is said until a later one is whole. */
const isWorthSaying = (outcome: Automatic['outcome'], last: LastBackup | undefined): boolean =>
  outcome !== undefined &&
  outcome.kind !== 'nothing' &&
  (outcome.kind !== 'folder' ||
    (outcome.unread !== undefined && last?.unread !== undefined) ||
    (outcome.leftOut !== undefined && last?.leftOut !== undefined));

/** What one has to do for the data to be safe; nothing is shown when there is nothing to do. */
export function BackupBar({ workspace, location }: { workspace: Workspace; location: string }) {
  const isQuiet = useQuiet();
  const { data } = useQuery({ ...backupStateQuery(workspace), enabled: isQuiet });
  const days = data ? daysWithoutBackup(data.notBackedUp.oldest, data.last, browserRim.now()) : 0;
  const isDue = isBackupDue(days, data?.folder !== undefined, data?.everyDays);
  const { outcome, allow, dismiss } = useAutomaticBackup(workspace, isDue);
  const isReminded = days >= REMINDER_DAYS;
  const isSaid = isWorthSaying(outcome, data?.last);
  const isHere = location === backupAddress && outcome?.kind !== 'download';
  if (!data || isHere || (!isReminded && !isSaid)) return null;
  const { count, isMore } = data.notBackedUp;
  return (
    <aside className="backup-bar" aria-label={words.lineTitle}>
      {isReminded && <span>{words.reminder(Number.isFinite(days) ? days : undefined, count, isMore)}</span>}
      {isSaid && outcome && 'name' in outcome && <MadeByItself made={outcome} onRead={dismiss} />}
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
