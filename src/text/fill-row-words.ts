import type { Target } from '../domain/plan.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { entryWords } from './entry-words.ts';
import { outlookWords } from './fill-words.ts';
import { monthText, periodText } from './format.ts';
import { gradeWords } from './target-kinds.ts';
import { figureText, goalText, readingText } from './target-words.ts';

/** The heads of the grid's columns. */
export const columnWords = catalogue({
  order: '序号',
  task: '任务',
  last: '上次',
  figure: '截至本月',
  grade: '数据来源',
  note: '备注',
  problems: '存在问题',
  nextSteps: '下步打算',
  needs: '需协调事项',
  outlook: '研判',
  status: '状态',
  reason: '更正理由',
});

export const statusWords = catalogue({
  saving: '正在保存',
  refused: '有误',
  waiting: '待确认',
  typed: '已填未存',
  locked: '锁定',
  blank: '待填',
  unasked: '本月不必填',
  rivals: '两数并存',
  returned: '已退回',
  published: '公开发布',
  accepted: '已通过',
  reported: '已报送',
});

/** Said on pointing at the status; the word alone is too short for it. */
export const statusHints = catalogue({
  saving: '正在写入本机',
  refused: '有一格不能保存，原因写在本行下面',
  waiting: '请在本行下面确认，确认后才会保存',
  typed: '还没有保存',
  locked: '本月已锁定',
  blank: '本月还没有填报',
  unasked: '本月可以不填；有变化的，照常填报',
  rivals: '两个人填了不同的数，请到任务页处理',
  returned: '审核退回，请改后重新报送',
  published: '取自公开文件',
  accepted: '审核已通过',
  reported: '已报送，待审核',
});

/** Words of one row of the workbench. */
export const rowWords = catalogue({
  goal: (target: Target) => `目标${goalText(target)}`,
  evidence: (count: number) => `佐证（${count}）`,
  evidenceOf: (name: string, count: number) => `${name}：佐证材料，现有${count}份`,
  evidenceTitle: (name: string) => `佐证材料：${name}`,
  last: (entry: EntryInForce, target: Target) => figureText(entry, target),
  lastMonth: (entry: EntryInForce, year: string) =>
    entry.period.startsWith(year) ? monthText(entry.period) : periodText(entry.period),
  nothing: '无',
  unchanged: '无变化',
  unchangedOf: (name: string) => `${name}：无变化，沿用上次的数`,
  cell: (name: string, column: string) => `${name}：${column}`,
  placeholder: (entry: EntryInForce | undefined, target: Target) => {
    if (entry === undefined) return '';
    return entry.reading.kind === 'value' ? entry.reading.value : readingText(entry.reading, target);
  },
  chooseStage: (last: string) => (last === '' ? '请选择' : `上次：${last}`),
  stage: (rank: number, stage: string, isGoal: boolean) => `${rank} ${stage}${isGoal ? '（目标）' : ''}`,
  noOutlook: '—',
  noneOfThese: (text: string) => `“${text}”`,
  existing: (entry: EntryInForce, target: Target) => entryWords.existing(entry, target),
  confirm: '确认无误',
  discard: '放弃本行修改',
  saveRow: '保存本行',
  saveShort: '保存',
  said: (column: string, sentence: string) => `${column}：${sentence}`,
});

/** What a cell refuses besides what the form refuses: words that only a clipboard can bring. */
export const cellRefusalWords = catalogue({
  'grade-unknown': (text: string) =>
    `“${text}”不是数据来源，请选${[gradeWords.verified, gradeWords.reported, gradeWords.estimated].join('、')}。`,
  'outlook-unknown': (text: string) =>
    `“${text}”不是研判结论，请选${Object.values(outlookWords).join('、')}。`,
  'stage-unknown': (text: string) => `“${text}”不是本项的节点，请从列表中选择。`,
  'text-too-long': (longest: number) => `文字太长，最多 ${longest} 字。`,
  'text-broken': '文字中有损坏的字符，请删去后重新填写。',
});
