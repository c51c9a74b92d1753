import type { BackupDevice } from '../../actions/backup-device.ts';
import type { Keeping } from '../../actions/keep-backup.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Workspace } from '../../queries/workspace.ts';

/** What every part of the page needs. */
export interface Desk {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly device: BackupDevice;
}

/** What is handed to an action. */
export const keepingOf = async ({ workspace, rim, device }: Desk): Promise<Keeping> => ({
  store: await workspace.store(),
  rim,
  run: device.run,
});
