import { type Change, isKnown, ruleSubject } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../domain/fold.ts';
import { knownBy, type Reason, reasonsBetween } from '../domain/known-changes.ts';
import { advanceRule, defaultRule } from '../domain/light-rule.ts';
import type { Plan } from '../domain/plan.ts';
import { inDocumentOrder, type TargetState } from '../domain/target-state.ts';
import { readSubject, subjectOfTarget } from './log.ts';
import type { PlanStates } from './plan-states.ts';
import type { Rows } from './tables.ts';

/** A plan as it was known at two moments, and why it was changed between them. */
export interface KnownStates {
  readonly before: PlanStates;
  readonly after: PlanStates;
  /** oldest first; targets of which nobody gave a reason are left out */
  readonly reasonsByTargetId: Readonly<Record<string, readonly Reason[]>>;
}

/** Later than every stamp: what is known now. */
const NOW: Stamp = '~';

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
 * 当时所知: the plan's targets folded from what was stamped by each of two moments; undefined stands for now and gives
 * the kept states. Reads the whole history of every target that the plan has now, once and in one transaction.
 * Undefined when the plan was never adopted.
 */
export async function readKnownAt(
  rows: Rows,
  planId: string,
  moments: { readonly before: Stamp | undefined; readonly after: Stamp | undefined },
): Promise<KnownStates | undefined> {
  const plan = (await rows.plans.get(planId))?.plan;
  if (plan === undefined) return undefined;
  const [before, after] = [moments.before ?? NOW, moments.after ?? NOW];
  const areas = await rows.areas.where('planId').equals(planId).toArray();
  const rules = await readRuleChanges(rows, planId);
  const [statesBefore, statesAfter]: [TargetState[], TargetState[]] = [[], []];
  const reasons: [string, Reason[]][] = [];
  await readInBatches(
    rows,
    areas.flatMap(({ states }) => Object.keys(states)),
    (targetId, changes) => {
      const [knownBefore, knownAfter] = [knownBy(changes, before), knownBy(changes, after)];
      const stateBefore = foldTarget(targetId, knownBefore);
      statesBefore.push(stateBefore);
      // One is part of the other: as many are the same ones.
      const isSame = knownBefore.length === knownAfter.length;
      statesAfter.push(isSame ? stateBefore : foldTarget(targetId, knownAfter));
      const [from, to] = before < after ? [before, after] : [after, before];
      reasons.push([targetId, reasonsBetween(changes, from, to)]);
    },
  );
  return {
    before: statesAt(plan, statesBefore, rules, before),
    after: statesAt(plan, statesAfter, rules, after),
    reasonsByTargetId: Object.fromEntries(reasons.filter(([, own]) => own.length > 0)),
  };
}
