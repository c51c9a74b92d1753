import { type Identity, unitIdOf } from './identity.ts';
import { defaultRule } from './light-rule.ts';
import type { OrganisationState } from './organisation.ts';
import { expectationOf } from './pace.ts';
import type { Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import {
  entriesByMonth,
  holdsDuty,
  isNobody,
  isOwnEntry,
  isReviewer,
  reviewQueueOf,
} from './review-queue.ts';
import { type Standing, standingOf } from './standing.ts';
import { type EntryInForce, inDocumentOrder, rivalsOf, type TargetState } from './target-state.ts';

/** 退回 · 待填 · 逾期未报 · 两数并存 · 待印证 · 待审核, in the order in which they are shown. */
export const todoKinds = ['returned', 'due', 'overdue', 'contested', 'unproven', 'to-review'] as const;
export type TodoKind = (typeof todoKinds)[number];

export interface TodoItem {
  readonly target: Target;
  /** the month in which something is to be done */
  readonly period: Period;
  /** the figure it is about; where one is missing, the last one reported */
  readonly entry?: EntryInForce;
  /** the figures that stand beside the entry */
  readonly rivals?: readonly EntryInForce[];
}

/** 待办: what waits for the person at the device, as of a month. Plain JSON, lists in the order of the document. */
export interface Todo {
  readonly period: Period;
  /** whose targets were looked at; absent when no unit was chosen and all were */
  readonly unitId?: string;
  /** a reviewer's post without a unit: only verdicts and decisions are asked of it */
  readonly supervises: boolean;
  readonly targets: number;
  readonly itemsByKind: Readonly<Record<TodoKind, readonly TodoItem[]>>;
  readonly countByKind: Readonly<Record<TodoKind, number>>;
  /** targets that are in any of the lists, each once */
  readonly total: number;
}

/**
 * Does the month want an entry? Every month does, until the target is done or does not apply. A deadline that has not
 * come, and a goal stage that wants proof and not another figure, are asked after only when the last figure is older
 * than one period, which is when it is 逾期未报 as well: all that is overdue is due.
 */
function isDue({ target, light, entry, overdue, assessment }: Standing, period: Period, plan: Plan): boolean {
  if (entry?.period === period || light === 'done' || light === 'not-applicable') return false;
  if (entry === undefined || overdue) return true;
  return assessment?.unproven !== true && expectationOf(target, period, plan).due;
}

/** What 待办 asks of the target in the month: an entry, one that is 逾期未报, or nothing. Nothing of what is withdrawn. */
export function askedIn(state: TargetState, plan: Plan, period: Period): 'due' | 'overdue' | undefined {
  const standing = standingOf(state, plan, period, defaultRule);
  if (standing === undefined || !isDue(standing, period, plan)) return undefined;
  return standing.overdue ? 'overdue' : 'due';
}

/** What one target asks for: of the month, and of any month whose figure waits for a decision. */
function itemsOf(
  state: TargetState,
  standing: Standing,
  plan: Plan,
  period: Period,
): Record<Exclude<TodoKind, 'to-review'>, TodoItem[]> {
  const { target, entry, overdue, assessment } = standing;
  const ofMonth = { target, period, ...(entry === undefined ? {} : { entry }) };
  const when = (fact: boolean | undefined): TodoItem[] => (fact ? [ofMonth] : []);
  const entries = entriesByMonth(state).filter((each) => each.period <= plan.periods.to);
  return {
    due: when(isDue(standing, period, plan)),
    overdue: when(overdue),
    unproven: when(assessment?.unproven),
    returned: entries
      .filter(({ review }) => review?.verdict === 'returned')
      .map((each) => ({ target, period: each.period, entry: each })),
    contested: entries
      .map((each) => ({ target, period: each.period, entry: each, rivals: rivalsOf(state, each.period) }))
      .filter(({ rivals }) => rivals.length > 0),
  };
}

/**
 * The lists of the unit of the device, or of everybody while no unit was chosen; what waits for review is of all units,
 * without one's own. `anonymous` is the author's name on a device where no name was chosen.
 */
export function todoOf(
  plan: Plan,
  states: readonly TargetState[],
  organisation: OrganisationState,
  identity: Identity,
  period: Period,
  anonymous = '',
): Todo {
  const unitId = unitIdOf(identity, organisation);
  const supervises = unitId === undefined && holdsDuty('review', identity, organisation);
  const own = [...states]
    .sort(inDocumentOrder)
    .filter(({ assignment }) => unitId === undefined || assignment?.leadUnitId === unitId)
    .flatMap((state) => {
      // Any rule: what waits depends on figures, months and proof, and no rule moves 已完成 or 不适用.
      const standing = standingOf(state, plan, period, defaultRule);
      return standing === undefined ? [] : [itemsOf(state, standing, plan, period)];
    });
  const toReview = reviewQueueOf(isReviewer(identity, organisation) ? states : [])
    .filter((item) => item.period <= plan.periods.to)
    .filter(({ entry }) => isNobody(identity) || !isOwnEntry(entry, identity, organisation, anonymous));
  // To report is the units' task: whoever only reviews is asked for verdicts and decisions.
  const listOf = (kind: TodoKind): readonly TodoItem[] => {
    if (kind === 'to-review') return toReview;
    return supervises && kind !== 'contested' ? [] : own.flatMap((items) => items[kind]);
  };
  const lists = todoKinds.map((kind) => [kind, listOf(kind)] as const);
  const counts = lists.map(([kind, items]) => [kind, items.length] as const);
  return {
    period,
    ...(unitId === undefined ? {} : { unitId }),
    supervises,
    targets: own.length,
    itemsByKind: Object.fromEntries(lists) as Todo['itemsByKind'],
    countByKind: Object.fromEntries(counts) as Todo['countByKind'],
    total: new Set(lists.flatMap(([, items]) => items.map(({ target }) => target.id))).size,
  };
}
