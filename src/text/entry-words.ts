import { isPeriod, type Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { isClearing } from './explain-parts.ts';
import { monthText, periodText } from './format.ts';
import { shellWords } from './shell-words.ts';
import { gradeWords } from './target-kinds.ts';
import { readingText } from './target-words.ts';

export const entryPhrases = catalogue({
  graded: (figure: string, grade: string) => `${figure}（${grade}）`,
  values: {
    clearing: '尚未清零数',
    growth: '增速',
    reduction: '下降幅度',
    cumulative: '年初以来累计数',
    other: '当前值',
  },
  hints: {
    clearing: '填目前尚未清零的数量；已经清零请填0，不要留空。',
    growth: '只写数字，例如19.7；负增长写负数。',
    reduction: '下降写正数，上升写负数。',
    cumulative:
      '填年初到这个月底的累计数，不是当月数。本月没有新进展的，照填上次的累计数；年初以来都没有的填0。',
    other: '填这个月底的数；可以写“万”“亿”和单位。',
  },
});

/** A figure with its grade: 5场（部门自报）. */
export const entryText = (
  { reading, grade }: Pick<EntryInForce, 'reading' | 'grade'>,
  target: Target,
): string => entryPhrases.graded(readingText(reading, target), gradeWords[grade]);

export const authorText = ({ by, sourceId }: EntryInForce): string =>
  sourceId === undefined ? by : shellWords.documentAuthor(by);

/** Words of the form in which a figure is logged or corrected. */
export const entryWords = catalogue({
  title: '填报进度',
  period: '数据截至',
  stage: '目前到了哪个节点',
  chooseStage: '请选择',
  goalStage: (stage: string) => `${stage}（目标节点）`,
  notApplicable: '不适用',
  notApplicableHint: '勾选后不计入完成率，须在备注中说明原因。',
  grade: '数据来源',
  gradeHint: '预计数不能算作完成。',
  note: '备注',
  problems: '存在问题',
  nextSteps: '下步打算',
  needs: '需协调事项',
  outlook: '研判',
  noOutlook: '不作研判',
  outlookHint: '填报人自己的判断，与亮灯并列，不改变亮灯。',
  more: '问题、打算、需协调事项和研判（选填）',
  reason: '更正理由',
  asked: '请核对；无误就勾选，再保存',
  confirm: '确认无误',
  optional: '（选填）',
  existing: (entry: EntryInForce, target: Target) =>
    `${periodText(entry.period)}已有填报：${entryText(entry, target)}，${authorText(entry)}。再保存即为更正，原记录保留。`,
  save: (period: string) => `保存${isPeriod(period) ? monthText(period) : ''}填报`,
  saveCorrection: (period: string) => `保存${isPeriod(period) ? monthText(period) : ''}更正`,
  saving: '正在保存……',
  saved: (entry: Pick<EntryInForce, 'period' | 'reading' | 'grade'>, target: Target) =>
    `已保存：${periodText(entry.period)}，${entryText(entry, target)}。`,
  showMonth: (period: Period) => `查看截至${periodText(period)}的态势`,
  restored: '已恢复未保存的内容',
  clear: '清除',
  replaced: (period: Period) => `已填入${periodText(period)}的现有数值；先前未保存的内容已换下。`,
  putBack: '换回先前的内容',
});

/** Which kind of number is asked for. */
function askedOf(target: Target): keyof typeof entryPhrases.values {
  if (isClearing(target)) return 'clearing';
  const { measure } = target;
  return measure === 'growth' || measure === 'reduction' || measure === 'cumulative' ? measure : 'other';
}

/** What number to write, by measure. */
export const valueLabel = (target: Target): string => entryPhrases.values[askedOf(target)];

export const valueHint = (target: Target): string => entryPhrases.hints[askedOf(target)];
