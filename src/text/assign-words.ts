import { type OrganisationState, type Post, postsOf, unitName, unitsOf } from '../domain/organisation.ts';
import type { Responsibility } from '../domain/responsibility.ts';
import { catalogue } from './catalogue.ts';

/** Names of the columns as people see them; also the header of a table that is handed out. */
export const assignColumnWords = catalogue({
  target: '目标任务',
  lead: '牵头单位',
  support: '配合单位',
  responsible: '责任单位',
  leader: '牵头领导',
});

export const assignNameWords = catalogue({
  gone: (name: string) => `${name}（已撤销）`,
  post: (title: string, holder: string) => `${title}（${holder === '' ? '空缺' : holder}）`,
  list: (names: readonly string[]) => names.join('、'),
});

/** How units and leaders' posts are called now, by id; those that are gone say so. */
export interface OrganisationNames {
  readonly unit: (unitId: string) => string;
  readonly leader: (postId: string) => string;
}

export function namesOf(organisation: OrganisationState): OrganisationNames {
  const units = new Map(unitsOf(organisation).map(({ id, name }) => [id, name]));
  const posts = new Map(postsOf(organisation).map((post) => [post.id, postText(post)]));
  return {
    unit: (id) => units.get(id) ?? assignNameWords.gone(unitName(organisation, id) ?? id),
    leader: (id) =>
      posts.get(id) ?? assignNameWords.gone(organisation.postsById[id]?.definition?.title ?? id),
  };
}

/** A post with who holds it now. */
const postText = ({ title, holder }: Pick<Post, 'title' | 'holder'>): string =>
  assignNameWords.post(title, holder);

/** The parts of a responsibility as text, '' where there is nobody. */
export const responsibilityTexts = (
  { leadUnitId, supportingUnitIds, leadPostId }: Responsibility,
  { unit, leader }: OrganisationNames,
): { readonly lead: string; readonly support: string; readonly leader: string } => ({
  lead: leadUnitId === undefined ? '' : unit(leadUnitId),
  support: assignNameWords.list(supportingUnitIds.map(unit)),
  leader: leadPostId === undefined ? '' : leader(leadPostId),
});

/** Words of 任务分工. */
export const assignWords = catalogue({
  title: '任务分工',
  assigned: (assigned: number, total: number) => `已分配 ${assigned}／${total}项`,
  assignedNote: '定了牵头单位的算已分配；牵头单位已撤销的算未分配。',
  byUnit: '各单位承担任务',
  byUnitCaption: '各单位牵头和配合的任务数',
  unit: '单位',
  leads: '牵头',
  supports: '配合',
  noUnitsTitle: '还没有单位，暂时不能分工',
  noUnitsText:
    '公开文件没有写明各项任务由哪个单位承担，程序不作猜测。请先录入单位，再回到这里分配；手头已有分工表的，也可以在下面粘贴，一并新增表里的单位。不分工也不影响按“全部任务”填报。',
  toUnits: '去录入单位',
  manageUnits: '单位与岗位',
  tableTitle: '逐项分配',
  caption: '各目标任务的牵头单位、配合单位和牵头领导',
  area: '任务领域',
  anyArea: '全部领域',
  filterUnit: '单位',
  anyUnit: '全部单位',
  unassignedOnly: '只看未分配',
  search: '查找',
  searchHint: '名称或原文',
  shown: (shown: number, total: number) => `显示${shown}项，共${total}项`,
  nothing: '没有符合条件的目标任务。',
  clearFilters: '清除筛选',
  select: '选择',
  selectTarget: (name: string) => `选择“${name}”`,
  selectShown: (count: number) => `选中显示的全部${count}项`,
  selectArea: (heading: string, count: number) => `${heading}（显示${count}项）`,
  nobody: '未定',
  actions: '操作',
  edit: '分配',
  editOf: (name: string) => `分配“${name}”`,
  selected: (count: number, hidden: number) =>
    `已选${count}项${hidden > 0 ? `，其中${hidden}项不在当前筛选中` : ''}`,
  assignSelected: (count: number) => `为选中的${count}项分配`,
  clearSelection: '取消选择',
  nothingSelected: '勾选几项或整个领域，可以一起分配。',
  oneTitle: (name: string) => `分配“${name}”`,
  manyTitle: (count: number) => `为${count}项任务分配`,
  unchanged: '不改动',
  none: '无',
  supportHow: '配合单位怎么改',
  supportUnchanged: '不改动',
  supportAdd: '增加勾选的单位',
  supportSet: '改为勾选的单位（不勾选即清空）',
  supportUnits: '配合单位',
  supportNote: '一个单位不能既牵头又配合：由配合改为牵头的，不再列入配合；增加配合时，已由它牵头的任务不变。',
  contradiction: '牵头单位不能同时列为配合单位，请去掉一处。',
  noLeaders: '还没有“牵头领导”岗位，可在“单位与岗位”中新增。',
  unchangedAll: '与现有分工相同，没有要保存的改动。',
  willChange: (count: number) => `将更改${count}项任务的分工。`,
  save: '保存分工',
  saving: '正在保存……',
  saved: (count: number) => `已保存${count}项任务的分工。`,
});
