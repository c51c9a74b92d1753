/** Evidence that could not be read and is in no backup that was made of it: how many files, and the first by name. */
export interface UnreadFiles {
  readonly count: number;
  readonly names: readonly string[];
}

/** So many are named; a disk that fails may take thousands. */
export const UNREAD_NAMED = 20;

/** Files by their names; undefined when there are none. */
export const unreadOf = (names: readonly string[]): UnreadFiles | undefined =>
  names.length === 0 ? undefined : { count: names.length, names: names.slice(0, UNREAD_NAMED) };

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
  /** evidence that is not in it; undefined: all of it is */
  readonly unread: UnreadFiles | undefined;
  /** of the log, up to which it goes */
  readonly position: number;
}

/** The last backup as the texts that are kept. */
export const lastBackupTexts = ({ way, isEncrypted, unread, position, ...texts }: LastBackup) => ({
  ...texts,
  way,
  ...(isEncrypted === undefined ? {} : { encrypted: isEncrypted ? 'yes' : 'no' }),
  ...(unread === undefined
    ? {}
    : { unread: String(unread.count), unreadNames: JSON.stringify(unread.names) }),
  position: String(position),
});

/** Of a text that nobody can read the names are lost, but not that files were. */
function namesFrom(text: string): string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

function unreadFrom({ unread = '', unreadNames = '' }: Readonly<Record<string, string>>) {
  return /^[1-9]\d*$/.test(unread) ? { count: Number(unread), names: namesFrom(unreadNames) } : undefined;
}

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
    unread: unreadFrom(kept ?? {}),
    position: Number(position),
  };
}

/** A day without a backup while something waits, and the folder is written. */
export const AUTOMATIC_DAYS = 1;
/** So many days, and one is reminded. */
export const REMINDER_DAYS = 7;
