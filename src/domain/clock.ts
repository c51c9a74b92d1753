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
 * `wall` is an ISO instant with milliseconds, e.g. `new Date().toISOString()`.
 */
export function nextStamp(previous: Stamp | undefined, wall: string): Stamp {
  if (previous === undefined) return format(wall, 0);
  const [previousWall = '', counterText = '0'] = previous.split('/');
  if (wall > previousWall) return format(wall, 0);
  const counter = Number.parseInt(counterText, 36) + 1;
  if (counter >= 36 ** COUNTER_DIGITS)
    throw new RangeError('more than 60 million changes in one millisecond');
  return format(previousWall, counter);
}

export const stampOf = (wall: string): Stamp => format(wall, 0);

/** The wall time inside a stamp, as an ISO instant. */
export const wallOf = (stamp: Stamp): string => stamp.slice(0, stamp.indexOf('/'));

/** Later change wins: by stamp, then by id, so every device agrees (law 4). */
export const isLater = (a: { at: Stamp; id: string }, b: { at: Stamp; id: string }): boolean =>
  a.at === b.at ? a.id > b.id : a.at > b.at;
