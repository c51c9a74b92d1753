import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { backupStateQuery } from '../queries/backup.ts';
import type { Workspace } from '../queries/workspace.ts';
import { backupWords as words } from '../text/backup-words.ts';
import { instantText } from '../text/format.ts';
import { backupAddress } from '../ui/addresses.ts';
import { browserDevice } from './browser-device.ts';
import { useDrillLeftovers } from './use-drill-leftovers.ts';
import { useQuiet } from './use-quiet.ts';

const storageWord = (isPersistent: boolean | undefined): string => {
  if (isPersistent === undefined) return words.lineStorage.unknown;
  return isPersistent ? words.lineStorage.yes : words.lineStorage.no;
};

/** At the foot of the window, whatever is shown: is the data kept for good, when was it backed up, what is not. */
export function BackupLine({ workspace }: { readonly workspace: Workspace }) {
  const isQuiet = useQuiet();
  useDrillLeftovers(isQuiet);
  const { data } = useQuery({ ...backupStateQuery(workspace), enabled: isQuiet });
  const { data: facts } = useQuery({
    queryKey: ['storage-facts'],
    queryFn: browserDevice.storage,
    gcTime: 0,
  });
  if (!data) return null;
  const { last, notBackedUp } = data;
  return (
    <p className="backup-line">
      <Link href={backupAddress}>{words.lineTitle}</Link>
      {' · '}
      {facts && `${storageWord(facts.isPersistent)} · `}
      {last === undefined
        ? words.lineNever
        : words.lineLast(instantText(last.madeAt), last.isEncrypted === true)}
      {last?.unread && (
        <>
          {' · '}
          <strong className="backup-line-unread">{words.lineUnread(last.unread.count)}</strong>
        </>
      )}
      {last?.leftOut && (
        <>
          {' · '}
          <strong className="backup-line-unread">{words.lineLeftOut}</strong>
        </>
      )}
      {' · '}
      {words.lineWaiting(notBackedUp.count, notBackedUp.isMore)}
    </p>
  );
}
