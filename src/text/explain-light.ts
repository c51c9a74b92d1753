import { type Decimal, isNegative, isZero, negate } from '../domain/decimal.ts';
import { type Light, pointsBetween } from '../domain/light.ts';
import { hasSevere, type LightRule, onTrackFromOf } from '../domain/light-rule.ts';
import { expectationOf } from '../domain/pace.ts';
import { addMonths, monthsBetween, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { figure, monthText, percent, periodText } from './format.ts';
import { lightWords } from './lights.ts';
import { edgeText } from './rule-words.ts';
import { paceText } from './target-words.ts';

type PlanSpan = Pick<Plan, 'periods'>;

function linearText(asOf: Period, { periods }: PlanSpan, share: string): string {
  const months = monthsBetween(periods.from, periods.to) + 1;
  const gone = Math.min(months, Math.max(0, monthsBetween(periods.from, asOf) + 1));
  return `按月平均推进：截至${periodText(asOf)}，${months}个月过了${gone}个月，序时＝${gone}÷${months}＝${share}。`;
}

function deadlineText({ target, asOf }: Standing, plan: PlanSpan): string {
  const due = target.pace.due ?? plan.periods.to;
  const { due: come, pastDue } = expectationOf(target, asOf, plan);
  if (pastDue) return `期限是${periodText(due)}，已经过期，序时为100%。`;
  if (come) return `${periodText(due)}到期，应当全部完成，序时为100%。`;
  return `${periodText(due)}到期，到期前不要求进度，序时为0。`;
}

/** What is due by the as-of month, and why. */
export function explainPace(standing: Standing, plan: PlanSpan): string {
  const { target, asOf, expected } = standing;
  switch (target.pace.kind) {
    case 'hold':
      return '全年任何一个月都应达到目标，序时始终为100%。';
    case 'linear':
      return linearText(asOf, plan, percent(expected));
    case 'deadline':
      return deadlineText(standing, plan);
    case 'curve': {
      const shares = Object.entries(target.pace.shares ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const path = shares.map(([period, share]) => `${monthText(period)}${percent(share)}`).join('、');
      return `按分月计划推进（${path}），截至${periodText(asOf)}，序时为${percent(expected)}。`;
    }
  }
}

/** completion − expected in words; undefined where lights are not given for a difference of shares. */
export function explainGap(standing: Standing): string | undefined {
  const { assessment, expected, target, light, points } = standing;
  const { completion } = assessment ?? {};
  if (completion === undefined || points === undefined) return undefined;
  if (light === 'not-due' || target.pace.kind === 'hold') return undefined;
  return `完成率${percent(completion)}－序时${percent(expected)}：${paceText(standing)}。`;
}

/** Why what would be 严重滞后 elsewhere is not: empty under a rule that knows it. */
const unlessSevere = (rule: LightRule): string => (hasSevere(rule) ? '' : '现行规则不设严重滞后，');

function shortOfHold({ target, assessment }: Standing, word: string, rule: LightRule): string {
  const why = { growth: '出现负增长', reduction: '应降反升' }[target.measure as 'growth' | 'reduction'];
  return assessment?.reversed ? `${why}，${unlessSevere(rule)}${word}。` : `未达到目标，${word}。`;
}

/** 落后序时不超过10个百分点; a rule that draws its edge elsewhere says it as a gap. */
function distanceText(light: Light, gap: Decimal, rule: LightRule): string {
  const from = onTrackFromOf(rule);
  const [edge, severe] = [edgeText(from), rule.severeBelow];
  const isAtSchedule = isZero(from);
  if (light === 'on-track')
    return isNegative(gap) || isNegative(negate(from))
      ? `差距不低于${edge}个百分点，按现行规则属于正常`
      : '不落后于序时';
  if (severe === undefined)
    return `${isAtSchedule ? '落后于序时' : `差距低于${edge}个百分点`}，现行规则不设严重滞后`;
  if (!isAtSchedule) {
    const below = `低于${edgeText(light === 'severe' ? severe : from)}个百分点`;
    return light === 'severe' ? `差距${below}` : `差距${below}、不低于${edgeText(severe)}个百分点`;
  }
  const points = figure(negate(severe));
  return light === 'severe' ? `落后序时超过${points}个百分点` : `落后序时不超过${points}个百分点`;
}

function lightBySchedule(
  standing: Standing,
  plan: PlanSpan,
  rule: LightRule,
  { light, word }: { readonly light: Light; readonly word: string },
): string {
  const { target, asOf, assessment, expected } = standing;
  if (light === 'not-due') return `期限未到，不作判断，${word}。`;
  if (expectationOf(target, asOf, plan).pastDue) return `期限已过，仍未完成，${unlessSevere(rule)}${word}。`;
  // Without a ratio the light is given for the credit, which is all or nothing.
  const gap = pointsBetween(assessment?.completion ?? assessment?.credit ?? '0', expected);
  const unmet = assessment?.completion === undefined && isNegative(gap);
  return `${unmet ? '到期未达到目标，按完成0计，' : ''}${distanceText(light, gap, rule)}，${word}。`;
}

/** What the target's own figures say; an escalated one is by them only behind. */
function lightByFigures(standing: Standing, plan: PlanSpan, rule: LightRule): string {
  const light = standing.escalated ? 'behind' : standing.light;
  const word = `${standing.escalated ? '应' : ''}亮“${lightWords[light]}”`;
  return standing.target.pace.kind === 'hold'
    ? shortOfHold(standing, word, rule)
    : lightBySchedule(standing, plan, rule, { light, word });
}

/** 连续2个月（8月、9月）滞后，升级: what the months before add to it. */
function escalation({ escalated, asOf, light }: Standing, { escalateAfter = 1 }: LightRule): string {
  if (!escalated) return '';
  const span = `${monthText(addMonths(asOf, 1 - escalateAfter))}至${monthText(asOf)}`;
  return `${span}已连续${escalateAfter}个月滞后，按现行规则升级，亮“${lightWords[light]}”。`;
}

/** The goal is reported and not proven: nothing is held against the office, and nothing is granted. */
const unprovenLight = ({ light }: Standing): string =>
  light === 'not-due'
    ? `期限未到，不作判断；附上佐证材料后亮“${lightWords.done}”。`
    : `已报到目标节点，按不落后于序时亮“${lightWords[light]}”；附上佐证材料后亮“${lightWords.done}”。`;

/** Which rule gave the light. */
export function explainLight(standing: Standing, plan: PlanSpan, rule: LightRule): string {
  const { entry, light, assessment } = standing;
  const word = `亮“${lightWords[light]}”`;
  if (entry === undefined) return `没有填报，不作判断，${word}。`;
  if (light === 'not-applicable') return `标为不适用，不作判断，${word}。`;
  if (assessment === undefined) return `填报的内容与本任务的口径对不上，无法判断，${word}。`;
  if (light === 'done') return `已经达到目标，${word}。`;
  if (light === 'attained') return `计划最后一个月达到目标，${word}。`;
  if (assessment.unproven && !assessment.estimated) return unprovenLight(standing);
  if (light === 'provisional' && assessment.estimated) return `按预计数达到目标，先${word}，以实际数为准。`;
  if (light === 'provisional')
    return `目前达到目标；年内还可能回落，先${word}，以${periodText(plan.periods.to)}的数为准。`;
  return `${lightByFigures(standing, plan, rule)}${escalation(standing, rule)}`;
}
