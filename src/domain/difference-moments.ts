import { type Day, isDay } from './known-changes.ts';
import { isPeriod, type Period } from './period.ts';

/** A moment as a person names it: as of a month, and with a day as it was known at the end of that day. */
export interface NamedMoment {
  readonly asOf: Period;
  /** absent: as it is known now */
  readonly known?: Day;
}

export interface NamedMoments {
  readonly before: NamedMoment;
  readonly after: NamedMoment;
}

const knownPart = ({ known }: NamedMoment): string => (known === undefined ? '' : `@${known}`);

/**
 * Two moments as a part of an address whose month is that of the second: `2024-08`, `2024-06@2024-07-05`, and with a
 * day of the second `2024-06@2024-07-05..@2024-09-30`.
 */
export function printMoments({ before, after }: NamedMoments): string {
  const second = knownPart(after);
  return `${before.asOf}${knownPart(before)}${second === '' ? '' : `..${second}`}`;
}

function readKnown(text: string | undefined): { readonly known?: Day } | undefined {
  if (text === undefined) return {};
  return isDay(text) ? { known: text } : undefined;
}

/** Reads what `printMoments` wrote beside the second's month; undefined for anything else. */
export function parseMoments(text: string, asOf: Period): NamedMoments | undefined {
  const [first = '', second, ...more] = text.split('..');
  const [period = '', firstDay, ...rest] = first.split('@');
  const before = readKnown(firstDay);
  const isWellFormed = second === undefined || second.startsWith('@');
  const after = readKnown(second?.slice(1));
  if (!isPeriod(period) || !isWellFormed || more.length > 0 || rest.length > 0) return undefined;
  return before && after && { before: { asOf: period, ...before }, after: { asOf, ...after } };
}
