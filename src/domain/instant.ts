const FIRST = '2000-01-01T00:00:00.000Z';
const LAST = '2099-12-31T23:59:59.999Z';

/** The days of 2000–2099 that there are; every fourth year is a leap year, 2000 among them. */
const DAY = [
  '\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])',
  '\\d\\d-(?:0[13-9]|1[0-2])-(?:29|30)',
  '\\d\\d-(?:0[13578]|1[02])-31',
  '(?:[02468][048]|[13579][26])-02-29',
].join('|');

/**
 * A moment in UTC to the millisecond, as a clock reads and prints it back: `2024-07-03T01:02:03.004Z`, from 2000 and before
 * 2100. A later one would go before all others for ever. One ahead of this device's clock is one like any other.
 */
export const INSTANT = new RegExp(`^20(?:${DAY})T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`);

/** Is the text a moment that a clock of these years can print? Never throws. */
export const isInstant = (text: string): boolean => INSTANT.test(text);

/** What any clock prints, brought into these years: a clock that lost its time must not stop the device. */
export function instantWithin(wall: string): string {
  if (wall.startsWith('+')) return LAST;
  if (wall < FIRST) return FIRST;
  return wall > LAST ? LAST : wall;
}

/** Where milliseconds, seconds, minutes, hours, days, months and years stand, and what each begins with. */
const FIELDS = [
  [20, '000'],
  [17, '00'],
  [14, '00'],
  [11, '00'],
  [8, '01'],
  [5, '01'],
  [0, '2000'],
] as const;

/** The millisecond after an instant; undefined after the last. */
export function nextInstant(instant: string): string | undefined {
  let text = instant;
  for (const [from, least] of FIELDS) {
    const to = from + least.length;
    const withField = (field: string): string => text.slice(0, from) + field + text.slice(to);
    const raised = withField(String(Number(text.slice(from, to)) + 1).padStart(least.length, '0'));
    if (isInstant(raised)) return raised;
    text = withField(least);
  }
  return undefined;
}
