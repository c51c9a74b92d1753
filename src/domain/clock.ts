import { instantWithin, isInstant, nextInstant } from './instant.ts';

/**
 * A hybrid logical clock stamp: `2024-07-03T01:02:03.004Z/00000`, wall time in UTC and a counter in base 36.
 * Stamps compare as text. The wall time is handed in; the domain has no clock.
 */
export type Stamp = string;

const COUNTER_DIGITS = 5;

const format = (wall: string, counter: number): Stamp =>
  `${wall}/${counter.toString(36).padStart(COUNTER_DIGITS, '0')}`;

/**
 * The next stamp: later than `previous` whatever the wall clock says, so a clock set back never reorders facts.
 * `wall` is what a clock prints, e.g. `new Date().toISOString()`. Always a stamp that a log accepts, and never throws: a
 * `previous` of no real time, or after which there is none, is passed over, or one bad stamp would stop the device.
 */
export function nextStamp(previous: Stamp | undefined, wall: string): Stamp {
  const now = instantWithin(wall);
  const [previousWall = '', counterText = '0'] = previous?.split('/') ?? [];
  if (now > previousWall || !isInstant(previousWall)) return format(now, 0);
  const counter = Number.parseInt(counterText, 36) + 1;
  if (counter < 36 ** COUNTER_DIGITS) return format(previousWall, counter);
  return format(nextInstant(previousWall) ?? now, 0);
}

export const stampOf = (wall: string): Stamp => format(wall, 0);

/** The wall time inside a stamp, as an ISO instant. */
export const wallOf = (stamp: Stamp): string => stamp.slice(0, stamp.indexOf('/'));

/** Later change wins: by stamp, then by id, so every device agrees (law 4). */
export const isLater = (a: { at: Stamp; id: string }, b: { at: Stamp; id: string }): boolean =>
  a.at === b.at ? a.id > b.id : a.at > b.at;
