import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadBackup, type KeptBackup } from '../../actions/keep-backup.ts';
import type { BackupScope } from '../../domain/backup-header.ts';
import { sizeText } from '../../text/backup-words.ts';
import { makeBackupWords as words } from '../../text/make-backup-words.ts';
import { BackupFaultText } from './backup-fault-text.tsx';
import { type Desk, keepingOf } from './desk.ts';
import { LeftOutNote } from './left-out-note.tsx';
import { noPassword, PasswordFields, passwordRefusal } from './password-fields.tsx';
import { ScopeFields } from './scope-fields.tsx';
import { UnreadNote } from './unread-note.tsx';
import { useLongWork, wasStopped } from './use-long-work.ts';
import { everythingWanted, scopeFrom } from './wanted-scope.ts';
import { WorkState } from './work-state.tsx';

function Made({ kept: { name, backup, unread, leftOut } }: { readonly kept: KeptBackup }) {
  const { header, content } = backup;
  return (
    <>
      <p>
        {words.made(name, header.counts.changes, header.counts.files, sizeText(content.size))}{' '}
        {header.encryption && words.madeLocked} {words.madeWhere}
      </p>
      <UnreadNote unread={unread} />
      <LeftOutNote leftOut={leftOut} />
    </>
  );
}

/** 备份: one file, downloaded. */
export function MakePanel(desk: Desk) {
  const { workspace, device } = desk;
  const client = useQueryClient();
  const [wanted, setWanted] = useState(everythingWanted);
  const [typed, setTyped] = useState(noPassword);
  const [isAsked, setAsked] = useState(false);
  const scope = scopeFrom(wanted);
  const { mutate, reset, isPending, data, error, step, stop } = useLongWork(
    async (order: { scope: BackupScope; password: string | undefined }, watching) => {
      const { password } = order;
      const lock = password === undefined ? undefined : { password };
      const kept = await downloadBackup(await keepingOf(desk), { scope: order.scope, lock }, watching);
      void client.invalidateQueries({ queryKey: [workspace.id, 'backup'] });
      // Typed for this file; the next is to be closed as well, with what is typed then.
      setTyped(({ isWanted }) => ({ ...noPassword, isWanted }));
      setAsked(false);
      return kept;
    },
  );
  const make = (): void => {
    setAsked(true);
    if (isPending) return;
    // What was made before is no answer to what is asked for now.
    if (scope === undefined || passwordRefusal(typed) !== undefined) reset();
    else mutate({ scope, password: typed.isWanted ? typed.first : undefined });
  };
  return (
    <section className="snapshot-panel" aria-labelledby="backup-make">
      <h2 className="snapshot-panel-title" id="backup-make">
        {words.makeTitle}
      </h2>
      <p className="field-hint">{words.makeLead}</p>
      <ScopeFields
        workspace={workspace}
        wanted={wanted}
        onChange={(next) => {
          setAsked(false);
          setWanted(next);
        }}
      />
      <PasswordFields typed={typed} canEncrypt={device.canEncrypt} isAsked={isAsked} onChange={setTyped} />
      <p className="button-row">
        <button type="button" className="button button-primary" aria-disabled={isPending} onClick={make}>
          {words.make}
        </button>
      </p>
      {isAsked && scope === undefined && (
        <p className="field-error" role="alert">
          {words.scopeMissing}
        </p>
      )}
      <WorkState isRunning={isPending} step={step} onStop={stop} />
      <div role="status">{data && !isPending && <Made kept={data} />}</div>
      {error && !wasStopped(error) && <BackupFaultText error={error} />}
    </section>
  );
}
