/** The last backup of everything that this device made. */
export interface LastBackup {
  /** ISO instant */
  readonly madeAt: string;
  readonly name: string;
  /** of its header */
  readonly sha256: string;
  /** `folder`: read back from there; `download`: given to the browser */
  readonly way: 'folder' | 'download';
  /** it has a password; undefined of one that was made before this was kept */
  readonly isEncrypted: boolean | undefined;
  /** of the log, up to which it goes */
  readonly position: number;
}

/** The last backup as the texts that are kept. */
export const lastBackupTexts = ({ way, isEncrypted, position, ...texts }: LastBackup) => ({
  ...texts,
  way,
  ...(isEncrypted === undefined ? {} : { encrypted: isEncrypted ? 'yes' : 'no' }),
  position: String(position),
});

/** Kept texts as the last backup; undefined when they are none. */
export function lastBackupFrom(kept: Readonly<Record<string, string>> | undefined): LastBackup | undefined {
  const { madeAt, name = '', sha256 = '', way, encrypted, position } = kept ?? {};
  if (madeAt === undefined || position === undefined || !/^\d+$/.test(position)) return undefined;
  return {
    madeAt,
    name,
    sha256,
    way: way === 'folder' ? 'folder' : 'download',
    isEncrypted: encrypted === undefined ? undefined : encrypted === 'yes',
    position: Number(position),
  };
}

/** A day without a backup while something waits, and the folder is written. */
export const AUTOMATIC_DAYS = 1;
/** So many days, and one is reminded. */
export const REMINDER_DAYS = 7;
