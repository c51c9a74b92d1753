import type { Basis } from '../domain/basis.ts';
import { type Period, yearOf } from '../domain/period.ts';
import { basisWords } from './basis-words.ts';
import { catalogue } from './catalogue.ts';
import { instantText, monthText, periodText } from './format.ts';

/** 对比两份快照. */
export const snapshotCompareWords = catalogue({
  title: '两份快照对比',
  lead: '两份快照都按留存时的数字对比，此后的填报、更正不影响结果。',
  here: '快照对比',
  compareTwo: '对比两份快照',
  withAnother: '与另一份比较',
  before: '前一时点的快照',
  after: '后一时点的快照',
  swap: '前后互换',
  choose: '请选择',
  option: (parts: readonly string[]) => parts.join('｜'),
  needsTwo: '至少要有两份快照才能对比。请先留存快照。',
  chooseBoth: '请选择两份快照。',
  same: '前后两份是同一份快照，没有可比的变化。请另选一份。',
  otherPlans: (before: string, after: string) =>
    `两份快照不属于同一个年度计划，不能逐项对比：前一时点的是“${before}”，后一时点的是“${after}”。请选同一计划的两份；跨年的情况请看“跨年对照”。`,
  years: '跨年对照',
  broken: (name: string) => `“${name}”没有通过核验，不能用来对比。请打开它查看原因，或另选一份。`,
  missing: '所选的快照不在本机，请另选一份。',
  reading: '正在读取两份快照并核验……',
  basesDiffer: (before: Basis, after: Basis) =>
    `两份快照的统计口径不同（前一时点：${basisWords.names[before]}；后一时点：${basisWords.names[after]}）：变化可能出自口径，不全是进展。`,
  rulesDiffer: '两份快照适用的亮灯规则不同：亮灯的变化可能出自规则，不全是进展。',
  calculationsDiffer: '两份快照由计算办法不同的版本留存：完成率和亮灯的变化可能出自计算办法，不全是进展。',
  ruleOf: (side: string, rule: string) => `${side}：${rule}`,
  nothing: '两份快照之间没有变化。',
  /** so that every item is accounted for */
  totals: (before: number, after: number, all: number) =>
    `前一时点${before}项，后一时点${after}项，合并为${all}项，每项只列一次；下表各行合计为前一时点，各列合计为后一时点。`,
  flowCaption: (before: string, after: string) =>
    `行：${before}的亮灯；列：${after}的亮灯。每项任务只计一次，横竖合计相等。`,
  quoted: (name: string) => `“${name}”`,
  quotedAt: (name: string, takenAt: string) => `“${name}”（${takenAt}留存）`,
});

/** What a sentence calls a snapshot by. */
interface Named {
  readonly asOf: Period;
  readonly name: string;
  readonly takenAt: string;
}

/** The names of two snapshots: 9月 and 10月 where they are of two months, else as they were named, else by their time. */
export function snapshotNames(before: Named, after: Named): readonly [string, string] {
  const sides = [before, after] as const;
  const both = (say: (side: Named) => string): readonly [string, string] => [say(sides[0]), say(sides[1])];
  if (before.asOf !== after.asOf)
    return both(({ asOf }) =>
      yearOf(before.asOf) === yearOf(after.asOf) ? monthText(asOf) : periodText(asOf),
    );
  if (before.name !== after.name) return both(({ name }) => snapshotCompareWords.quoted(name));
  return both(({ name, takenAt }) => snapshotCompareWords.quotedAt(name, instantText(takenAt)));
}
