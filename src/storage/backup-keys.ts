/** How this device backs up is kept under these keys of `settings`; nothing that begins with the prefix is in a backup. */
export const BACKUP_PREFIX = 'backup';

export const backupKeys = {
  /** what is known of the last backup of everything */
  last: 'backup',
  folder: 'backup-folder',
  /** with which automatic backups are closed */
  key: 'backup-key',
  schedule: 'backup-schedule',
  /** whose turn an automatic backup is */
  turn: 'backup-turn',
  /** stretches of the log that came out of backup files */
  restored: 'backup-restored',
} as const;
