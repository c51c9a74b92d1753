import { AUTOMATIC_DAYS, type LastBackup } from '../domain/backup-state.ts';
import { type Stamp, wallOf } from '../domain/clock.ts';

/** More of what waits are not counted: it is only said that it is more. */
export const MOST_COUNTED = 1000;

const DAY_MS = 86_400_000;

/**
 * Whole days for which what people said stands on this device alone: since the oldest of it, and no longer than since the
 * last backup. 0 when nothing waits; infinite when nobody can say, because a clock that went wrong stamped all of it more
 * than a day after now, or on no day. A backup of the future does not count. Instants are ISO.
 */
export function daysWithoutBackup(
  oldest: Stamp | undefined,
  last: LastBackup | undefined,
  now: string,
): number {
  if (oldest === undefined) return 0;
  const daysSince = (instant: string): number => (Date.parse(now) - Date.parse(instant)) / DAY_MS;
  const sinceSaid = daysSince(wallOf(oldest));
  const sinceLast =
    last === undefined || last.madeAt > now ? Number.POSITIVE_INFINITY : daysSince(last.madeAt);
  // Stamped by a clock that was ahead, or on no day at all, it may be as old as the last backup.
  const isStampTrue = sinceSaid >= -1;
  const days = isStampTrue ? Math.min(sinceSaid, sinceLast) : sinceLast;
  return Math.max(0, Math.floor(days));
}

/**
 * Is a backup to be made without a click after so many whole days? Each day where a folder is written, else as often as a
 * download was wished; never where nothing is wished, and on no day on which nothing waits. What the last backup lacks or
 * a restore would leave out makes none due: another would be the same.
 */
export function isBackupDue(days: number, hasFolder: boolean, everyDays: number | undefined): boolean {
  const dueDays = hasFolder ? AUTOMATIC_DAYS : everyDays;
  return dueDays !== undefined && days >= dueDays;
}
