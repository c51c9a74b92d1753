import { type Decimal, isNegative, isZero, negate } from '../domain/decimal.ts';
import { isToldByGoal } from '../domain/goal-gap.ts';
import { type Light, pointsBetween } from '../domain/light.ts';
import { hasSevere, type LightRule, onTrackFromOf } from '../domain/light-rule.ts';
import { expectationOf } from '../domain/pace.ts';
import { addMonths, monthsBetween, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { catalogue } from './catalogue.ts';
import { figure, monthText, percent, periodText } from './format.ts';
import { lightWords } from './lights.ts';
import { edgeText } from './rule-words.ts';
import { paceText } from './target-words.ts';

type PlanSpan = Pick<Plan, 'periods'>;

/** What is due by a month, and which rule gave the light; `lit` is how the light is said. */
export const lightReasons = catalogue({
  linear: (month: string, months: number, gone: number, share: string) =>
    `按月平均推进：截至${month}，${months}个月过了${gone}个月，序时＝${gone}÷${months}＝${share}。`,
  pastDue: (due: string) => `期限是${due}，已经过期，序时为100%。`,
  dueNow: (due: string) => `${due}到期，应当全部完成，序时为100%。`,
  dueLater: (due: string) => `${due}到期，到期前不要求进度，序时为0。`,
  hold: '全年任何一个月都应达到目标，序时始终为100%。',
  curvePart: (month: string, share: string) => `${month}${share}`,
  curve: (path: readonly string[], month: string, share: string) =>
    `按分月计划推进（${path.join('、')}），截至${month}，序时为${share}。`,
  gap: (completion: string, expected: string, pace: string) =>
    `完成率${completion}－序时${expected}：${pace}。`,
  /** of a level whose gap is the one to its goal: what its light is given for, and no second gap */
  level: (share: string, expected: string) => `水平相当于目标的${share}，序时${expected}。`,
  lit: (light: string) => `亮“${light}”`,
  wouldBeLit: (light: string) => `应亮“${light}”`,
  /** stands before the light where the rule in force knows no 严重滞后 */
  noSevere: '现行规则不设严重滞后，',
  shrank: (noSevere: string, lit: string) => `出现负增长，${noSevere}${lit}。`,
  rose: (noSevere: string, lit: string) => `应降反升，${noSevere}${lit}。`,
  missed: (lit: string) => `未达到目标，${lit}。`,
  tolerated: (edge: string) => `差距不低于${edge}个百分点，按现行规则属于正常`,
  notBehind: '不落后于序时',
  behindAtAll: '落后于序时，现行规则不设严重滞后',
  belowEdgeAtAll: (edge: string) => `差距低于${edge}个百分点，现行规则不设严重滞后`,
  belowEdge: (edge: string) => `差距低于${edge}个百分点`,
  betweenEdges: (edge: string, severe: string) => `差距低于${edge}个百分点、不低于${severe}个百分点`,
  behindMore: (points: string) => `落后序时超过${points}个百分点`,
  behindWithin: (points: string) => `落后序时不超过${points}个百分点`,
  byDistance: (distance: string, lit: string, isUnmet: boolean) =>
    `${isUnmet ? '到期未达到目标，按完成0计，' : ''}${distance}，${lit}。`,
  notDue: (lit: string) => `期限未到，不作判断，${lit}。`,
  overdue: (noSevere: string, lit: string) => `期限已过，仍未完成，${noSevere}${lit}。`,
  escalated: (from: string, to: string, months: number, lit: string) =>
    `${from}至${to}已连续${months}个月滞后，按现行规则升级，${lit}。`,
  unprovenNotDue: (done: string) => `期限未到，不作判断；附上佐证材料后亮“${done}”。`,
  unproven: (lit: string, done: string) =>
    `已报到目标节点，按不落后于序时${lit}；附上佐证材料后亮“${done}”。`,
  silent: (lit: string) => `没有填报，不作判断，${lit}。`,
  notApplicable: (lit: string) => `标为不适用，不作判断，${lit}。`,
  unreadable: (lit: string) => `填报的内容与本任务的口径对不上，无法判断，${lit}。`,
  done: (lit: string) => `已经达到目标，${lit}。`,
  attained: (lit: string) => `计划最后一个月达到目标，${lit}。`,
  estimated: (lit: string) => `按预计数达到目标，先${lit}，以实际数为准。`,
  provisional: (lit: string, last: string) => `目前达到目标；年内还可能回落，先${lit}，以${last}的数为准。`,
});

function linearText(asOf: Period, { periods }: PlanSpan, share: string): string {
  const months = monthsBetween(periods.from, periods.to) + 1;
  const gone = Math.min(months, Math.max(0, monthsBetween(periods.from, asOf) + 1));
  return lightReasons.linear(periodText(asOf), months, gone, share);
}

function deadlineText({ target, asOf }: Standing, plan: PlanSpan): string {
  const due = target.pace.due ?? plan.periods.to;
  const { due: come, pastDue } = expectationOf(target, asOf, plan);
  if (pastDue) return lightReasons.pastDue(periodText(due));
  return come ? lightReasons.dueNow(periodText(due)) : lightReasons.dueLater(periodText(due));
}

/** What is due by the as-of month, and why. */
export function explainPace(standing: Standing, plan: PlanSpan): string {
  const { target, asOf, expected } = standing;
  switch (target.pace.kind) {
    case 'hold':
      return lightReasons.hold;
    case 'linear':
      return linearText(asOf, plan, percent(expected));
    case 'deadline':
      return deadlineText(standing, plan);
    case 'curve': {
      const shares = Object.entries(target.pace.shares ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const path = shares.map(([period, share]) => lightReasons.curvePart(monthText(period), percent(share)));
      return lightReasons.curve(path, periodText(asOf), percent(expected));
    }
  }
}

/** completion − expected in words; undefined where lights are not given for a difference of shares. */
export function explainGap(standing: Standing): string | undefined {
  const { assessment, expected, target, light, points } = standing;
  const { completion } = assessment ?? {};
  if (completion === undefined || points === undefined) return undefined;
  if (light === 'not-due' || target.pace.kind === 'hold') return undefined;
  if (isToldByGoal(target)) return lightReasons.level(percent(completion), percent(expected));
  return lightReasons.gap(percent(completion), percent(expected), paceText(standing));
}

/** Why what would be 严重滞后 elsewhere is not: empty under a rule that knows it. */
const unlessSevere = (rule: LightRule): string => (hasSevere(rule) ? '' : lightReasons.noSevere);

function shortOfHold({ target, assessment }: Standing, lit: string, rule: LightRule): string {
  if (!assessment?.reversed) return lightReasons.missed(lit);
  return target.measure === 'growth'
    ? lightReasons.shrank(unlessSevere(rule), lit)
    : lightReasons.rose(unlessSevere(rule), lit);
}

/** 落后序时不超过10个百分点; a rule that draws its edge elsewhere says it as a gap. */
function distanceText(light: Light, gap: Decimal, rule: LightRule): string {
  const from = onTrackFromOf(rule);
  const [edge, severe] = [edgeText(from), rule.severeBelow];
  const isAtSchedule = isZero(from);
  if (light === 'on-track')
    return isNegative(gap) || isNegative(negate(from))
      ? lightReasons.tolerated(edge)
      : lightReasons.notBehind;
  if (severe === undefined)
    return isAtSchedule ? lightReasons.behindAtAll : lightReasons.belowEdgeAtAll(edge);
  if (!isAtSchedule)
    return light === 'severe'
      ? lightReasons.belowEdge(edgeText(severe))
      : lightReasons.betweenEdges(edge, edgeText(severe));
  const points = figure(negate(severe));
  return light === 'severe' ? lightReasons.behindMore(points) : lightReasons.behindWithin(points);
}

function lightBySchedule(
  standing: Standing,
  plan: PlanSpan,
  rule: LightRule,
  { light, lit }: { readonly light: Light; readonly lit: string },
): string {
  const { target, asOf, assessment, expected } = standing;
  if (light === 'not-due') return lightReasons.notDue(lit);
  if (expectationOf(target, asOf, plan).pastDue) return lightReasons.overdue(unlessSevere(rule), lit);
  // Without a ratio the light is given for the credit, which is all or nothing.
  const gap = pointsBetween(assessment?.completion ?? assessment?.credit ?? '0', expected);
  const isUnmet = assessment?.completion === undefined && isNegative(gap);
  return lightReasons.byDistance(distanceText(light, gap, rule), lit, isUnmet);
}

/** What the target's own figures say; an escalated one is by them only behind. */
function lightByFigures(standing: Standing, plan: PlanSpan, rule: LightRule): string {
  const light = standing.escalated ? 'behind' : standing.light;
  const lit = (standing.escalated ? lightReasons.wouldBeLit : lightReasons.lit)(lightWords[light]);
  return standing.target.pace.kind === 'hold'
    ? shortOfHold(standing, lit, rule)
    : lightBySchedule(standing, plan, rule, { light, lit });
}

/** 8月至9月已连续2个月滞后，升级: what the months before add to it. */
function escalation({ escalated, asOf, light }: Standing, { escalateAfter = 1 }: LightRule): string {
  if (!escalated) return '';
  const first = addMonths(asOf, 1 - escalateAfter);
  return lightReasons.escalated(
    monthText(first),
    monthText(asOf),
    escalateAfter,
    lightReasons.lit(lightWords[light]),
  );
}

/** The goal is reported and not proven: nothing is held against the office, and nothing is granted. */
const unprovenLight = ({ light }: Standing): string =>
  light === 'not-due'
    ? lightReasons.unprovenNotDue(lightWords.done)
    : lightReasons.unproven(lightReasons.lit(lightWords[light]), lightWords.done);

/** Which rule gave the light. */
export function explainLight(standing: Standing, plan: PlanSpan, rule: LightRule): string {
  const { entry, light, assessment } = standing;
  const lit = lightReasons.lit(lightWords[light]);
  if (entry === undefined) return lightReasons.silent(lit);
  if (light === 'not-applicable') return lightReasons.notApplicable(lit);
  if (assessment === undefined) return lightReasons.unreadable(lit);
  if (light === 'done') return lightReasons.done(lit);
  if (light === 'attained') return lightReasons.attained(lit);
  if (assessment.unproven && !assessment.estimated) return unprovenLight(standing);
  if (light === 'provisional' && assessment.estimated) return lightReasons.estimated(lit);
  if (light === 'provisional') return lightReasons.provisional(lit, periodText(plan.periods.to));
  return `${lightByFigures(standing, plan, rule)}${escalation(standing, rule)}`;
}
