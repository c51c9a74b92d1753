import type { DifferenceKind } from '../domain/difference-kind.ts';
import { type Figure, type Said, said } from './official-sentence.ts';

/** How an official document tells what changed since an earlier snapshot. Always Chinese, as all of it. */
export const officialChanges = {
  since: (asOf: Figure, name: string, turns: Said) => said`与${asOf}（进度快照“${name}”）相比：${turns}。`,
  noTurn: '亮灯和目标均无变化',
  turn: (word: string, count: Figure) => said`${word}${count}项`,
  turnNames: (word: string, names: Said) => said`${word}的任务：${names}。`,
  turnMeanings: {
    'turned-green': '转绿指由滞后、严重滞后转为正常或暂达标',
    eased: '好转指由严重滞后转为滞后',
    'turned-red': '转红指转为严重滞后',
    'turned-yellow': '转黄指转为滞后',
    shifted: '其他亮灯变化指转绿、转红等以外的变化，如未到期的到期后转为正常',
  } satisfies Partial<Record<DifferenceKind, string>>,
  overlap: (count: Figure) => said`目标调整的任务中，有${count}项亮灯也有变化，同时计入相应类别。`,
  because: (name: string, why: string) => `${name}（${why}）`,
  risen: (before: Figure, after: Figure, points: Figure) =>
    said`完成率由${before}升至${after}，上升${points}个百分点`,
  fallen: (before: Figure, after: Figure, points: Figure) =>
    said`完成率由${before}降至${after}，下降${points}个百分点`,
  still: (share: Figure) => said`完成率保持${share}`,
  rulesDiffer: '两期适用的亮灯规则不同，亮灯的变化可能出自规则，不全是进展。',
  calculationsDiffer: '两期快照由计算办法不同的版本留存，变化可能出自计算办法，不全是进展。',
  basesDiffer: '两期的统计口径不同，变化可能出自口径，不全是进展。',
  turns: {
    'turned-green': '转绿',
    eased: '好转',
    'turned-red': '转红',
    'turned-yellow': '转黄',
    completed: '新完成',
    reopened: '转为未完成',
    reported: '新填报',
    silenced: '转未填报',
    added: '新增任务',
    removed: '取消任务',
    adjusted: '目标调整',
    shifted: '其他亮灯变化',
  } satisfies Partial<Record<DifferenceKind, string>>,
} as const;
