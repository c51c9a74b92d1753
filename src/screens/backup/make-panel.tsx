import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadBackup } from '../../actions/keep-backup.ts';
import { sizeText, backupWords as words } from '../../text/backup-words.ts';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';
import { noPassword, PasswordFields, passwordRefusal } from './password-fields.tsx';
import { ScopeFields } from './scope-fields.tsx';
import { useLongWork, wasStopped } from './use-long-work.ts';
import { everythingWanted, scopeFrom } from './wanted-scope.ts';

/** 备份: one file, downloaded. */
export function MakePanel({ workspace, rim, device }: Desk) {
  const client = useQueryClient();
  const [wanted, setWanted] = useState(everythingWanted);
  const [typed, setTyped] = useState(noPassword);
  const [isAsked, setAsked] = useState(false);
  const scope = scopeFrom(wanted);
  const { mutate, isPending, data, error, progress, stop } = useLongWork(
    async (order: { scope: NonNullable<typeof scope>; password: string | undefined }, watching) => {
      const kept = await downloadBackup(await workspace.store(), rim, device.vault, {
        ...order,
        ...watching,
      });
      void client.invalidateQueries({ queryKey: [workspace.id, 'backup'] });
      return kept;
    },
  );
  const make = (): void => {
    setAsked(true);
    if (isPending || scope === undefined || passwordRefusal(typed) !== undefined) return;
    mutate({ scope, password: typed.isWanted ? typed.first : undefined });
  };
  return (
    <section className="snapshot-panel" aria-labelledby="backup-make">
      <h2 className="snapshot-panel-title" id="backup-make">
        {words.makeTitle}
      </h2>
      <p className="field-hint">{words.makeLead}</p>
      <ScopeFields workspace={workspace} wanted={wanted} onChange={setWanted} />
      <PasswordFields
        typed={typed}
        canEncrypt={device.vault.subtle !== undefined}
        isAsked={isAsked}
        onChange={setTyped}
      />
      <p className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isPending || scope === undefined}
          onClick={make}
        >
          {words.make}
        </button>
        {isPending && (
          <button type="button" className="button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </p>
      <div role="status">
        {isPending && <p>{words.making(progress?.done ?? 0, progress?.total ?? 0)}</p>}
        {data && !isPending && (
          <p>
            {words.made(
              data.name,
              data.backup.header.counts.changes,
              data.backup.header.counts.files,
              sizeText(data.backup.content.size),
            )}{' '}
            {words.madeWhere}
          </p>
        )}
      </div>
      {error && !wasStopped(error) && <BackupFaultText error={error} />}
    </section>
  );
}
