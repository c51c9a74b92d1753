/** The last backup of everything that this device made. */
export interface LastBackup {
  /** ISO instant */
  readonly madeAt: string;
  readonly name: string;
  /** `folder`: read back from there; `download`: given to the browser */
  readonly way: 'folder' | 'download';
  /** of the log, up to which it goes */
  readonly position: number;
}

/** A kept setting as the last backup; undefined when it is none. */
export function lastBackupFrom(kept: Readonly<Record<string, string>> | undefined): LastBackup | undefined {
  const { madeAt, name = '', way, position } = kept ?? {};
  if (madeAt === undefined || position === undefined || !/^\d+$/.test(position)) return undefined;
  return { madeAt, name, way: way === 'folder' ? 'folder' : 'download', position: Number(position) };
}

/** A day without a backup while something waits, and the folder is written. */
export const AUTOMATIC_DAYS = 1;
/** So many days, and one is reminded. */
export const REMINDER_DAYS = 7;
