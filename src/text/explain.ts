import type { Reading } from '../domain/change-bodies.ts';
import { compare, isZero } from '../domain/decimal.ts';
import type { LightRule } from '../domain/light-rule.ts';
import type { Plan, Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { besideGoal, boundOf } from './bounded-gap.ts';
import { catalogue } from './catalogue.ts';
import { explainGoal, explainMeasure } from './explain-goal.ts';
import { explainGap, explainLight, explainPace } from './explain-light.ts';
import { amount, difference, isClearing, placeOfStage } from './explain-parts.ts';
import { figure, percent, periodText } from './format.ts';
import { gapWords } from './gap-words.ts';
import { gradeWords } from './target-kinds.ts';
import { achievementText, readingText } from './target-words.ts';

/** One step from the figure that was logged to the light that is shown. */
export interface ExplanationStep {
  readonly label: string;
  readonly text: string;
}

type Value = Extract<Reading, { kind: 'value' }>;

/** The steps of 这个数怎么来的; amounts come with their unit. */
export const explainWords = catalogue({
  steps: {
    entry: '填报',
    goal: '目标',
    measure: '口径',
    reckoning: '计算',
    estimate: '预计',
    proof: '印证',
    pace: '序时',
    gap: '差距',
    light: '亮灯',
    credit: '汇总',
  },
  approximate: (amount: string) => `公开的是约数，按${amount}计算。`,
  atLeast: (amount: string) => `公开的是下限，实际可能更高，按${amount}计算。`,
  atMost: (amount: string) => `公开的是上限，实际可能更低，按${amount}计算。`,
  silent: (month: string) => `截至${month}，没有任何填报。`,
  entry: (month: string, figure: string, grade: string) => `${month}：${figure}（${grade}）。`,
  note: (note: string) => `说明：${note}。`,
  overdue: '此后超过一个月没有新的填报，标“逾期未报”。',
  noWayToZero: '目标为0，没有距离可算：达到按100%计，否则按0计。',
  noWay: '目标与基数相同，没有距离可算：达到按100%计，否则按0计。',
  ratio: (value: string, goal: string, share: string) => `${value}÷${goal}＝${share}。`,
  ratioFrom: (value: string, goal: string, base: string, share: string) =>
    `（${value}－${base}）÷（${goal}－${base}）＝${share}。`,
  allCleared: '余0，已清零。',
  uncleared: (amount: string) => (amount === '' ? '尚未清零。' : `尚未清零，余${amount}。`),
  ceiling: (goal: string, value: string, room: string, isOver: boolean) =>
    `控制目标${goal}，现为${value}，${isOver ? '超出' : '余量'}${room}。`,
  atCeiling: (goal: string, value: string, achievement: string) =>
    `控制目标${goal}，现为${value}，${achievement}。`,
  achieved: (achievement: string) => `${achievement}。`,
  difference: (value: string, goal: string, gap: string, achievement: string) =>
    `${value}－${goal}＝${gap}，${achievement}。`,
  stage: (stage: string, place: number, goal: number, share: string) =>
    `${place === 0 ? `“${stage}”为0` : `“${stage}”是第${place}个节点`}，${place}÷${goal}＝${share}。`,
  estimate: '这个数已到目标，但只是预计。预计数不能算作完成。',
  unprovenAward: (goal: string) =>
    `已报到目标节点“${goal}”，还没有佐证材料，标“待印证”，不算已完成，不计入汇总。请在“佐证材料”中附上批复、验收、命名等文件或文号；附上后，从材料所属的月份起算作已完成。`,
  unproven: (goal: string, place: number) =>
    `已报到目标节点“${goal}”，还没有佐证材料，标“待印证”，不算已完成，汇总时只按前一个节点计（${place - 1}÷${place}）。请在“佐证材料”中附上批复、验收、命名等文件或文号；附上后，从材料所属的月份起算作已完成。`,
  notCounted: '不计入所属领域的完成率。',
  silentCredit: (weight: string | undefined) =>
    `按0计入所属领域的完成率${weight === undefined ? '' : `，权重${weight}`}：不填报，不会使完成率变高。`,
  credit: (share: string, isCapped: boolean, weight: string | undefined) =>
    `按${share}${isCapped ? '（超过的部分不计）' : ''}计入所属领域的完成率${weight === undefined ? '' : `，权重${weight}`}。`,
});

/** 突破, 超 and 约 in a document leave the exact figure open: what is then reckoned with. */
function boundText({ bound = '=', value }: Value, target: Target): string {
  const figured = amount(value, target);
  if (bound === '=') return '';
  if (bound === '~') return explainWords.approximate(figured);
  return bound === '>' || bound === '>=' ? explainWords.atLeast(figured) : explainWords.atMost(figured);
}

function explainEntry({ entry, target, asOf, overdue }: Standing): string {
  if (entry === undefined) return explainWords.silent(periodText(asOf));
  const { reading, grade, period, note } = entry;
  const said = explainWords.entry(periodText(period), readingText(reading, target), gradeWords[grade]);
  const bound = reading.kind === 'value' ? boundText(reading, target) : '';
  const why = reading.kind === 'not-applicable' && note !== undefined ? explainWords.note(note) : '';
  return [said, bound, why, overdue ? explainWords.overdue : ''].join('');
}

function ratioText(value: string, completion: string, target: Target): string {
  const { baseline, goal = '0' } = target;
  if (compare(baseline ?? '0', goal) === 0)
    return baseline === undefined ? explainWords.noWayToZero : explainWords.noWay;
  const said = [amount(value, target), amount(goal, target)] as const;
  return baseline === undefined
    ? explainWords.ratio(...said, percent(completion))
    : explainWords.ratioFrom(...said, amount(baseline, target), percent(completion));
}

/** What the figure's bound leaves open of the room is said with it; at the ceiling itself the bound alone decides. */
function ceilingText(value: string, gap: string, standing: Standing): string {
  const { target } = standing;
  const { side, size, reach } = besideGoal(gap, boundOf(standing), target);
  const sized = (told: typeof difference): string =>
    size === undefined ? '' : gapWords.sized(told(size, target), reach);
  if (isClearing(target))
    return side === 'above' ? explainWords.uncleared(sized(amount)) : explainWords.allCleared;
  const said = [amount(target.goal ?? '0', target), amount(value, target)] as const;
  return size === undefined
    ? explainWords.atCeiling(...said, achievementText(standing))
    : explainWords.ceiling(...said, sized(difference), side === 'above');
}

function valueText(standing: Standing, value: string): string {
  const { target, assessment } = standing;
  const { completion, gap = '0' } = assessment ?? {};
  const achievement = achievementText(standing);
  if (target.measure === 'ceiling') return ceilingText(value, gap, standing);
  if (completion !== undefined) {
    const ratio = ratioText(value, completion, target);
    return target.measure === 'level' ? `${ratio}${explainWords.achieved(achievement)}` : ratio;
  }
  const goal = amount(target.goal ?? '0', target);
  return explainWords.difference(amount(value, target), goal, difference(gap, target), achievement);
}

const stageText = (stage: string, { target, assessment }: Standing): string =>
  explainWords.stage(
    stage,
    placeOfStage(stage, target),
    placeOfStage(target.goalStage ?? '', target),
    percent(assessment?.completion ?? '0'),
  );

function explainReckoning(standing: Standing): string | undefined {
  const { entry, assessment } = standing;
  if (entry === undefined || assessment === undefined) return undefined;
  if (entry.reading.kind === 'stage') return stageText(entry.reading.stage, standing);
  return entry.reading.kind === 'value' ? valueText(standing, entry.reading.value) : undefined;
}

const explainEstimate = ({ assessment }: Standing): string | undefined =>
  assessment?.estimated ? explainWords.estimate : undefined;

/** 待印证: the goal stage is reported, nothing proves it; what it counts as till then, and what to do. */
function explainUnproven({ assessment, target }: Standing): string | undefined {
  if (!assessment?.unproven) return undefined;
  const { goalStage = '', measure } = target;
  return measure === 'award'
    ? explainWords.unprovenAward(goalStage)
    : explainWords.unproven(goalStage, placeOfStage(goalStage, target));
}

function explainCredit({ light, credit, weight, assessment }: Standing): string {
  if (light === 'not-applicable') return explainWords.notCounted;
  const times = compare(weight, '1') === 0 ? undefined : figure(weight);
  if (light === 'unreported') return explainWords.silentCredit(times);
  const beyond = compare(assessment?.completion ?? '0', '1') > 0;
  const isCapped = beyond && compare(credit, '1') === 0;
  return explainWords.credit(isZero(credit) ? '0' : percent(credit), isCapped, times);
}

/** 这个数怎么来的: from the figure logged to the light, one sentence or two a step; steps that say nothing are left out. */
export function explainStanding(
  standing: Standing,
  plan: Pick<Plan, 'periods'>,
  rule: LightRule,
): ExplanationStep[] {
  const { target, light } = standing;
  const textByStep = {
    entry: explainEntry(standing),
    goal: explainGoal(target),
    measure: explainMeasure(target),
    reckoning: explainReckoning(standing),
    estimate: explainEstimate(standing),
    proof: explainUnproven(standing),
    pace: light === 'not-applicable' ? undefined : explainPace(standing, plan),
    gap: explainGap(standing),
    light: explainLight(standing, plan, rule),
    credit: explainCredit(standing),
  } satisfies Record<keyof typeof explainWords.steps, string | undefined>;
  return Object.entries(textByStep).flatMap(([step, text]) =>
    text === undefined ? [] : [{ label: explainWords.steps[step as keyof typeof textByStep], text }],
  );
}
