import type { Reading } from '../domain/change-bodies.ts';
import { compare, isZero, negate } from '../domain/decimal.ts';
import type { LightRule } from '../domain/light-rule.ts';
import type { Plan, Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { explainGoal, explainMeasure } from './explain-goal.ts';
import { explainGap, explainLight, explainPace } from './explain-light.ts';
import { amount, difference, isClearing, placeOfStage } from './explain-parts.ts';
import { figure, percent, periodText } from './format.ts';
import { gradeWords } from './target-kinds.ts';
import { achievementText, readingText } from './target-words.ts';

/** One step from the figure that was logged to the light that is shown. */
export interface ExplanationStep {
  readonly label: string;
  readonly text: string;
}

type Value = Extract<Reading, { kind: 'value' }>;

/** 突破, 超 and 约 in a document leave the exact figure open: what is then reckoned with. */
function boundText({ bound = '=', value }: Value, target: Target): string {
  const figured = amount(value, target);
  if (bound === '=') return '';
  if (bound === '~') return `公开的是约数，按${figured}计算。`;
  const edge = bound === '>' || bound === '>=' ? '下限，实际可能更高' : '上限，实际可能更低';
  return `公开的是${edge}，按${figured}计算。`;
}

function explainEntry({ entry, target, asOf, overdue }: Standing): string {
  if (entry === undefined) return `截至${periodText(asOf)}，没有任何填报。`;
  const { reading, grade, period, note } = entry;
  const said = `${periodText(period)}：${readingText(reading, target)}（${gradeWords[grade]}）。`;
  const bound = reading.kind === 'value' ? boundText(reading, target) : '';
  const why = reading.kind === 'not-applicable' && note !== undefined ? `说明：${note}。` : '';
  return said + bound + why + (overdue ? '此后超过一个月没有新的填报，标“逾期未报”。' : '');
}

function ratioText(value: string, completion: string, target: Target): string {
  const { baseline, goal = '0' } = target;
  if (compare(baseline ?? '0', goal) === 0)
    return `目标${baseline === undefined ? '为0' : '与基数相同'}，没有距离可算：达到按100%计，否则按0计。`;
  const result = `＝${percent(completion)}。`;
  if (baseline === undefined) return `${amount(value, target)}÷${amount(goal, target)}${result}`;
  const base = amount(baseline, target);
  return `（${amount(value, target)}－${base}）÷（${amount(goal, target)}－${base}）${result}`;
}

function ceilingText(value: string, gap: string, target: Target): string {
  if (isClearing(target)) return isZero(value) ? '尚未清零0，已清零。' : `尚未清零${amount(value, target)}。`;
  const room =
    compare(gap, '0') > 0 ? `超出${difference(gap, target)}` : `余量${difference(negate(gap), target)}`;
  return `控制目标${amount(target.goal ?? '0', target)}，现为${amount(value, target)}，${room}。`;
}

function valueText(standing: Standing, value: string): string {
  const { target, assessment } = standing;
  const { completion, gap = '0' } = assessment ?? {};
  if (target.measure === 'ceiling') return ceilingText(value, gap, target);
  if (completion !== undefined) {
    const ratio = ratioText(value, completion, target);
    return target.measure === 'level' ? `${ratio}${achievementText(standing)}。` : ratio;
  }
  const goal = amount(target.goal ?? '0', target);
  return `${amount(value, target)}－${goal}＝${difference(gap, target)}，${achievementText(standing)}。`;
}

function stageText(stage: string, { target, assessment }: Standing): string {
  const goal = placeOfStage(target.goalStage ?? '', target);
  const place = placeOfStage(stage, target);
  const where = place === 0 ? `“${stage}”为0` : `“${stage}”是第${place}个节点`;
  return `${where}，${place}÷${goal}＝${percent(assessment?.completion ?? '0')}。`;
}

function explainReckoning(standing: Standing): string | undefined {
  const { entry, assessment } = standing;
  if (entry === undefined || assessment === undefined) return undefined;
  if (entry.reading.kind === 'stage') return stageText(entry.reading.stage, standing);
  return entry.reading.kind === 'value' ? valueText(standing, entry.reading.value) : undefined;
}

function explainEstimate({ assessment }: Standing): string | undefined {
  return assessment?.estimated ? '这个数已到目标，但只是预计。预计数不能算作完成。' : undefined;
}

/** 待印证: the goal stage is reported, nothing proves it; what it counts as till then, and what to do. */
function explainUnproven({ assessment, target }: Standing): string | undefined {
  if (!assessment?.unproven) return undefined;
  const { goalStage = '' } = target;
  const place = placeOfStage(goalStage, target);
  const counted =
    target.measure === 'award' ? '不计入汇总' : `汇总时只按前一个节点计（${place - 1}÷${place}）`;
  return `已报到目标节点“${goalStage}”，还没有佐证材料，标“待印证”，不算已完成，${counted}。请在“佐证材料”中附上批复、验收、命名等文件或文号；附上后，从材料所属的月份起算作已完成。`;
}

function explainCredit({ light, credit, weight, assessment }: Standing): string {
  if (light === 'not-applicable') return '不计入所属领域的完成率。';
  const times = compare(weight, '1') === 0 ? '' : `，权重${figure(weight)}`;
  if (light === 'unreported') return `按0计入所属领域的完成率${times}：不填报，不会使完成率变高。`;
  const beyond = compare(assessment?.completion ?? '0', '1') > 0;
  const capped = beyond && compare(credit, '1') === 0 ? '（超过的部分不计）' : '';
  return `按${isZero(credit) ? '0' : percent(credit)}${capped}计入所属领域的完成率${times}。`;
}

/** 这个数怎么来的: from the figure logged to the light, one sentence or two a step; steps that say nothing are left out. */
export function explainStanding(
  standing: Standing,
  plan: Pick<Plan, 'periods'>,
  rule: LightRule,
): ExplanationStep[] {
  const { target, light } = standing;
  const steps: readonly (readonly [label: string, text: string | undefined])[] = [
    ['填报', explainEntry(standing)],
    ['目标', explainGoal(target)],
    ['口径', explainMeasure(target)],
    ['计算', explainReckoning(standing)],
    ['预计', explainEstimate(standing)],
    ['印证', explainUnproven(standing)],
    ['序时', light === 'not-applicable' ? undefined : explainPace(standing, plan)],
    ['差距', explainGap(standing)],
    ['亮灯', explainLight(standing, plan, rule)],
    ['汇总', explainCredit(standing)],
  ];
  return steps.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
