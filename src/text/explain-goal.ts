import { type Decimal, subtract } from '../domain/decimal.ts';
import { isStaged } from '../domain/entry-form.ts';
import { formsShare } from '../domain/pace-shares.ts';
import type { Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { amount, isClearing, placeOfStage } from './explain-parts.ts';
import { goalText } from './target-words.ts';

const THING: Partial<Record<Target['measure'], string>> = { growth: '增速', reduction: '降幅' };

/** When a target counts as met and how its completion is formed; amounts come with their unit. */
export const goalWords = catalogue({
  stages: (goal: string, path: readonly string[], place: number) =>
    `到“${goal}”节点即为完成：${path.join('→')}，共${path.length}个节点，“${goal}”是第${place}个。`,
  head: (goal: string) => `${goal}：`,
  cleared: '尚未清零的数量为0，才算达到。',
  atMost: (goal: string) => `不超过${goal}即为达到。`,
  over: (goal: string, measure: Target['measure']) =>
    `${THING[measure] ?? ''}要大于${goal}，恰好${goal}不算达到。`,
  atLeast: (goal: string, measure: Target['measure']) => `${THING[measure] ?? ''}不低于${goal}即为达到。`,
  noFigure: '文件没有给出可以核对的数值。',
  strength: (strength: string) => `“${strength}”表示力度，不影响计算。`,
  cumulative: (fromBaseline: boolean) =>
    `累计类：完成率＝累计数${fromBaseline ? '离基数的距离÷目标离基数的距离' : '÷目标'}，可以超过100%。`,
  levelWithout: '水平类：只看是否达到目标，不折算完成率。',
  level: (fromBaseline: boolean) =>
    `水平类：先看是否达到目标；未达到时，完成率＝当前值${fromBaseline ? '离基数的距离÷目标离基数的距离' : '÷目标'}。`,
  growth: '增速类：只看是否达到目标，差距用百分点表示，不把两个增速相除。',
  reduction: '压降类：只看降幅是否达到目标，差距用百分点表示；上升按负的降幅计。',
  clearing: '控制类（清零）：只看尚未清零的数量是否为0，不折算完成率。',
  ceiling: '控制类：不突破控制目标即为达到，突破即为未达到，不折算完成率。',
  milestone: '节点类：完成率＝已到节点的序号÷目标节点的序号，未启动为0。',
  award: (goal: string) => `争创类：到“${goal}”才算完成；此前的节点只反映进展，不计入汇总。`,
});

function stageGoal(target: Target): string {
  const { stages = [], goalStage = '' } = target;
  return goalWords.stages(goalStage, stages, placeOfStage(goalStage, target));
}

function valueGoal(goal: Decimal, target: Target): string {
  const { measure, comparator, tolerance = '0' } = target;
  const said = amount(goal, target);
  if (isClearing(target)) return goalWords.cleared;
  if (measure === 'ceiling' || comparator === '<=') return goalWords.atMost(said);
  if (comparator === '>') return goalWords.over(said, measure);
  if (comparator === '~') return goalWords.atLeast(amount(subtract(goal, tolerance), target), measure);
  return goalWords.atLeast(said, measure);
}

function requirementOf(target: Target): string {
  if (isStaged(target)) return stageGoal(target);
  const { goal } = target;
  if (goal === undefined) return goalWords.noFigure;
  return `${goalWords.head(goalText(target))}${valueGoal(goal, target)}`;
}

/** When the target counts as met, by its comparator; strength words such as 力争 change nothing in it. */
export function explainGoal(target: Target): string {
  const { strength } = target;
  const requirement = requirementOf(target);
  return strength === undefined ? requirement : `${requirement}${goalWords.strength(strength)}`;
}

/** How a reading of this measure becomes a completion, in general. */
export function explainMeasure(target: Target): string {
  const { measure, baseline, goalStage = '' } = target;
  switch (measure) {
    case 'cumulative':
      return goalWords.cumulative(baseline !== undefined);
    case 'level':
      return formsShare(target) ? goalWords.level(baseline !== undefined) : goalWords.levelWithout;
    case 'ceiling':
      return isClearing(target) ? goalWords.clearing : goalWords.ceiling;
    case 'award':
      return goalWords.award(goalStage);
    default:
      return goalWords[measure];
  }
}
