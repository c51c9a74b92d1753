import type { AssignmentColumns } from '../domain/assignment-columns.ts';
import type { AssignmentRefusal } from '../domain/assignment-row.ts';
import type { SkippedAssignment } from '../domain/assignment-skip.ts';
import type { AcceptedAssignment } from '../domain/assignment-table.ts';
import { isNobodys, type Responsibility } from '../domain/responsibility.ts';
import { assignColumnWords, type OrganisationNames, responsibilityTexts } from './assign-words.ts';
import { catalogue } from './catalogue.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

export const shortenedCell = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}……` : text);

export const pasteRefusals = catalogue({
  text: (refusal: AssignmentRefusal): string => {
    switch (refusal.code) {
      case 'target-blank':
        return '没有写任务编号或任务名称。';
      case 'target-unknown':
        return refusal.candidates.length > 0
          ? `计划里没有“${shortenedCell(refusal.text)}”，请看是不是下面相近的任务，或者改填任务编号。`
          : '计划里没有这项任务，请核对编号或名称。';
      case 'target-ambiguous':
        return '有几项任务同名，请改填任务编号。';
      case 'target-contradicts':
        return `${quoted(refusal.texts)}不是同一项任务，请核对。`;
      case 'target-repeated':
        return `与第${refusal.firstRow}行是同一项任务，只取前一行。`;
      case 'unit-unknown':
        return `单位名单里没有${quoted(refusal.names)}。`;
      case 'unit-ambiguous':
        return `有几个单位都叫${quoted(refusal.names)}，请先在“单位与岗位”中改名。`;
      case 'several-leads':
        return `牵头单位只能有一个，这里写了${quoted(refusal.names)}；其余请写入配合单位。`;
      case 'lead-supports-too':
        return `${quoted(refusal.names)}不能既牵头又配合。`;
      case 'leader-unknown':
        return `没有${quoted(refusal.names)}这个牵头领导岗位或现任，请先在“单位与岗位”中新增。`;
      case 'leader-ambiguous':
        return `有几个岗位都能对应${quoted(refusal.names)}，请写岗位名称。`;
      case 'several-leaders':
        return `牵头领导只能有一位，这里写了${quoted(refusal.names)}。`;
      case 'too-long':
        return '单元格内容太长，不像是单位名单。';
    }
  },
  /** what an assignment changes of one part */
  part: (column: string, now: string) => `${column}：${now}`,
  partChange: (column: string, before: string, now: string) =>
    `${column}：${before || '未定'} → ${now || '无'}`,
  nobody: '未定',
  line: (parts: readonly string[]) => parts.join('；'),
});

/** A refused row in a sentence: what is wrong and what to write instead. */
export const assignmentRefusalText = (refusal: AssignmentRefusal): string => pasteRefusals.text(refusal);

export const refusedColumnText = ({ column }: AssignmentRefusal): string => assignColumnWords[column];

const PARTS = ['lead', 'support', 'leader'] as const;

/** What an assignment changes, part by part: all that is new, or old → new where somebody answered before. */
export function assignmentLines(
  before: Responsibility,
  after: Responsibility,
  names: OrganisationNames,
): string[] {
  const [old, now] = [responsibilityTexts(before, names), responsibilityTexts(after, names)];
  const wasNobodys = isNobodys(before);
  return PARTS.flatMap((part) => {
    if (old[part] === now[part]) return [];
    const column = assignColumnWords[part];
    return [
      wasNobodys
        ? pasteRefusals.part(column, now[part])
        : pasteRefusals.partChange(column, old[part], now[part]),
    ];
  });
}

/** Who answers now, in one line. */
export function responsibilityLine(responsibility: Responsibility, names: OrganisationNames): string {
  const texts = responsibilityTexts(responsibility, names);
  const said = PARTS.flatMap((part) =>
    texts[part] === '' ? [] : [pasteRefusals.part(assignColumnWords[part], texts[part])],
  );
  return said.length === 0 ? pasteRefusals.nobody : pasteRefusals.line(said);
}

export const assignStateWords = catalogue({
  new: '新增',
  changed: '更改',
  same: '相同',
  refused: '未采用',
} satisfies Record<AcceptedAssignment['state'] | 'refused', string>);

const SKIP_REASONS = { total: '合计行', heading: '小标题' } as const;

/** The header of the table that is handed out; in Chinese, as it is read when it comes back. */
export const exampleHeader = ['任务编号', '任务名称', '牵头单位', '配合单位', '牵头领导'] as const;

/** Words of pasting a table. */
export const pasteWords = catalogue({
  title: '从 Excel 粘贴分工表',
  label: '分工表',
  hint: '复制含表头的表格粘贴到这里。按表头认列：任务编号或任务名称、牵头单位、配合单位、牵头领导；“责任单位”第一个算牵头，其余算配合；序号等其他列略过。没有表头则按这个顺序。一格里的几个单位用顿号、逗号、分号、空格或换行分开。空白格不改动原有分工，要清除请写“无”。',
  example: '填入现有分工表',
  exampleNote: '可以全选复制到 Excel 里填写，再粘贴回来。',
  clear: '清空',
  columnsByHeader: (row: number, names: readonly string[]) => `按第${row}行的表头认列：${names.join('、')}。`,
  columnsByPlace: (names: readonly string[]) => `没有认出表头，按位置认列：${names.join('、')}。`,
  columnNames: ({ columns }: AssignmentColumns): string[] =>
    columns.flatMap((column, place) =>
      column === undefined ? [] : [`第${place + 1}列${assignColumnWords[column]}`],
    ),
  noRows: '表头下面没有内容。',
  summary: (counts: Readonly<Record<AcceptedAssignment['state'] | 'refused', number>>, total: number) =>
    `共${total}行：新增${counts.new}，更改${counts.changed}，相同${counts.same}，未采用${counts.refused}。`,
  unknownTitle: (count: number) => `有${count}个单位不在名单里`,
  unknownNote:
    '请逐个核对：只是写法不同的，点“用……”改用名单里的单位；确是新单位的，勾选后新增；配合单位也可以不列入，其余照办。处理后下面的表会自动重新核对。',
  addUnit: (name: string) => `新增“${name}”`,
  nearUnits: '名单里相近的：',
  takeUnit: (name: string) => `用“${name}”`,
  takeUnitFor: (written: string, name: string) => `“${written}”用“${name}”`,
  leaveOut: '不列入配合单位',
  leaveOutOf: (name: string) => `“${name}”不列入配合单位`,
  leftOut: (names: readonly string[]) => `配合单位不列入${quoted(names)}。`,
  addUnits: (count: number) => `新增这${count}个单位`,
  noneTicked: '还没有勾选要新增的单位。',
  itIs: (name: string) => `就是“${name}”`,
  choicesTitle: '已作的处理',
  meansTarget: (text: string, name: string) => `“${shortenedCell(text)}”按任务“${name}”处理。`,
  meansUnit: (text: string, name: string) => `“${text}”按“${name}”处理。`,
  undo: '撤回',
  undoOf: (text: string) => `撤回对“${text}”的处理`,
  skippedRows: (skipped: readonly SkippedAssignment[]) =>
    `已略过${skipped.length}行：${skipped
      .slice(0, 10)
      .map(({ row, text, reason }) => `第${row}行“${shortenedCell(text)}”（${SKIP_REASONS[reason]}）`)
      .join('、')}${skipped.length > 10 ? '等' : ''}。`,
  unitsAdded: (count: number) => `已新增${count}个单位。`,
  preview: '核对结果',
  previewCaption: '粘贴的表格逐行核对结果',
  row: '行',
  result: '结果',
  detail: '分工（原 → 新）或原因',
  onlyNotable: '只看有变化和未采用的行',
  more: (count: number) => `另有${count}行未列出。`,
  reason: (column: string, text: string) => `${column}列：${text}`,
  commit: (count: number) => `确认分配${count}项`,
  nothingToDo: '没有要更改的分工。',
  refusedStay: (count: number) => `未采用的${count}行不会保存，改好后可再粘贴一次。`,
});
