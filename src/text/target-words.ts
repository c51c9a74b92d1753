import type { bounds, Reading } from '../domain/change-bodies.ts';
import { absolute, compare, type Decimal, isNegative, isZero, negate } from '../domain/decimal.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { figure, percent, points } from './format.ts';

type Bound = (typeof bounds)[number];

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
  uncleared: (amount: string) => `尚未清零，余${amount}`,
  allCleared: '已清零',
  atGoal: '与目标持平',
  fromGoal: (amount: string, above: boolean, measure: Target['measure']) => {
    const fall = measure === 'reduction' ? '降幅' : '';
    return `${fall}${above ? '高于' : '低于'}${measure === 'ceiling' ? '控制目标' : '目标'}${amount}`;
  },
  points: (points: string) => `${points}个百分点`,
  silent: '尚无填报',
  atStage: (stage: string) => `已到“${stage}”`,
  completed: (share: string) => `完成${share}`,
  onPace: '与序时持平',
  early: '提前完成',
  ahead: (points: string) => `超序时${points}个百分点`,
  behind: (points: string) => `落后序时${points}个百分点`,
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

function gapText(gap: Decimal, target: Target): string {
  if (target.measure === 'ceiling' && target.goal === '0')
    return compare(gap, '0') > 0 ? figureWords.uncleared(withUnit(gap, target)) : figureWords.allCleared;
  if (compare(gap, '0') === 0) return figureWords.atGoal;
  const size = absolute(gap);
  const amount = isRate(target) ? figureWords.points(figure(size)) : withUnit(size, target);
  return figureWords.fromGoal(amount, compare(gap, '0') > 0, target.measure);
}

/** What has been achieved, in one phrase: 完成88.9%, 低于目标0.3个百分点, 已到“开工”. */
export function achievementText({
  assessment,
  target,
  entry,
}: Pick<Standing, 'assessment' | 'target' | 'entry'>): string {
  if (entry?.reading.kind === 'not-applicable') return figureWords.notApplicable;
  if (entry === undefined || assessment === undefined) return figureWords.silent;
  if (entry.reading.kind === 'stage') return figureWords.atStage(entry.reading.stage);
  if (target.measure === 'cumulative' && assessment.completion !== undefined)
    return figureWords.completed(percent(assessment.completion));
  return assessment.gap === undefined ? '' : gapText(assessment.gap, target);
}

/** A level that is due all year is told by its gap to the goal alone: its ratio is one of two rates. */
export const isHeldLevel = ({ measure, pace }: Target): boolean =>
  measure === 'level' && pace.kind === 'hold';

/** The distance to the schedule: 落后序时12.5个百分点; empty where no ratio is formed and of what is held all year. */
export function paceText({ points: gap, light, target, expected }: Standing): string {
  if (gap === undefined || light === 'not-due' || isHeldLevel(target)) return '';
  // Before its deadline nothing is due: what is there early is no hundred points ahead of anything.
  if (target.pace.kind === 'deadline' && isZero(expected)) return light === 'done' ? figureWords.early : '';
  if (compare(gap, '0') === 0) return figureWords.onPace;
  return compare(gap, '0') > 0 ? figureWords.ahead(points(gap)) : figureWords.behind(points(absolute(gap)));
}
