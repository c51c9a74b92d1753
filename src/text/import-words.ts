import type { LedgerRole } from '../domain/ledger.ts';
import type { RowClass } from '../domain/ledger-decision.ts';
import type { RowPlace, SkipReason } from '../domain/ledger-row.ts';
import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';
import { roleWords } from './import-sheet-words.ts';

/** Where a row stands, as the office finds it in the file. */
export const placeWords = catalogue({ place: (sheet: string, row: number) => `“${sheet}”第 ${row} 行` });
export const placeText = ({ sheet, row }: RowPlace): string => placeWords.place(sheet, row);

/** Every word of the page on which a ledger is imported; refusals and questions have their own. */
export const importWords = catalogue({
  title: '导入台账',
  lead: '本单位现有的台账照原样导入，不用先改格式。先给出预览，提交后才保存；同一个文件导入两次不会重复。',
  choose: '选择台账文件',
  dropHint:
    '或把文件拖到本页任意位置。支持 .xlsx、.csv、.tsv、.txt 和看板导出的 .json，不超过 30 MB。文件只在本机读取，不上传。',
  dropNow: '松开鼠标，读取这个文件',
  oneFile: '一次导入一个文件；刚才拖入了多个，请逐个导入。',
  another: '换一个文件',
  reading: (file: string) => `正在读取“${file}”……`,
  readingRows: (done: number, total: number) => `已读 ${done} / ${total} 行`,
  readingStages: { file: '正在打开文件', rows: '正在逐行读取', questions: '正在核对数字' },
  cancel: '取消',
  cancelled: '已取消，没有读取任何内容。',
  fileOf: (file: string) => `文件：${file}`,
  reason: (file: string) => `台账导入：${file}`,

  previewTitle: '预览',
  encoding: (encoding: string) => `文本编码：${encoding}`,
  rowCount: (count: number) => `共读取 ${count} 行`,
  period: '没有写明月份的行，数据截至',
  periodFromHeader: (period: Period) => `月份取自表头：${periodText(period)}`,
  between: '；',
  periodFromColumn: '月份取自表中各行',
  hint: (sheet: string, period: Period) =>
    `“${sheet}”的标题或名称写的是${periodText(period)}，与所选月份不同。`,
  takeHint: (period: Period) => `改为${periodText(period)}`,
  nothingRead: '没有一行可以导入。请按上面各表的说明处理，或换一个文件。',

  classes: {
    new: '新增',
    changed: '更正',
    question: '待确认',
    refused: '不能导入',
    same: '与原有相同',
    blank: '未填',
    skipped: '不是数据的行',
  } satisfies Record<RowClass, string>,
  classesLabel: '按结果查看',
  classTexts: {
    new: '看板里还没有这个月的数，提交后新增。',
    changed: '这个月已有数，提交后以本表为准；原记录保留，可随时查阅。',
    question: '读出来了，但有一处需要您看一眼。逐条确认，或按同类问题一并确认；不确认的不提交。',
    refused: '读不准的一律不猜，不提交。请在原表改好后重新导入，或下载待改清单。',
    same: '与看板里现有的数完全相同，不需要提交。',
    blank: '没有填数，不提交；空白不当作 0。',
    skipped: '合计行、分项标题、重复的表头、空行等，不是某一项任务的数。',
  } satisfies Record<RowClass, string>,
  answered: (count: number) => `已确认 ${count}`,
  skips: {
    empty: '空行',
    total: '合计行',
    'repeated-header': '重复的表头',
    heading: '分项标题',
    footnote: '表注、签名',
  } satisfies Record<SkipReason, string>,
  placeHead: '位置',
  targetHead: '目标任务',
  periodHead: '数据截至',
  beforeHead: '原有',
  afterHead: '本表',
  remarkHead: '说明',
  remarkOf: (role: LedgerRole, text: string): string => `${roleWords[role]}：${text}`,
  foundHead: '表中内容',
  refusalHead: '为什么不能导入',
  questionHead: '需要确认',
  confirmHead: '确认',
  tableCaption: (rowClass: string, count: number) => `${rowClass}，共 ${count} 行`,
  row: (row: number) => `第 ${row} 行`,
  showMore: (left: number) => `显示更多（还有 ${left} 行）`,
  confirm: '确认无误',
  confirmOf: (place: string, question: string) => `确认${place}：${question}`,
  chosenTarget: '是哪一项任务',
  chooseTarget: (place: string) => `${place}对应的任务`,
  notChosen: '请选择',
  noneOfThem: '都不是，不导入',
  likeness: (name: string, percent: number) => `${name}（相似度 ${percent}%）`,
  confirmAll: (kind: string, count: number) => `全部确认：${kind}（${count} 条）`,
  confirmSimilar: (count: number) => `名称相近的，全部按最相近的任务导入（${count} 条）`,
  confirmAllLabel: '按同类问题一并确认',
  sameAsRow: (place: RowPlace) => `与${placeText(place)}相同，只导入一次`,
  sameAsBoard: '与看板相同',

  commit: (count: number) => `提交 ${count} 条`,
  commitNothing: '没有可提交的',
  commitWhat: (added: number, corrected: number) => `新增 ${added} 条，更正 ${corrected} 条`,
  commitLeft: (waiting: number, refused: number) =>
    `；另有 ${waiting} 条待确认、${refused} 条不能导入，这次不提交`,
  committing: '正在保存……',
  committed: (count: number, same: number) => `已导入 ${count} 条，${same} 条与原有相同。`,
  committedLeft: (count: number) => `还有 ${count} 行没有导入，可以下载待改清单，改好后再导入一次。`,
  corrections: (count: number) => `下载待改清单（${count} 行）`,
  correctionsSaved: (file: string) => `已生成“${file}”，请在浏览器的下载列表中查看。`,
  correctionsFailed: '待改清单没有生成，预览不受影响。请重试。',
  /** headings of the workbook of corrections, besides those of the form */
  increment: '本月完成',
  previous: '上月累计',
  toFill: '回到填报',
  toBoard: '查看看板',
});
