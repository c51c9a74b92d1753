import { boardOf, latestPeriod, standingsOf } from '../domain/board.ts';
import { canonicalJson, type Json } from '../domain/canonical-json.ts';
import { locksSubject, ORGANISATION, ruleSubject } from '../domain/change.ts';
import { targetInForce } from '../domain/target-state.ts';
import { subjectOfTarget } from '../storage/log.ts';
import type { PlanStates } from '../storage/plan-states.ts';
import type { Store } from '../storage/store.ts';
import type { DrillDifference } from './log-comparison.ts';

const isEqual = (a: unknown, b: unknown): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);

const boardFrom = ({ plan, states, rule }: PlanStates): unknown => {
  const asOf = latestPeriod(plan, states);
  return boardOf(plan, standingsOf(plan, states, asOf, rule), asOf, rule);
};

/** The states of a plan's targets, where both logs agree; the board too where they agree on all of the plan. */
function comparePlan(restored: PlanStates, present: PlanStates | undefined, same: ReadonlySet<string>) {
  const differences: DrillDifference[] = [];
  const stateById = new Map(present?.states.map((state) => [state.targetId, state]));
  const settled = restored.states.filter(({ targetId }) => same.has(subjectOfTarget(targetId)));
  for (const state of settled)
    if (!isEqual(state, stateById.get(state.targetId) ?? null))
      differences.push({ what: 'state', id: targetInForce(state)?.name ?? state.targetId });
  const { id, name } = restored.plan;
  const isRuleSame = isEqual(restored.rule, present?.rule ?? null);
  const hasBoard =
    present !== undefined &&
    isRuleSame &&
    same.has(`plan:${id}`) &&
    settled.length === restored.states.length &&
    restored.states.length === present.states.length;
  if (hasBoard && !isEqual(boardFrom(restored), boardFrom(present)))
    differences.push({ what: 'board', id: name });
  if (same.has(ruleSubject(id)) && !isRuleSame) differences.push({ what: 'state', id: ruleSubject(id) });
  return { differences, states: settled.length, boards: hasBoard ? 1 : 0 };
}

/** Compares what was folded, wherever both logs say the same. */
export async function compareStates(restored: Store, present: Store, same: ReadonlySet<string>) {
  const total = { differences: [] as DrillDifference[], states: 0, boards: 0 };
  for (const { id, plan } of await restored.readPlans()) {
    const read = await restored.readPlanStates(id);
    if (read === undefined) continue;
    const compared = comparePlan(read, await present.readPlanStates(id), same);
    total.differences.push(...compared.differences);
    total.states += compared.states;
    total.boards += compared.boards;
    if (same.has(locksSubject(id)) && !isEqual(await restored.readLocks(id), await present.readLocks(id)))
      total.differences.push({ what: 'locks', id: plan.name });
  }
  if (same.has(ORGANISATION) && !isEqual(await restored.readOrganisation(), await present.readOrganisation()))
    total.differences.push({ what: 'organisation', id: '' });
  return total;
}
