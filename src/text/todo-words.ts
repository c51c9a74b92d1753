import type { Period } from '../domain/period.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { type Todo, type TodoItem, type TodoKind, todoKinds } from '../domain/todo.ts';
import { entryText } from './entry-words.ts';
import { periodText } from './format.ts';
import { goalText, readingText } from './target-words.ts';

const titles: Readonly<Record<TodoKind, string>> = {
  returned: '退回',
  due: '待填',
  overdue: '逾期未报',
  contested: '两数并存',
  unproven: '待印证',
  'to-review': '待审核',
};

const who = ({ by, unit }: EntryInForce): string => (unit === undefined ? by : `${unit}${by}`);

const lastReport = ({ entry, target }: TodoItem): string =>
  entry === undefined
    ? `还没有填报过，年度目标：${goalText(target)}`
    : `最近一次是${periodText(entry.period)}：${entryText(entry, target)}`;

const returnNote = ({ review }: EntryInForce): string =>
  review === undefined ? '' : `${review.by}退回：${review.note ?? ''}`;

function contestedText({ entry, rivals = [], target, period }: TodoItem): string {
  const figures = [...(entry === undefined ? [] : [entry]), ...rivals];
  const said = figures.map((each) => `${readingText(each.reading, target)}（${who(each)}）`);
  return `${periodText(period)}：${said.join('，')}`;
}

/** What is to be done about one item, in one line. */
export function todoItemText(kind: TodoKind, item: TodoItem): string {
  const { entry, target, period } = item;
  if (kind === 'contested') return contestedText(item);
  if (entry === undefined || kind === 'due' || kind === 'overdue') return lastReport(item);
  const figure = `${periodText(entry.period)}填报${entryText(entry, target)}`;
  switch (kind) {
    case 'returned':
      return `${figure}。${returnNote(entry)}`;
    case 'unproven':
      return `已报到“${target.goalStage ?? ''}”，截至${periodText(period)}还没有佐证材料`;
    case 'to-review':
      return `${figure}，填报人：${who(entry)}`;
  }
}

/** 待填12项，截至2024年12月；退回1项 — the whole of it in one sentence; empty when nothing is to be done. */
export function todoSentence({ countByKind, period }: Todo): string {
  const { due, ...others } = countByKind;
  const first = due > 0 ? [`${titles.due}${due}项，截至${periodText(period)}`] : [];
  const rest = todoKinds.flatMap((kind) =>
    kind !== 'due' && others[kind] > 0 ? [`${titles[kind]}${others[kind]}项`] : [],
  );
  const said = [...first, ...rest].join('；');
  return said === '' ? '' : `${said}。`;
}

/** Words of 待办. */
export const todoWords = {
  title: '待办',
  asOf: '月份',
  titles,
  hints: {
    returned: '审核人请您再核对。改好后重新填报，就会回到待审核。',
    due: '本月还没有填报。期限未到的任务隔月填一次即可；已完成、不适用和只缺佐证的不再列出。',
    overdue: '最近一次填报已超过一个月，请先补上。',
    contested: '同一任务、同一月份有两个人填的数。都保留着，请商定采用哪一个。',
    unproven: '已报到目标节点，附上佐证材料后才算已完成。',
    'to-review': '由填报人以外的人审核。不分月份，全部列出。',
  } satisfies Record<TodoKind, string>,
  go: {
    returned: '',
    due: '去填报',
    overdue: '去补报',
    contested: '去取舍',
    unproven: '',
    'to-review': '去审核',
  } satisfies Record<TodoKind, string>,
  closed: '这个月已锁定，须先由督查室限时开放',
  count: (count: number) => `${count}项`,
  showAll: (count: number) => `显示全部${count}项`,
  showFewer: '收起',
  ofUnit: (unit: string, targets: number) => `只列${unit}牵头的${targets}项任务`,
  ofAll: (targets: number) => `没有选定本机的单位，列出全部${targets}项任务`,
  reviewOfAll: '待审核的不分单位',
  ofReviewer: '按审核岗列出：待审核和两数并存的各项，不分单位',
  chooseUnit: '选定单位',
  changeUnit: '更换',
  emptyTitle: '没有待办事项',
  empty: (asOf: Period) => `截至${periodText(asOf)}，该填的都填了，也没有退回、并存和待审核的数。辛苦了。`,
  unassignedTitle: '本单位还没有任务',
  unassigned: (unit: string) => `${unit}目前没有牵头的任务，所以这里是空的。分好任务以后，要填的会列在这里。`,
  assign: '去分任务',
} as const;
