import type { Bound } from '../domain/bound.ts';
import type { Reading } from '../domain/change-bodies.ts';
import { compare, type Decimal, isNegative, isZero, negate } from '../domain/decimal.ts';
import { gapToSchedule } from '../domain/goal-gap.ts';
import { isMissed } from '../domain/light.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { besideGoal, besideSchedule, boundOf, boundOfShare } from './bounded-gap.ts';
import { catalogue } from './catalogue.ts';
import { figure, percent, points } from './format.ts';
import { gapWords } from './gap-words.ts';

const isRate = (target: Target): boolean => target.unit === '%';
const withUnit = (value: Decimal, target: Pick<Target, 'unit'>): string =>
  `${figure(value)}${target.unit ?? ''}`;

/** 增长 and 下降 are said of what moves that way by its measure. */
const DIRECTION: Partial<Record<Target['measure'], string>> = { growth: '增长', reduction: '下降' };
const BOUND: Readonly<Record<Bound, string>> = {
  '=': '',
  '>': '超',
  '>=': '不少于',
  '<': '低于',
  '<=': '不超过',
  '~': '约',
};

/** The same of an amount without its sign, which turns around: growth over -3% is a fall of less than 3%. */
const TURNED: Readonly<Record<Bound, string>> = {
  '=': '',
  '>': '不足',
  '>=': '不超过',
  '<': '超',
  '<=': '不少于',
  '~': '约',
};

/** How figures of a target are said; amounts come with their unit. */
export const figureWords = catalogue({
  cleared: '清零',
  goal: (goal: string, comparator: Target['comparator'], measure: Target['measure']) => {
    const direction = DIRECTION[measure] ?? '';
    switch (comparator) {
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
  },
  reading: (amount: string, bound: Bound, measure: Target['measure']) =>
    `${DIRECTION[measure] ?? ''}${BOUND[bound]}${amount}`,
  /** a growth that was a fall, a fall that was a rise; the amount without its sign */
  opposite: (amount: string, bound: Bound, measure: Target['measure']) =>
    `${measure === 'growth' ? '下降' : '上升'}${TURNED[bound]}${amount}`,
  notApplicable: '不适用',
  estimated: (figure: string) => `${figure}（预计）`,
  points: (points: string) => `${points}个百分点`,
  silent: '尚无填报',
  atStage: (stage: string) => `已到“${stage}”`,
});

/** The goal as a bulletin says it: 增长20%以上, 超5%, 45家, 1.85以内, 开工. */
export function goalText(target: Target): string {
  if (target.goal === undefined) return target.goalStage ?? '';
  if (target.measure === 'ceiling' && compare(target.goal, '0') === 0) return figureWords.cleared;
  const goal = withUnit(target.goal, target);
  // There is no more than all of it.
  return goal === '100%' ? goal : figureWords.goal(goal, target.comparator, target.measure);
}

/** A reading as logged: 40家, 超200家, 开工, 不适用; a fall that was a rise says so. */
export function readingText(reading: Reading, target: Pick<Target, 'measure' | 'unit'>): string {
  if (reading.kind === 'not-applicable') return figureWords.notApplicable;
  if (reading.kind === 'stage') return reading.stage;
  const { value, bound = '=' } = reading;
  const { measure } = target;
  const turns = measure === 'growth' || measure === 'reduction';
  return turns && isNegative(value)
    ? figureWords.opposite(withUnit(negate(value), target), bound, measure)
    : figureWords.reading(withUnit(value, target), bound, measure);
}

/** The figure in force as lists show it; an estimate says that it is one. */
export const figureText = (
  { reading, grade }: Pick<EntryInForce, 'reading' | 'grade'>,
  target: Target,
): string => {
  const text = readingText(reading, target);
  return grade === 'estimated' ? figureWords.estimated(text) : text;
};

type Reported = Pick<Standing, 'assessment' | 'target' | 'entry'>;

function gapText(gap: Decimal, standing: Reported): string {
  const { target } = standing;
  const { side, size, reach } = besideGoal(gap, boundOf(standing), target);
  const amount = (exact: Decimal): string =>
    gapWords.sized(isRate(target) ? figureWords.points(figure(exact)) : withUnit(exact, target), reach);
  const said = size === undefined ? '' : amount(size);
  if (target.measure === 'ceiling' && target.goal === '0')
    return side === 'above' ? gapWords.uncleared(said) : gapWords.allCleared;
  return gapWords.besideGoal(side, said, target.measure);
}

/** What has been achieved, in one phrase: 完成88.9%, 低于目标0.3个百分点, 已到“开工”. */
export function achievementText(standing: Reported): string {
  const { assessment, target, entry } = standing;
  if (entry?.reading.kind === 'not-applicable') return figureWords.notApplicable;
  if (entry === undefined || assessment === undefined) return figureWords.silent;
  if (entry.reading.kind === 'stage') return figureWords.atStage(entry.reading.stage);
  if (target.measure === 'cumulative' && assessment.completion !== undefined)
    return gapWords.completed(percent(assessment.completion), boundOfShare(standing));
  return assessment.gap === undefined ? '' : gapText(assessment.gap, standing);
}

/** The distance to the schedule: 落后序时12.5个百分点; empty where no ratio is formed and of what is told by its goal. */
export function paceText(standing: Standing): string {
  const { light, target, expected } = standing;
  const gap = gapToSchedule(standing);
  if (gap === undefined || light === 'not-due') return '';
  // Before its deadline nothing is due: what is there early is no hundred points ahead of anything.
  if (target.pace.kind === 'deadline' && isZero(expected)) return light === 'done' ? gapWords.early : '';
  const { side, size, reach } = besideSchedule(gap, boundOfShare(standing), isMissed(light));
  const amount = size === undefined ? '' : gapWords.sized(figureWords.points(points(size)), reach);
  return gapWords.besideSchedule(side, amount);
}
