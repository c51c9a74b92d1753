import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LastBackup } from '../../domain/backup-state.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import { sizeText, backupWords as words } from '../../text/backup-words.ts';
import { instantText } from '../../text/format.ts';
import { shellWords } from '../../text/shell-words.ts';
import { Fact } from '../../ui/fact.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import type { Desk } from './desk.ts';

function lastText(last: LastBackup | undefined): string {
  if (last === undefined) return words.lastNever;
  const way = last.way === 'folder' ? words.wayFolder : words.wayDownload;
  const closed = last.isEncrypted === undefined ? '' : words.lastEncrypted(last.isEncrypted);
  const lacking = last.unread === undefined ? '' : words.lastUnread(last.unread.count);
  const leftOut = last.leftOut === undefined ? '' : words.lastLeftOut;
  return words.lastMade(instantText(last.madeAt), last.name) + closed + way + lacking + leftOut;
}

/** A change takes at least so many bytes on the disk, compressed as browsers do. */
const LEAST_BYTES = 50;

/** Whether the browser keeps our data for good, and the way to ask for it. */
function Persistence({ device, changes }: Pick<Desk, 'device'> & { readonly changes: number | undefined }) {
  const [wasRefused, setRefused] = useState(false);
  const { data, refetch } = useQuery({ queryKey: ['storage-facts'], queryFn: device.storage, gcTime: 0 });
  const ask = async (): Promise<void> => {
    setRefused(!(await device.persist?.()));
    await refetch();
  };
  const { isPersistent, usedBytes, quotaBytes } = data ?? {};
  // A browser counts late what it has not yet written out: less than the log must take is no figure to show.
  const isCounted = usedBytes !== undefined && changes !== undefined && usedBytes >= changes * LEAST_BYTES;
  return (
    <>
      <Fact term={words.storage}>
        {data === undefined ? shellWords.none : undefined}
        {data !== undefined && isPersistent === undefined && words.persistenceUnknown}
        {isPersistent === true && words.persistent}
        {isPersistent === false && (
          <>
            {words.notPersistent}{' '}
            {device.persist && (
              <button type="button" className="button button-small" onClick={() => void ask()}>
                {words.askPersistent}
              </button>
            )}
          </>
        )}
        <span role="status">{wasRefused && isPersistent === false && <p>{words.persistRefused}</p>}</span>
      </Fact>
      {isCounted && quotaBytes !== undefined && (
        <Fact term={words.used}>{words.usedOf(sizeText(usedBytes), sizeText(quotaBytes))}</Fact>
      )}
    </>
  );
}

/** 数据现状: what would be lost with this device. */
export function StatePanel({ workspace, device }: Pick<Desk, 'workspace' | 'device'>) {
  const { data, error, refetch } = useQuery(backupStateQuery(workspace));
  if (error) return <FaultState error={error} onRetry={() => void refetch()} />;
  return (
    <section className="snapshot-panel" aria-labelledby="backup-state">
      <h2 className="snapshot-panel-title" id="backup-state">
        {words.stateTitle}
      </h2>
      <dl className="backup-facts">
        <Persistence device={device} changes={data?.changes} />
        {data && (
          <>
            <Fact term={words.log}>{words.changes(data.changes)}</Fact>
            <Fact term={words.last}>{lastText(data.last)}</Fact>
            <Fact term={words.waiting}>
              {words.waitingCount(data.notBackedUp.count, data.notBackedUp.isMore)}
            </Fact>
          </>
        )}
      </dl>
    </section>
  );
}
