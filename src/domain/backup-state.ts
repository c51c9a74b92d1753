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

/**
 * Lines of a backup's file that a restore would leave out, the first of them: the log holds what may not enter one. Empty
 * where it is known only that there are some.
 */
export type LeftOutLines = readonly number[];

/** So many lines are kept. */
export const LEFT_OUT_KEPT = 20;

/** The first lines of those that would be left out; undefined when there are none. */
export const leftOutOf = (lines: LeftOutLines): LeftOutLines | undefined =>
  lines.length === 0 ? undefined : lines.slice(0, LEFT_OUT_KEPT);

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
  /** what of it a restore would leave out; undefined: nothing */
  readonly leftOut: LeftOutLines | undefined;
  /** of the log, up to which it goes */
  readonly position: number;
}

/** The last backup as the texts that are kept. */
export const lastBackupTexts = ({ way, isEncrypted, unread, leftOut, position, ...texts }: LastBackup) => ({
  ...texts,
  way,
  ...(isEncrypted === undefined ? {} : { encrypted: isEncrypted ? 'yes' : 'no' }),
  ...(unread === undefined
    ? {}
    : { unread: String(unread.count), unreadNames: JSON.stringify(unread.names) }),
  ...(leftOut === undefined ? {} : { leftOut: JSON.stringify(leftOut) }),
  position: String(position),
});

/** Of a text that nobody can read the names or lines are lost, but not that there were some. */
function listFrom(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const namesFrom = (text: string): string[] => listFrom(text).filter((name) => typeof name === 'string');
const linesFrom = (text: string): LeftOutLines => listFrom(text).filter((line) => typeof line === 'number');

function unreadFrom({ unread = '', unreadNames = '' }: Readonly<Record<string, string>>) {
  return /^[1-9]\d*$/.test(unread) ? { count: Number(unread), names: namesFrom(unreadNames) } : undefined;
}

/** Kept texts as the last backup; undefined when they are none. */
export function lastBackupFrom(kept: Readonly<Record<string, string>> | undefined): LastBackup | undefined {
  const { madeAt, name = '', sha256 = '', way, encrypted, leftOut, position } = kept ?? {};
  if (madeAt === undefined || position === undefined || !/^\d+$/.test(position)) return undefined;
  return {
    madeAt,
    name,
    sha256,
    way: way === 'folder' ? 'folder' : 'download',
    isEncrypted: encrypted === undefined ? undefined : encrypted === 'yes',
    unread: unreadFrom(kept ?? {}),
    leftOut: leftOut === undefined ? undefined : linesFrom(leftOut),
    position: Number(position),
  };
}

/** A day without a backup while something waits, and the folder is written. */
export const AUTOMATIC_DAYS = 1;
/** So many days, and one is reminded. */
export const REMINDER_DAYS = 7;
