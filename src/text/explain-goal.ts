import { type Decimal, subtract } from '../domain/decimal.ts';
import { isStaged } from '../domain/entry-form.ts';
import { assess } from '../domain/measure.ts';
import type { Target } from '../domain/plan.ts';
import { amount, isClearing, placeOfStage } from './explain-parts.ts';
import { goalText } from './target-words.ts';

const THING: Partial<Record<Target['measure'], string>> = { growth: '增速', reduction: '降幅' };

function stageGoal(target: Target): string {
  const { stages = [], goalStage = '' } = target;
  const path = stages.join('→');
  return `到“${goalStage}”节点即为完成：${path}，共${stages.length}个节点，“${goalStage}”是第${placeOfStage(goalStage, target)}个。`;
}

function valueGoal(goal: Decimal, target: Target): string {
  const { measure, comparator, tolerance = '0' } = target;
  const thing = THING[measure] ?? '';
  const head = `${goalText(target)}：`;
  if (isClearing(target)) return `${head}尚未清零的数量为0，才算达到。`;
  if (measure === 'ceiling' || comparator === '<=') return `${head}不超过${amount(goal, target)}即为达到。`;
  if (comparator === '>')
    return `${head}${thing}要大于${amount(goal, target)}，恰好${amount(goal, target)}不算达到。`;
  if (comparator === '~')
    return `${head}${thing}不低于${amount(subtract(goal, tolerance), target)}即为达到。`;
  return `${head}${thing}不低于${amount(goal, target)}即为达到。`;
}

/** When the target counts as met, by its comparator; strength words such as 力争 change nothing in it. */
export function explainGoal(target: Target): string {
  const { goal, strength } = target;
  const requirement = isStaged(target)
    ? stageGoal(target)
    : goal === undefined
      ? '文件没有给出可以核对的数值。'
      : valueGoal(goal, target);
  return strength === undefined ? requirement : `${requirement}“${strength}”表示力度，不影响计算。`;
}

/** Whether a share can be formed at all: from a baseline beyond the goal no way leads to it. */
const formsRatio = (target: Target): boolean =>
  target.goal !== undefined &&
  assess({ reading: { kind: 'value', value: target.goal }, grade: 'reported', proven: true }, target)
    ?.completion !== undefined;

/** How a reading of this measure becomes a completion, in general. */
export function explainMeasure(target: Target): string {
  const { measure, baseline, goalStage = '' } = target;
  const onWay = baseline === undefined ? '÷目标' : '离基数的距离÷目标离基数的距离';
  switch (measure) {
    case 'cumulative':
      return `累计类：完成率＝累计数${onWay}，可以超过100%。`;
    case 'level':
      return !formsRatio(target)
        ? '水平类：只看是否达到目标，不折算完成率。'
        : `水平类：先看是否达到目标；未达到时，完成率＝当前值${onWay}。`;
    case 'growth':
      return '增速类：只看是否达到目标，差距用百分点表示，不把两个增速相除。';
    case 'reduction':
      return '压降类：只看降幅是否达到目标，差距用百分点表示；上升按负的降幅计。';
    case 'ceiling':
      return isClearing(target)
        ? '控制类（清零）：只看尚未清零的数量是否为0，不折算完成率。'
        : '控制类：不突破控制目标即为达到，突破即为未达到，不折算完成率。';
    case 'milestone':
      return '节点类：完成率＝已到节点的序号÷目标节点的序号，未启动为0。';
    case 'award':
      return `争创类：到“${goalStage}”才算完成；此前的节点只反映进展，不计入汇总。`;
  }
}
