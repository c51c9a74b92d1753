import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { chooseFolder, forgetFolder, keptFolder } from '../../actions/choose-folder.ts';
import { backUpIntoFolder } from '../../actions/keep-backup.ts';
import { REMINDER_DAYS } from '../../domain/backup-state.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import { backupWords as words } from '../../text/backup-words.ts';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';

type Act = 'choose' | 'write' | 'stop';

/** 自动备份: into a folder, where pages may write into folders. */
export function FolderPanel({ workspace, rim, device }: Desk) {
  const client = useQueryClient();
  const { data: state } = useQuery(backupStateQuery(workspace));
  const { mutate, isPending, data, error } = useMutation({
    async mutationFn(act: Act) {
      const store = await workspace.store();
      if (act === 'stop') await forgetFolder(store);
      const folder = act === 'choose' ? await chooseFolder(store, device) : undefined;
      const chosen = act === 'write' ? await keptFolder(store) : folder;
      const kept = chosen && (await backUpIntoFolder(store, rim, device.vault, chosen));
      return kept?.name;
    },
    onSettled: () => client.invalidateQueries({ queryKey: [workspace.id, 'backup'] }),
  });
  const button = (act: Act, text: string, primary = false) => (
    <button
      type="button"
      className={primary ? 'button button-primary' : 'button'}
      aria-disabled={isPending}
      onClick={() => {
        if (!isPending) mutate(act);
      }}
    >
      {text}
    </button>
  );
  const folder = state?.folder;
  return (
    <section className="snapshot-panel" aria-labelledby="backup-folder">
      <h2 className="snapshot-panel-title" id="backup-folder">
        {words.folderTitle}
      </h2>
      {device.pickFolder === undefined ? (
        <p>{words.folderNone(REMINDER_DAYS)}</p>
      ) : (
        <>
          <p className="field-hint">{words.folderLead}</p>
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
        </>
      )}
      <p role="status">{data !== undefined && !isPending && words.folderMade(data)}</p>
      {error && <BackupFaultText error={error} />}
    </section>
  );
}
