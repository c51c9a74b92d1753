import type { Period } from '../domain/period.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { type Todo, type TodoItem, type TodoKind, todoKinds } from '../domain/todo.ts';
import { catalogue } from './catalogue.ts';
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

export const todoPhrases = catalogue({
  never: (goal: string) => `还没有填报过，年度目标：${goal}`,
  last: (month: string, figure: string) => `最近一次是${month}：${figure}`,
  returned: (by: string, note: string) => `${by}退回：${note}`,
  figureBy: (figure: string, who: string) => `${figure}（${who}）`,
  contested: (month: string, figures: readonly string[]) => `${month}：${figures.join('，')}`,
  logged: (month: string, figure: string) => `${month}填报${figure}`,
  loggedAndReturned: (month: string, figure: string, returned: string) =>
    `${month}填报${figure}。${returned}`,
  unproven: (stage: string, month: string) => `已报到“${stage}”，截至${month}还没有佐证材料`,
  toReview: (month: string, figure: string, who: string) => `${month}填报${figure}，填报人：${who}`,
  dueCount: (counted: string, month: string) => `${counted}，截至${month}`,
  ofThem: (counted: string, overdue: string) => `${counted}（其中${overdue}）`,
  kindCount: (title: string, count: number) => `${title}${count}项`,
  sentence: (counts: readonly string[]) => `${counts.join('；')}。`,
});

const who = ({ by, unit }: EntryInForce): string => (unit === undefined ? by : `${unit}${by}`);

const lastReport = ({ entry, target }: TodoItem): string =>
  entry === undefined
    ? todoPhrases.never(goalText(target))
    : todoPhrases.last(periodText(entry.period), entryText(entry, target));

const returnNote = ({ review }: EntryInForce): string =>
  review === undefined ? '' : todoPhrases.returned(review.by, review.note ?? '');

function contestedText({ entry, rivals = [], target, period }: TodoItem): string {
  const figures = [...(entry === undefined ? [] : [entry]), ...rivals];
  const said = figures.map((each) => todoPhrases.figureBy(readingText(each.reading, target), who(each)));
  return todoPhrases.contested(periodText(period), said);
}

/** What is to be done about one item, in one line. */
export function todoItemText(kind: TodoKind, item: TodoItem): string {
  const { entry, target, period } = item;
  if (kind === 'contested') return contestedText(item);
  if (entry === undefined || kind === 'due' || kind === 'overdue') return lastReport(item);
  const logged = [periodText(entry.period), entryText(entry, target)] as const;
  switch (kind) {
    case 'returned':
      return todoPhrases.loggedAndReturned(...logged, returnNote(entry));
    case 'unproven':
      return todoPhrases.unproven(target.goalStage ?? '', periodText(period));
    case 'to-review':
      return todoPhrases.toReview(...logged, who(entry));
  }
}

/** 待填12项（其中逾期未报3项），截至2024年12月；退回1项 — the whole in one sentence; empty when nothing is to be done. */
export function todoSentence({ countByKind, period }: Todo): string {
  const said = (kind: TodoKind): string => todoPhrases.kindCount(todoWords.titles[kind], countByKind[kind]);
  // All that is overdue is due: beside it, it would be counted twice.
  const due = countByKind.overdue > 0 ? todoPhrases.ofThem(said('due'), said('overdue')) : said('due');
  const first = countByKind.due > 0 ? [todoPhrases.dueCount(due, periodText(period))] : [];
  const others = todoKinds.filter((kind) => kind !== 'due' && kind !== 'overdue' && countByKind[kind] > 0);
  const counts = [...first, ...others.map(said)];
  return counts.length === 0 ? '' : todoPhrases.sentence(counts);
}

/** Words of 待办. */
export const todoWords = catalogue({
  title: '待办',
  asOf: '月份',
  titles,
  hints: {
    returned: '审核人请您再核对。改好后重新填报，就会回到待审核。',
    due: '本月还没有填报。期限未到的任务隔月填一次即可；已完成、不适用和只缺佐证的不再列出。',
    overdue: '都在待填之中：最近一次填报已超过一个月，请先补上。',
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
});
