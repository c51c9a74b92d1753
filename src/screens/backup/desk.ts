import type { BackupDevice } from '../../actions/backup-device.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Workspace } from '../../queries/workspace.ts';

/** What every part of the page needs. */
export interface Desk {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly device: BackupDevice;
}
