import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newestInFolder } from '../../actions/backup-folder.ts';
import { keptFolder } from '../../actions/choose-folder.ts';
import { type Drill, drillBackup } from '../../actions/drill-backup.ts';
import { makeBackup } from '../../actions/make-backup.ts';
import { inspectBackup } from '../../actions/read-backup.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import { backupWords as words } from '../../text/backup-words.ts';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';
import { FileField } from './file-field.tsx';
import { OpenBackup } from './open-backup.tsx';
import { useLongWork, wasStopped } from './use-long-work.ts';

function Result({ drill }: { readonly drill: Drill }) {
  const { isIdentical, differences, changes, states, boards, files, newer } = drill;
  return (
    <div className={isIdentical ? 'verify-result verify-passed' : 'verify-result'}>
      <p>
        <strong>{isIdentical ? words.identical : words.differs}</strong>
      </p>
      <p>{words.drilled(changes, states, boards, files)}</p>
      {newer > 0 && <p>{words.newer(newer)}</p>}
      {!isIdentical && (
        <>
          <ul>
            {differences.map(({ what, id }) => (
              <li key={`${what} ${id}`}>{words.differences[what](id)}</li>
            ))}
          </ul>
          <p>{words.differsAdvice}</p>
        </>
      )}
    </div>
  );
}

interface Order {
  readonly from: 'now' | 'folder' | File;
  readonly password?: string;
}

/** The backup that is tried; undefined when the folder has none. */
async function fileFor({ workspace, rim, device }: Desk, from: Order['from']): Promise<Blob | undefined> {
  if (from instanceof File) return from;
  const store = await workspace.store();
  if (from === 'now') return (await makeBackup(store, rim, device.vault, { scope: { kind: 'all' } })).content;
  const folder = await keptFolder(store);
  return folder && newestInFolder(folder);
}

/** 恢复演练: into a database that is thrown away. */
export function DrillPanel(desk: Desk) {
  const { workspace, rim, device } = desk;
  const client = useQueryClient();
  const { data: state } = useQuery(backupStateQuery(workspace));
  const [locked, setLocked] = useState<File>();
  const { mutate, isPending, data, error, stop } = useLongWork(async (order: Order, { signal }) => {
    const file = await fileFor(desk, order.from);
    if (file === undefined) return 'none';
    const backup = await inspectBackup(file, undefined, signal);
    const isLocked = backup.header.encryption !== undefined && order.password === undefined;
    setLocked(isLocked || order.password !== undefined ? (file as File) : undefined);
    if (isLocked) return undefined;
    const password = order.password;
    const drill = await drillBackup(await workspace.store(), backup, device.vault, rim.newId, {
      signal,
      password,
    });
    setLocked(undefined);
    void client.invalidateQueries({ queryKey: ['storage-facts'] });
    return drill;
  });
  const start = (order: Order): void => {
    if (!isPending) mutate(order);
  };
  return (
    <section className="snapshot-panel" aria-labelledby="backup-drill">
      <h2 className="snapshot-panel-title" id="backup-drill">
        {words.drillTitle}
      </h2>
      <p className="field-hint">{words.drillLead}</p>
      <p className="button-row">
        <button
          type="button"
          className="button"
          aria-disabled={isPending}
          onClick={() => start({ from: 'now' })}
        >
          {words.drillNow}
        </button>
        {state?.folder !== undefined && (
          <button
            type="button"
            className="button"
            aria-disabled={isPending}
            onClick={() => start({ from: 'folder' })}
          >
            {words.drillFolder}
          </button>
        )}
        {isPending && (
          <button type="button" className="button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </p>
      <FileField label={words.drillFile} onChoose={(from) => start({ from })} />
      {locked && !isPending && <OpenBackup onOpen={(password) => start({ from: locked, password })} />}
      <div role="status">
        {isPending && <p>{words.drilling}</p>}
        {data === 'none' && <p>{words.drillNoFile}</p>}
        {data !== undefined && data !== 'none' && !isPending && <Result drill={data} />}
      </div>
      {error && !wasStopped(error) && <BackupFaultText error={error} />}
    </section>
  );
}
