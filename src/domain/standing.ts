import type { Decimal } from './decimal.ts';
import { isMissed, type Light, lightOf, pointsBetween } from './light.ts';
import { hasSevere, type LightRule } from './light-rule.ts';
import { type Assessment, assess } from './measure.ts';
import { type Expectation, expectationOf } from './pace.ts';
import { addMonths, monthsBetween, type Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import {
  type Assignment,
  type EntryInForce,
  entryAsOf,
  isEvidenced,
  rivalsOf,
  type TargetState,
  targetInForce,
} from './target-state.ts';

/** 当前态势: the derived state of one target at one as-of period. Plain JSON. */
export interface Standing {
  readonly target: Target;
  readonly asOf: Period;
  readonly light: Light;
  readonly expected: Decimal;
  readonly credit: Decimal;
  readonly weight: Decimal;
  readonly entry?: EntryInForce;
  readonly assessment?: Assessment;
  /** completion minus expected in points of 百分点; absent where no ratio is formed */
  readonly points?: Decimal;
  /** 升级: by its own figures only behind, severe because it was behind in the months before as well */
  readonly escalated?: true;
  /** 逾期未报: the entry is older than one period and the target can still move */
  readonly overdue: boolean;
  /** two people reported different figures for the entry's period and nobody has decided */
  readonly contested?: true;
  /** who answers: ids of units and a post; absent while nobody was assigned */
  readonly assignment?: Assignment;
}

const isFinal = (light: Light): boolean => light === 'done' || light === 'not-applicable';

/** A target in force, what is known of it, and by which rule it is judged. */
interface Case {
  readonly target: Target;
  readonly state: TargetState;
  readonly plan: Pick<Plan, 'periods'>;
  readonly rule: LightRule;
}

interface Verdict {
  readonly light: Light;
  readonly expectation: Expectation;
  readonly entry?: EntryInForce;
  readonly assessment?: Assessment;
}

/** The light of one month by what is known for it, whatever the months before it were. */
function judge({ target, state, plan, rule }: Case, asOf: Period): Verdict {
  const expectation = expectationOf(target, asOf, plan);
  const entry = entryAsOf(state, asOf);
  if (entry === undefined) return { light: 'unreported', expectation };
  if (entry.reading.kind === 'not-applicable') return { light: 'not-applicable', expectation, entry };
  const proven = entry.sourceId !== undefined || isEvidenced(state, entry, asOf);
  const assessment = assess({ ...entry, proven }, target);
  if (assessment === undefined) return { light: 'unreported', expectation, entry };
  const { measure } = target;
  // A rate is 达标 only by a figure of the last period: silence since June must not turn 暂达标 into it.
  const last = entry.period >= plan.periods.to;
  const light = lightOf({ measure, pace: target.pace.kind, assessment, expectation, last, rule });
  return { light, expectation, entry, assessment };
}

/**
 * Is a miss of this month one of as many in a row as the rule takes for severe? The months before are judged each by
 * what is known for it and are not escalated themselves; before the plan there is none, and one without a verdict ends
 * the row.
 */
function isRepeatedMiss(each: Case, asOf: Period): boolean {
  const { escalateAfter } = each.rule;
  if (escalateAfter === undefined || !hasSevere(each.rule)) return false;
  for (let back = 1; back < escalateAfter; back += 1) {
    const month = addMonths(asOf, -back);
    if (month < each.plan.periods.from || !isMissed(judge(each, month).light)) return false;
  }
  return true;
}

/**
 * Derives the standing of a target; undefined while it is not defined or once it is withdrawn.
 * Depends on nothing but its arguments: the same facts give the same light tomorrow.
 */
export function standingOf(
  state: TargetState,
  plan: Pick<Plan, 'periods'>,
  asOf: Period,
  rule: LightRule,
): Standing | undefined {
  const target = targetInForce(state);
  if (target === undefined) return undefined;
  const each = { target, state, plan, rule };
  const { light: own, expectation, entry, assessment } = judge(each, asOf);
  const escalated = own === 'behind' && isRepeatedMiss(each, asOf);
  const light = escalated ? 'severe' : own;
  const contested = entry !== undefined && rivalsOf(state, entry.period).length > 0;
  const completion = assessment?.completion;
  return {
    target,
    asOf,
    light,
    expected: expectation.share,
    credit: assessment?.credit ?? '0',
    weight: light === 'not-applicable' ? '0' : (target.weight ?? '1'),
    overdue: entry !== undefined && !isFinal(light) && monthsBetween(entry.period, asOf) > 1,
    ...(entry === undefined ? {} : { entry }),
    ...(escalated ? { escalated: true as const } : {}),
    ...(contested ? { contested: true as const } : {}),
    ...(state.assignment === undefined ? {} : { assignment: state.assignment }),
    ...(assessment === undefined ? {} : { assessment }),
    ...(completion === undefined ? {} : { points: pointsBetween(completion, expectation.share) }),
  };
}
