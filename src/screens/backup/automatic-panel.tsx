import { useQuery, useQueryClient } from '@tanstack/react-query';
import { chooseFolder, forgetFolder, keptFolder } from '../../actions/automatic-backup.ts';
import { backUpIntoFolder } from '../../actions/keep-backup.ts';
import { REMINDER_DAYS } from '../../domain/backup-state.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import { automaticWords as words } from '../../text/automatic-backup-words.ts';
import { AutomaticLock } from './automatic-lock.tsx';
import { BackupFaultText } from './backup-fault-text.tsx';
import { type Desk, keepingOf } from './desk.ts';
import { LeftOutNote } from './left-out-note.tsx';
import { ScheduleField } from './schedule-field.tsx';
import { UnreadNote } from './unread-note.tsx';
import { useLongWork, wasStopped } from './use-long-work.ts';
import { WorkState } from './work-state.tsx';

type Act = 'choose' | 'write' | 'stop';

function useFolder(desk: Desk) {
  const { workspace, device } = desk;
  const client = useQueryClient();
  return useLongWork(async (act: Act, watching) => {
    const keeping = await keepingOf(desk);
    const { store } = keeping;
    try {
      if (act === 'stop') await forgetFolder(store);
      const folder = act === 'choose' ? await chooseFolder(store, device) : undefined;
      const chosen = act === 'write' ? await keptFolder(store) : folder;
      return chosen && (await backUpIntoFolder(keeping, chosen, watching)).name;
    } finally {
      void client.invalidateQueries({ queryKey: [workspace.id, 'backup'] });
    }
  });
}

/** Which folder is written, and the ways to change that. */
function Folder(desk: Desk) {
  const { data: state } = useQuery(backupStateQuery(desk.workspace));
  const { mutate, isPending, data, error, step, stop } = useFolder(desk);
  const folder = state?.folder;
  const button = (act: Act, text: string, isPrimary = false) => (
    <button
      type="button"
      className={isPrimary ? 'button button-primary' : 'button'}
      aria-disabled={isPending}
      onClick={() => {
        if (!isPending) mutate(act);
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      <p>{folder === undefined ? words.folderNotChosen : words.folderChosen(folder)}</p>
      <p className="button-row">
        {folder !== undefined && button('write', words.folderNow, true)}
        {button(
          'choose',
          folder === undefined ? words.folderChoose : words.folderOther,
          folder === undefined,
        )}
        {folder !== undefined && button('stop', words.folderStop)}
      </p>
      <WorkState isRunning={isPending && step !== undefined} step={step} onStop={stop} />
      <p role="status">{data !== undefined && !isPending && words.folderMade(data)}</p>
      {error && !wasStopped(error) && <BackupFaultText error={error} />}
    </>
  );
}

/**
 * 自动备份: into a folder where pages may write into folders, else as a download from time to time. What the last backup
 * lacks, or a restore would leave out of it, is said here until one is whole: nobody watches what is made without a click.
 */
export function AutomaticPanel(desk: Desk) {
  const { device, workspace } = desk;
  const { data: state } = useQuery(backupStateQuery(workspace));
  const canWrite = device.pickFolder !== undefined;
  return (
    <section className="snapshot-panel" aria-labelledby="backup-folder">
      <h2 className="snapshot-panel-title" id="backup-folder">
        {words.folderTitle}
      </h2>
      <p className="field-hint">{canWrite ? words.folderLead : words.folderNone(REMINDER_DAYS)}</p>
      {canWrite ? <Folder {...desk} /> : <ScheduleField workspace={workspace} />}
      <div role="status">
        <UnreadNote unread={state?.last?.unread} />
        <LeftOutNote leftOut={state?.last?.leftOut} />
      </div>
      {device.canEncrypt && <AutomaticLock {...desk} />}
    </section>
  );
}
