import type { Decimal } from './decimal.ts';
import { type Light, lightOf, pointsBetween } from './light.ts';
import type { LightRule } from './light-rule.ts';
import { type Assessment, assess } from './measure.ts';
import { type Expectation, expectationOf } from './pace.ts';
import { monthsBetween, type Period } from './period.ts';
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
  /** 逾期未报: the entry is older than one period and the target can still move */
  readonly overdue: boolean;
  /** two people reported different figures for the entry's period and nobody has decided */
  readonly contested?: true;
  /** who answers: ids of units and a post; absent while nobody was assigned */
  readonly assignment?: Assignment;
}

const isFinal = (light: Light): boolean => light === 'done' || light === 'not-applicable';

function judge(
  target: Target,
  entry: EntryInForce | undefined,
  proven: boolean,
  expectation: Expectation,
  lastPeriod: Period,
  rule: LightRule,
): { light: Light; assessment?: Assessment } {
  if (entry === undefined) return { light: 'unreported' };
  if (entry.reading.kind === 'not-applicable') return { light: 'not-applicable' };
  const assessment = assess({ ...entry, proven }, target);
  if (assessment === undefined) return { light: 'unreported' };
  const { measure } = target;
  // A rate is 达标 only by a figure of the last period: silence since June must not turn 暂达标 into it.
  const last = entry.period >= lastPeriod;
  const light = lightOf({ measure, pace: target.pace.kind, assessment, expectation, last, rule });
  return { light, assessment };
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
  const entry = entryAsOf(state, asOf);
  const proven = entry !== undefined && (entry.sourceId !== undefined || isEvidenced(state, entry, asOf));
  const contested = entry !== undefined && rivalsOf(state, entry.period).length > 0;
  const expectation = expectationOf(target, asOf, plan);
  const { light, assessment } = judge(target, entry, proven, expectation, plan.periods.to, rule);
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
    ...(contested ? { contested: true as const } : {}),
    ...(state.assignment === undefined ? {} : { assignment: state.assignment }),
    ...(assessment === undefined ? {} : { assessment }),
    ...(completion === undefined ? {} : { points: pointsBetween(completion, expectation.share) }),
  };
}
