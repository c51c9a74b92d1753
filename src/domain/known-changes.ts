import type { ChangeOf, KnownChange } from './change.ts';
import { isLater, type Stamp } from './clock.ts';
import type { TargetChange } from './fold.ts';
import { daysIn, isPeriod, type Period } from './period.ts';

/** A calendar day `2024-07-05` in Asia/Shanghai. */
export type Day = string;

const DAY = /^\d{4}-\d\d-\d\d$/;

export function isDay(text: string): boolean {
  const [period, day] = [text.slice(0, 7), Number(text.slice(8))];
  return DAY.test(text) && isPeriod(period) && day >= 1 && day <= daysIn(period);
}

/** The last stamp of a day: Shanghai has no summer time, its days end at 16:00 in UTC. */
export const endOfDay = (day: Day): Stamp => `${day}T15:59:59.999Z/zzzzz`;

type Definition = ChangeOf<'target-defined'>;

const isPrinted = (change: TargetChange): change is Definition =>
  change.kind === 'target-defined' && change.author.document !== undefined;

/** A document is public before anybody reports on it; the stamp of its change is the day its data was made. */
const printedFirst = (changes: readonly TargetChange[]): Definition | undefined =>
  changes
    .filter(isPrinted)
    .reduce<Definition | undefined>(
      (first, change) => (first === undefined || isLater(first, change) ? change : first),
      undefined,
    );

/**
 * 当时所知: what was known of a target at a moment, to be folded. All changes stamped by then, and what a printed
 * document promised, which was known from the start. A later correction adds nothing to it; a later moment knows no less.
 */
export function knownBy(changes: readonly TargetChange[], moment: Stamp): TargetChange[] {
  const known = changes.filter(({ at }) => at <= moment);
  const printed = printedFirst(changes);
  return printed === undefined || known.includes(printed) ? known : [printed, ...known];
}

/** Why something was changed, and for which month where it speaks of one. */
export interface Reason {
  readonly period?: Period;
  readonly reason: string;
}

/** The reasons that people gave after one moment and up to another, oldest first; none is said twice. */
export function reasonsBetween(changes: readonly TargetChange[], after: Stamp, upTo: Stamp): Reason[] {
  const periodById = new Map(
    changes.flatMap((change) =>
      change.kind === 'entry-logged' ? [[change.id, change.body.period] as const] : [],
    ),
  );
  const periodOf = ({ kind, body }: KnownChange): Period | undefined => {
    if (kind === 'entry-logged') return body.period;
    return 'entryId' in body ? periodById.get(body.entryId) : undefined;
  };
  const between = changes.filter(
    ({ at, author }) => at > after && at <= upTo && author.document === undefined,
  );
  const said = [...between]
    .sort((a, b) => (isLater(a, b) ? 1 : -1))
    .flatMap((change) => {
      const reason = 'reason' in change.body ? change.body.reason : undefined;
      const period = periodOf(change);
      return reason?.trim() ? [{ ...(period === undefined ? {} : { period }), reason }] : [];
    });
  return [...new Map(said.map((each) => [`${each.period}:${each.reason}`, each])).values()];
}
