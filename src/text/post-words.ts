import type { Duty } from '../domain/change-bodies.ts';
import type { Post } from '../domain/organisation.ts';
import { catalogue } from './catalogue.ts';

export const dutyWords = catalogue({
  report: '填报',
  review: '审核',
  lead: '牵头领导',
} satisfies Record<Duty, string>);

/** 市科技局 · 填报岗（张三）; a post of no unit by its title alone. */
export const postLine = ({ title, holder }: Post, unit: string | undefined): string =>
  postWords.line(unit, title, holder);

/** Words of 岗位. */
export const postWords = catalogue({
  title: '岗位',
  emptyTitle: '还没有岗位',
  emptyText: '任务和署名跟着岗位走：换人后，继任者接续岗位名下的任务。需要时再新增即可。',
  caption: '岗位和现任人员',
  post: '岗位名称',
  postHint: '例如：填报岗、审核岗、分管工业副市长。',
  unit: '单位',
  noUnit: '不属于单位（市领导等）',
  duty: '职责',
  dutyHint: '职责只用来安排页面，不作权限控制。',
  holder: '现任',
  optional: '（选填）',
  vacant: '空缺',
  line: (unit: string | undefined, title: string, holder: string) =>
    `${unit === undefined ? '' : `${unit} · `}${title}（${holder === '' ? '空缺' : holder}）`,
  add: '新增岗位',
  addTitle: '新增岗位',
  added: (title: string) => `已新增岗位“${title}”。`,
  edit: '修改',
  editOf: (title: string) => `修改${title}`,
  editTitle: (title: string) => `修改岗位“${title}”`,
  changed: (title: string) => `已修改岗位“${title}”。`,
  hold: '换人',
  holdOf: (title: string) => `${title}换人`,
  holdTitle: (title: string) => `“${title}”换人`,
  holdNow: (holder: string) => (holder === '' ? '目前空缺。' : `现任：${holder}。`),
  holdNote: '继任者接续这个岗位名下的全部任务；此前的填报仍署原任的姓名。',
  successor: '继任者姓名',
  leaveVacant: '暂时空缺',
  vacantNote: '空缺期间，岗位名下的任务仍留在岗位上。',
  sameHolder: '与现任相同。',
  held: (title: string, holder: string) =>
    holder === '' ? `“${title}”已改为空缺。` : `“${title}”现任已改为${holder}。`,
  abolish: '撤销',
  abolishOf: (title: string) => `撤销${title}`,
  abolishTitle: (title: string) => `撤销岗位“${title}”`,
  abolishNote: (led: number) =>
    `${led === 0 ? '目前没有任务以这个岗位为牵头领导。' : `现有${led}项任务以这个岗位为牵头领导，撤销后请在“任务分工”中重新分配。`}历史记录保留它的名称和任职人员此前的全部填报。`,
  abolished: (title: string) => `已撤销岗位“${title}”。`,
  taken: (title: string) => `这个单位已有岗位“${title}”，请换一个名称。`,
});
