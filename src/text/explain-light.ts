import { isNegative, negate, subtract } from '../domain/decimal.ts';
import type { LightRule } from '../domain/light-rule.ts';
import { expectationOf } from '../domain/pace.ts';
import { monthsBetween, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { figure, monthText, percent, periodText } from './format.ts';
import { lightWords } from './lights.ts';
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

function shortOfHold({ target, assessment, light }: Standing): string {
  const why = { growth: '出现负增长', reduction: '应降反升' }[target.measure as 'growth' | 'reduction'];
  return assessment?.reversed
    ? `${why}，亮“${lightWords[light]}”。`
    : `未达到目标，亮“${lightWords[light]}”。`;
}

function lightBySchedule(standing: Standing, plan: PlanSpan, { severeBelow }: LightRule): string {
  const { target, asOf, light, assessment, expected } = standing;
  const word = `亮“${lightWords[light]}”。`;
  if (light === 'not-due') return `期限未到，不作判断，${word}`;
  if (expectationOf(target, asOf, plan).pastDue) return `期限已过，仍未完成，${word}`;
  const edge = figure(negate(severeBelow ?? '0'));
  // Without a ratio the light is given for the credit, which is all or nothing.
  const unmet =
    assessment?.completion === undefined && isNegative(subtract(assessment?.credit ?? '0', expected));
  const reason = unmet ? '到期未达到目标，按完成0计，' : '';
  if (light === 'on-track') return `不落后于序时，${word}`;
  if (light === 'behind') return `${reason}落后序时不超过${edge}个百分点，${word}`;
  return `${reason}落后序时超过${edge}个百分点，${word}`;
}

/** The goal is reported and not proven: nothing is held against the office, and nothing is granted. */
const unprovenLight = ({ light }: Standing): string =>
  light === 'not-due'
    ? `期限未到，不作判断；附上佐证材料后亮“${lightWords.done}”。`
    : `已报到目标节点，按不落后于序时亮“${lightWords[light]}”；附上佐证材料后亮“${lightWords.done}”。`;

/** Which rule gave the light. */
export function explainLight(standing: Standing, plan: PlanSpan, rule: LightRule): string {
  const { entry, light, target, assessment } = standing;
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
  return target.pace.kind === 'hold' ? shortOfHold(standing) : lightBySchedule(standing, plan, rule);
}
