import { type Change, isKnown, ruleSubject } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../domain/fold.ts';
import { knownBy } from '../domain/known-changes.ts';
import { advanceRule, defaultRule } from '../domain/light-rule.ts';
import type { Plan } from '../domain/plan.ts';
import { inDocumentOrder, type TargetState } from '../domain/target-state.ts';
import { readSubject, subjectOfTarget } from './log.ts';
import type { PlanStates } from './plan-states.ts';
import type { Rows } from './tables.ts';

/** So many histories are held in memory at once; the states folded from them are small. */
const SUBJECTS_AT_ONCE = 10;

async function readRuleChanges(rows: Rows, planId: string) {
  const changes = (await readSubject(rows, ruleSubject(planId))).filter(isKnown);
  return changes.filter((change) => change.kind === 'rule-set');
}

/** The rule that was in force at a moment, and what was known then. */
function statesAt(
  plan: Plan,
  states: readonly TargetState[],
  rules: Awaited<ReturnType<typeof readRuleChanges>>,
  moment: Stamp,
): PlanStates {
  const own = states.filter(({ definition }) => definition?.planId === plan.id);
  const ruleSet = advanceRule(
    undefined,
    rules.filter(({ at }) => at <= moment),
  );
  return {
    plan,
    states: own.sort(inDocumentOrder),
    rule: ruleSet?.rule ?? defaultRule,
    ...(ruleSet === undefined ? {} : { ruleSet }),
  };
}

async function readInBatches(
  rows: Rows,
  targetIds: readonly string[],
  take: (targetId: string, changes: readonly TargetChange[]) => void,
): Promise<void> {
  for (let start = 0; start < targetIds.length; start += SUBJECTS_AT_ONCE) {
    const batch = targetIds.slice(start, start + SUBJECTS_AT_ONCE);
    const histories = await Promise.all(batch.map((id) => readSubject(rows, subjectOfTarget(id))));
    const foldable = (changes: readonly Change[]) => changes.filter(isKnown).filter(isTargetChange);
    for (const [place, id] of batch.entries()) take(id, foldable(histories[place] ?? []));
  }
}

/**
 * 当时所知: the plan's targets folded from what was stamped by a moment, and the rule that was in force. Reads the whole
 * history of every target that the plan has now, in one transaction. Undefined when the plan was never adopted.
 */
export async function readKnownAt(
  rows: Rows,
  planId: string,
  moment: Stamp,
): Promise<PlanStates | undefined> {
  const plan = (await rows.plans.get(planId))?.plan;
  if (plan === undefined) return undefined;
  const areas = await rows.areas.where('planId').equals(planId).toArray();
  const rules = await readRuleChanges(rows, planId);
  const states: TargetState[] = [];
  await readInBatches(
    rows,
    areas.flatMap((area) => Object.keys(area.states)),
    (targetId, changes) => states.push(foldTarget(targetId, knownBy(changes, moment))),
  );
  return statesAt(plan, states, rules, moment);
}
