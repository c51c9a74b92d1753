import type { ReasonRefusal } from '../domain/reason.ts';
import type { RevisionRefusal } from '../domain/revision-form.ts';
import { catalogue } from './catalogue.ts';

/** Words of what changes a target itself: another goal, or taking it out of the plan. */
export const revisionWords = catalogue({
  title: '调整',
  titleHint: '进度曲线、年度目标、取消任务',
  hint: '每次调整都记入全部记录和变更记录：谁、何时、为什么、由什么改成什么。',

  revise: '调整目标',
  goalInForce: '年度目标',
  originalGoal: '年初目标',
  presentGoal: '现行目标',
  revisedAt: (when: string) => `${when}调整。`,
  originallyWas: (goal: string) => `年初目标 ${goal}`,
  revisedGoal: '调整后目标',
  newGoal: '新的目标',
  newGoalHint: (unit: string) =>
    unit === ''
      ? '只填数；“以上”“以内”等按报告原文不变。'
      : `只填数，单位是${unit}；“以上”“以内”等按报告原文不变。`,
  newStage: '新的目标节点',
  chooseStage: '请选择',
  after: (before: string, after: string) => `调整后：${before} → ${after}`,
  curveNote:
    '本任务按分月计划推进。调整后，各月所写的节点不变；写到现行目标节点的月份，改为新的目标节点；在新的目标节点之后的节点，按新的目标节点算。请一并核对进度曲线。',
  reason: '调整理由',
  documentNumber: '文号',
  optional: '（选填）',
  documentHint: '有批准调整的文件，请写文号，例如 永政发〔2024〕12号。',
  save: '保存目标调整',
  saving: '正在保存……',
  saved: (goal: string) => `已保存：目标调整为${goal}。`,
  was: (goal: string) => `原目标：${goal}`,

  withdraw: '取消任务',
  withdrawTitle: (name: string) => `取消任务：${name}`,
  withdrawWhat:
    '取消后，本任务不再列入看板、清单和汇总，也不能再填报；已有的全部记录仍可查阅。取消之后不能恢复，请确认已有依据。',
  withdrawReason: '取消理由',
  withdrawSurely: '确认取消任务',
  keep: '保留任务',
  withdrawing: '正在取消……',
  withdrawnBy: (who: string, when: string) => `${when}，${who}`,
  withdrawnWho: '取消人与时间',
  withdrawnWhy: '取消理由',
  withdrawnNote: '本任务已取消，不再列入看板和汇总；以下记录仅供查阅。',

  refusals: {
    blank: '还没有填新的目标。',
    'not-a-number': '读不出这个数。请只写数字，可带“万”“亿”和单位，例如 40、1.2万、百分数写 19.7。',
    separators: '千位分隔的位置不对。请写成 1,234 或 1234。',
    'too-long': '数字太长：整数最多 15 位，小数最多 8 位。',
    'goal-not-positive': '累计类目标应大于0；不再做的任务请用“取消任务”。',
    'goal-negative': '本项目标不会是负数，请核对。',
    'stage-missing': '请选择新的目标节点。',
    unchanged: '与现行目标相同，不需要调整。',
    'reason-missing': '请写明调整理由。',
  },
  withdrawReasonMissing: '请写明取消理由。',
  textTooLong: (longest: number) => `文字太长，最多 ${longest} 字。`,
  approximate: (word: string) => `请去掉“${word}”，只填确切的数；“以上”“以内”等按报告原文不变。`,
  noUnit: (found: string) => `本项没有单位，请去掉“${found}”。`,
  unitMismatch: (found: string, expected: string) =>
    `单位“${found}”换算不成“${expected}”，请按“${expected}”填写。`,
});

/** Why there is no reason for what is asked; `missing` says it of this act. */
export const reasonRefusalText = (refusal: ReasonRefusal, missing: string): string =>
  refusal.code === 'text-too-long' ? revisionWords.textTooLong(refusal.limit) : missing;

/** Why a new goal is refused, and what to write instead. */
export function revisionRefusalText(refusal: RevisionRefusal): string {
  const words = revisionWords;
  switch (refusal.code) {
    case 'text-too-long':
      return words.textTooLong(refusal.limit);
    case 'approximate':
      return words.approximate(refusal.word);
    case 'unit-mismatch':
      return refusal.expected === ''
        ? words.noUnit(refusal.found)
        : words.unitMismatch(refusal.found, refusal.expected);
    default:
      return words.refusals[refusal.code];
  }
}
