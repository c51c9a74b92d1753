import type { Reading } from '../domain/change-bodies.ts';
import { absolute, compare, type Decimal, negate } from '../domain/decimal.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { figure, percent, points } from './format.ts';

const isRate = (target: Target): boolean => target.unit === '%';
const withUnit = (value: Decimal, target: Target): string => `${figure(value)}${target.unit ?? ''}`;

const DIRECTION: Partial<Record<Target['measure'], string>> = { growth: '增长', reduction: '下降' };

/** The goal as a bulletin says it: 增长20%以上, 超5%, 45家, 1.85以内, 开工. */
export function goalText(target: Target): string {
  if (target.goal === undefined) return target.goalStage ?? '';
  if (target.measure === 'ceiling' && compare(target.goal, '0') === 0) return '清零';
  const goal = withUnit(target.goal, target);
  // There is no more than all of it.
  if (goal === '100%') return goal;
  const direction = DIRECTION[target.measure] ?? '';
  switch (target.comparator) {
    case '>=':
      return `${direction}${goal}以上`;
    case '>':
      return `${direction}超${goal}`;
    case '<=':
      return `${direction}${goal}以内`;
    case '~':
      return `${direction}${goal}左右`;
    default:
      return `${direction}${goal}`;
  }
}

const BOUND: Readonly<Record<string, string>> = {
  '>': '超',
  '>=': '不少于',
  '<': '低于',
  '<=': '不超过',
  '~': '约',
};

/** A reading as logged: 40家, 超200家, 开工, 不适用; a fall that was a rise says so. */
export function readingText(reading: Reading, target: Target): string {
  if (reading.kind === 'not-applicable') return '不适用';
  if (reading.kind === 'stage') return reading.stage;
  const bound = BOUND[reading.bound ?? '='] ?? '';
  const negative = compare(reading.value, '0') < 0;
  if (target.measure === 'growth' && negative)
    return `下降${bound}${withUnit(negate(reading.value), target)}`;
  if (target.measure === 'reduction' && negative)
    return `上升${bound}${withUnit(negate(reading.value), target)}`;
  return `${DIRECTION[target.measure] ?? ''}${bound}${withUnit(reading.value, target)}`;
}

/** The figure in force as lists show it; an estimate says that it is one. */
export const figureText = (
  { reading, grade }: Pick<EntryInForce, 'reading' | 'grade'>,
  target: Target,
): string => `${readingText(reading, target)}${grade === 'estimated' ? '（预计）' : ''}`;

function gapText(gap: Decimal, target: Target): string {
  if (target.measure === 'ceiling' && target.goal === '0')
    return compare(gap, '0') > 0 ? `尚未清零${withUnit(gap, target)}` : '已清零';
  if (compare(gap, '0') === 0) return '与目标持平';
  const side = compare(gap, '0') > 0 ? '高于' : '低于';
  const goal = target.measure === 'ceiling' ? '控制目标' : '目标';
  if (isRate(target)) return `${side}${goal}${figure(absolute(gap))}个百分点`;
  return `${side}${goal}${withUnit(absolute(gap), target)}`;
}

/** What has been achieved, in one phrase: 完成88.9%, 低于目标0.3个百分点, 已到“开工”. */
export function achievementText({ assessment, target, entry }: Standing): string {
  if (entry?.reading.kind === 'not-applicable') return '不适用';
  if (entry === undefined || assessment === undefined) return '尚无填报';
  if (entry.reading.kind === 'stage') return `已到“${entry.reading.stage}”`;
  if (target.measure === 'cumulative' && assessment.completion !== undefined)
    return `完成${percent(assessment.completion)}`;
  return assessment.gap === undefined ? '' : gapText(assessment.gap, target);
}

/** The distance to the schedule: 落后序时12.5个百分点; empty where no ratio is formed. */
export function paceText({ points: gap, light }: Standing): string {
  if (gap === undefined || light === 'not-due') return '';
  if (compare(gap, '0') === 0) return '与序时持平';
  return compare(gap, '0') > 0 ? `超序时${points(gap)}个百分点` : `落后序时${points(absolute(gap))}个百分点`;
}
