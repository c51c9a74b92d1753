import type { NameRefusal } from '../domain/organisation-names.ts';
import type { Load } from '../domain/responsibility.ts';
import type { ListRefusal, UnitList } from '../domain/unit-list.ts';
import { catalogue } from './catalogue.ts';

/** Names and rows of a list that are not taken, in sentences. */
export const nameWords = catalogue({
  refusal: (refusal: NameRefusal, what: string): string => {
    switch (refusal.code) {
      case 'blank':
        return `请填写${what}。`;
      case 'too-long':
        return `${what}最多${refusal.limit}个字，请用简称。`;
      case 'taken':
        return `已有“${refusal.name}”，请换一个${what}。`;
    }
  },
  skipped: {
    heading: '是标题或表头，已略过。',
    total: '是合计行，已略过。',
    number: '是数字，不是单位名称，已略过。',
    blank: '没有单位名称，已略过。',
  },
  repeated: (name: string) => `与“${name}”重复。`,
});

/** A refused name of a unit, a post or a person, in a sentence. */
export const nameRefusalText = (refusal: NameRefusal, what: string): string =>
  nameWords.refusal(refusal, what);

/** Why a pasted name is not added, in a sentence. */
export function listRefusalText(refusal: ListRefusal): string {
  switch (refusal.code) {
    case 'heading':
    case 'total':
    case 'number':
    case 'blank':
      return nameWords.skipped[refusal.code];
    case 'taken':
      return nameWords.repeated(refusal.name);
    default:
      return nameRefusalText(refusal, unitWords.name);
  }
}

export const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}……` : text);

const item = (count: number): string => `${count}项`;

/** Words of 单位. */
export const unitWords = catalogue({
  page: '单位与岗位',
  lead: '单位、岗位和任职人员由您录入，程序不预设任何单位。不建单位也可以使用看板：“全部任务”不需要单位就能填报。',
  toAssign: '任务分工',
  toAssignNote: '给各项任务定牵头单位、配合单位和牵头领导：',
  title: '单位',
  emptyTitle: '还没有单位',
  emptyText:
    '公开文件没有写明各项任务由哪个单位承担，所以这里是空的。可以逐个新增，也可以从 Excel 粘贴名单。',
  count: (count: number) => `共${count}个`,
  name: '单位名称',
  add: '新增单位',
  added: (name: string) => `已新增“${name}”。`,
  restored: (name: string) => `“${name}”曾被撤销，现已恢复，原来分配给它的任务随之恢复。`,
  paste: '批量粘贴',
  pasteLabel: '单位名单',
  pasteHint:
    '一行一个单位，一行里用顿号、逗号或分号分开的算几个；从 Excel 复制的整列或整表也可以，自动认单位名称列，序号列和合计行略过。',
  pasteAdd: (count: number) => (count === 0 ? '新增名单中的单位' : `新增${count}个单位`),
  pasteNothing: '名单里没有可以新增的单位。',
  pasteEmpty: '请先粘贴单位名单。',
  pasteSummary: ({ names, refused, blanks }: UnitList) =>
    [
      `可新增${names.length}个`,
      ...(refused.length > 0 ? [`略过${refused.length}处`] : []),
      ...(blanks > 0 ? [`空行${blanks}行，已略过`] : []),
    ].join('，'),
  pasteNames: '将新增的单位',
  pasteSkipped: '略过的内容和原因',
  pasteRefused: ({ row, text, refusal }: UnitList['refused'][number]) =>
    `第${row}行${text === '' ? '' : `“${shortened(text)}”`}：${listRefusalText(refusal)}`,
  pasteMore: (count: number) => `另有${count}处略过。`,
  pasted: (count: number) => `已新增${count}个单位。`,
  load: '承担任务',
  noLoad: '暂无',
  loadText: ({ lead, support }: Load) =>
    [...(lead > 0 ? [`牵头${item(lead)}`] : []), ...(support > 0 ? [`配合${item(support)}`] : [])].join('，'),
  actions: '操作',
  caption: '单位名单，按排列顺序',
  up: '上移',
  down: '下移',
  upOf: (name: string) => `上移${name}`,
  downOf: (name: string) => `下移${name}`,
  moved: (name: string, place: number) => `“${name}”已移到第${place}位。`,
  rename: '改名',
  renameOf: (name: string) => `给${name}改名`,
  renameTitle: (name: string) => `“${name}”改名`,
  renameNote: '改名后，分配给它的任务不变；此前的填报仍署原单位名称。',
  renamed: (name: string) => `已改名为“${name}”。`,
  sameName: '名称没有变化。',
  dissolve: '撤销',
  dissolveOf: (name: string) => `撤销${name}`,
  dissolveTitle: (name: string) => `撤销“${name}”`,
  dissolveNote: ({ lead, support }: Load, posts: number) =>
    [
      lead + support === 0
        ? '目前没有任务分配给这个单位。'
        : `现有${[...(lead > 0 ? [`${item(lead)}任务由它牵头`] : []), ...(support > 0 ? [`${item(support)}由它配合`] : [])].join('、')}，撤销后请在“任务分工”中重新分配。`,
      posts > 0 ? `它的${posts}个岗位也不再列出。` : '',
      '历史记录保留它的名称和此前的全部填报。',
    ].join(''),
  dissolved: (name: string) => `已撤销“${name}”。`,
  loadUnknown: '承担的任务数还没有统计出来。历史记录保留名称和此前的全部填报。',
  reason: '撤销理由',
  reasonHint: '例如：机构改革，并入某局。',
  reasonMissing: '请写明撤销理由。',
  save: '保存',
  saving: '正在保存……',
});
