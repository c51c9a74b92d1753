import type { SheetCell } from './sheet.ts';

const DAY = 86_400;
/** Days from 1970 back to day 0, which in the 1900 system is 30 December 1899 for all but its first two months. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** The 1900 system counts a 29 February 1900, its day 60, which never was. */
const LEAP_THAT_NEVER_WAS = 60;
const END_OF_9999 = 253_402_300_800;

/** What a spreadsheet shows for a date that it has no name for. */
const NO_SUCH_DATE: SheetCell = { text: '########' };

const two = (value: number): string => String(value).padStart(2, '0');

function clock(seconds: number): string {
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`;
}

/** A time of day or a length of time in days, as `14:30` or `36:00:05`; not a number, since nobody means days. */
export function timeCell(serial: number): SheetCell {
  return !(serial >= 0) ? NO_SUCH_DATE : { text: clock(Math.round(serial * DAY)) };
}

/**
 * A date that a spreadsheet keeps as a number of days: `2024-06-30` with its month, and ` 08:30` behind it unless it
 * is midnight. Never goes through the zone of this machine. Day 0 is no date; its fraction is a time.
 */
export function dateCell(serial: number, since1904: boolean): SheetCell {
  if (!since1904 && serial >= 0 && serial < 1) return timeCell(serial);
  const shift = since1904 ? EPOCH_1904 : serial < LEAP_THAT_NEVER_WAS ? EPOCH_1900 - 1 : EPOCH_1900;
  const seconds = Math.round((serial - shift) * DAY);
  if (!(serial >= 0 && seconds < END_OF_9999)) return NO_SUCH_DATE;
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  const time = ((seconds % DAY) + DAY) % DAY;
  return { text: time === 0 ? day : `${day} ${clock(time)}`, period: day.slice(0, 7) };
}
