import { type Author, CHANGE_VERSION, type ChangeOf } from './change.ts';
import { nextStamp, type Stamp } from './clock.ts';
import type { DemonstrationFact, DemonstrationKind, LoggedFact } from './demonstration-facts.ts';
import { evidenceOf, lastReviewsOf, reviewsOf, rivalsAmong } from './demonstration-follow-up.ts';
import { factsByMonth, isLogged, type ReportFact } from './demonstration-months.ts';
import { officeFacts, REVIEWER, reporterOf } from './demonstration-office.ts';
import type { DemonstrationPlan } from './demonstration-reports.ts';
import { addMonths, type Period, periodsFrom } from './period.ts';
import type { Target } from './plan.ts';

/** The year that the demonstration shows unless it is asked for another. */
export const DEMONSTRATION_SEED = 233;

type DemonstrationChange = ChangeOf<DemonstrationKind>;

/** A wall time in the working hours (Asia/Shanghai) of the 3rd to the 6th of the month after the period. */
function wallTimeOf(period: Period, share: number): string {
  const seconds = Math.floor(share * 4 * 8 * 3600);
  const part = (unit: number, base: number): string =>
    String(Math.floor(seconds / unit) % base).padStart(2, '0');
  const day = 3 + Math.floor(seconds / 28_800);
  const hour = 1 + (Math.floor(seconds / 3600) % 8);
  return `${addMonths(period, 1)}-0${day}T0${hour}:${part(60, 60)}:${part(1, 60)}.000Z`;
}

/** The entries of a month that still stand once the next month has put things right. */
function standingOf(facts: readonly ReportFact[], next: readonly ReportFact[]): LoggedFact[] {
  const period = facts.filter(isLogged).at(-1)?.body.period;
  const own = [...facts, ...next].filter(isLogged).filter(({ body }) => body.period === period);
  const gone = new Set(
    [...facts, ...next].flatMap((fact) =>
      isLogged(fact) ? (fact.body.replaces ?? []) : [fact.body.entryId],
    ),
  );
  return own.filter(({ id }) => !gone.has(id));
}

/** What each month brings besides its reports: proofs at once, and verdicts on the month before. */
function yearOf(plan: DemonstrationPlan, targets: readonly Target[], seed: number): DemonstrationFact[][] {
  const orderById = new Map(targets.map(({ id }, order) => [id, order]));
  const facts = factsByMonth(plan, targets, seed);
  const proofs = (fact: ReportFact): DemonstrationFact[] => {
    const order = orderById.get(fact.body.targetId) ?? 0;
    const target = targets[order];
    return isLogged(fact) && target ? evidenceOf(fact, target, order) : [];
  };
  const standing = facts.map((ofMonth, month) => standingOf(ofMonth, facts[month + 1] ?? []));
  const last = standing.at(-1) ?? [];
  return facts.map((ofMonth, month) => [
    ...ofMonth.flatMap((fact) => [fact, ...proofs(fact)]),
    ...reviewsOf(standing[month - 1] ?? []),
    ...(month === facts.length - 1 ? [...lastReviewsOf(last), ...rivalsAmong(last)] : []),
  ]);
}

/**
 * An invented year of a plan, month by month, as the changes that its made-up offices would have logged: what a
 * demonstration shows, never what happened. The same plan, targets and seed give the same changes, each with its own
 * id.
 */
export function demonstrationChanges(
  targets: readonly Target[],
  plan: DemonstrationPlan,
  seed: number,
): DemonstrationChange[] {
  const periods = periodsFrom(plan.periods.from, plan.periods.to);
  const reporterById = new Map(targets.map((target, order) => [target.id, reporterOf(plan, target, order)]));
  const authorOf = ({ author, body }: DemonstrationFact): Author =>
    author ?? ('targetId' in body ? reporterById.get(body.targetId) : undefined) ?? REVIEWER;
  const office = officeFacts(plan, targets).map(
    ({ key, ...fact }) => ({ id: `demo:${seed}:${key}`, author: REVIEWER, ...fact }) as DemonstrationFact,
  );
  const [first = [], ...others] = yearOf(plan, targets, seed);
  let at: Stamp | undefined;
  return [[...office, ...first], ...others].flatMap((ofMonth, month) =>
    ofMonth.map((fact, index) => {
      at = nextStamp(at, wallTimeOf(periods[month] ?? plan.periods.to, index / ofMonth.length));
      const { id, kind, body } = fact;
      const change = { id, kind, body, version: CHANGE_VERSION, at, author: authorOf(fact) };
      return { ...change, device: 'demonstration' } as DemonstrationChange;
    }),
  );
}
