import type { Difference } from '../domain/difference.ts';
import { sideAfter, sideBefore } from '../domain/difference-flow.ts';
import type { Reason } from '../domain/known-changes.ts';
import { lagOf } from '../domain/lag-days.ts';
import { isSamePace } from '../domain/pace.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { whyReopened } from '../domain/why-reopened.ts';
import { areaWords } from '../text/area-words.ts';
import { compareWords as words } from '../text/compare-words.ts';
import { periodText } from '../text/format.ts';
import { gapAndDays, reasonText } from '../text/lag-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { figureText, goalText } from '../text/target-words.ts';
import type { CompareRow, TwoSides } from '../ui/compare-table.tsx';

interface RowContext {
  readonly plan: Plan;
  /** what a unit is called there; undefined for one that has no name */
  readonly nameOfUnit: (unitId: string) => string | undefined;
  /** why something was changed between two days; empty where both moments are as known now */
  readonly reasonsByTargetId: Readonly<Record<string, readonly Reason[]>>;
}

const figureOf = ({ entry, target }: Standing): string =>
  entry === undefined ? shellWords.none : figureText(entry, target);

const gapOf = (standing: Standing, plan: Plan): string =>
  gapAndDays({ standing, lag: lagOf(standing, plan) });

/** Reasons that speak of a month count where that month's figure stands on either side. */
function reasonsOf({ target, before, after }: Difference, { reasonsByTargetId, plan }: RowContext): string[] {
  const months = [before?.entry?.period, after?.entry?.period];
  const given = Object.hasOwn(reasonsByTargetId, target.id) ? (reasonsByTargetId[target.id] ?? []) : [];
  const said = given
    .filter(({ period }) => period === undefined || months.includes(period))
    .map(({ period, reason }) =>
      period === undefined ? reason : words.reasonOfMonth(periodText(period), reason),
    );
  const remark = after === undefined ? '' : reasonText({ standing: after, lag: lagOf(after, plan) });
  return [...new Set([...said, ...(remark === '' ? [] : [remark])])];
}

/** What is not seen in the figures themselves: why something is complete no longer, that it is another beside a light that turned, or only by when it is due. */
function marksOf(difference: Difference, plan: Plan): string[] {
  const { kind, adjusted, before, after } = difference;
  const why = whyReopened(difference);
  const paceMoved =
    before !== undefined && after !== undefined && !isSamePace(before.target.pace, after.target.pace, plan);
  return [
    ...(why === undefined ? [] : [words.whyReopened[why]]),
    ...(adjusted && kind !== 'adjusted' ? [words.kinds.adjusted] : []),
    ...(paceMoved ? [words.paceMoved] : []),
  ];
}

/** A difference in words, both sides of every fact. */
export function rowOf(difference: Difference, context: RowContext): CompareRow {
  const { target, before, after } = difference;
  const { plan, nameOfUnit } = context;
  const both = (say: (standing: Standing) => string): TwoSides => [
    before === undefined ? words.absent : say(before),
    after === undefined ? words.absent : say(after),
  ];
  const unitId = (after ?? before)?.assignment?.leadUnitId;
  const unit = unitId === undefined ? undefined : nameOfUnit(unitId);
  return {
    id: target.id,
    name: target.name,
    lights: [sideBefore(difference), sideAfter(difference)],
    figure: both(figureOf),
    goal: both((standing) => goalText(standing.target)),
    gap: both((standing) => gapOf(standing, plan)),
    marks: marksOf(difference, plan),
    area: plan.areas.find(({ id }) => id === target.areaId)?.heading,
    lead: unit === undefined ? undefined : areaWords.leadUnit(unit),
    reasons: reasonsOf(difference, context),
  };
}
