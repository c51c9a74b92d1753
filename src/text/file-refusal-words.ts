import { catalogue } from './catalogue.ts';
import { type LedgerFileFaultCode, ledgerFileRefusals } from './ledger-file-words.ts';

/** Why a file was not read, as importing says it; structural, because words know the domain only. */
export interface FileFault {
  readonly code: FileFaultCode | LedgerFileFaultCode;
  readonly bytes?: number;
  readonly limit?: number;
  readonly part?: string;
  readonly cell?: string;
  readonly row?: number;
  readonly sheet?: string;
  readonly seconds?: number;
  readonly damage?: string;
  readonly plan?: string;
}

type FileFaultCode =
  | 'empty-file'
  | 'too-large'
  | 'old-excel'
  | 'encrypted'
  | 'not-a-table'
  | 'damaged'
  | 'bomb'
  | 'external-entity'
  | 'unbalanced-quote'
  | 'demonstration-file'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'too-slow'
  | 'unreadable';

export interface FileRefusalText {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

type Say = (fault: FileFault) => FileRefusalText;

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes = 0): string => (bytes / MEGABYTE).toFixed(1).replace('.0', '');
const thousands = (count = 0): string => `${Math.floor(count / 10_000)}万`;
const inSheet = (sheet: string | undefined): string => (sheet === undefined ? '' : `工作表“${sheet}”`);

const SAVE_ANEW = '请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿（.xlsx）”，再导入另存的文件。';
const SPLIT = '请删去与台账无关的工作表、空行空列，或按月份、单位拆成几个文件分别导入。';

export const fileRefusals = catalogue({
  'empty-file': () => ({
    title: '文件是空的',
    text: '文件里没有任何内容（0 字节）。',
    advice: '请确认文件已经保存、已经传完，再选一次。',
  }),
  'too-large': ({ bytes, limit }) => ({
    title: '文件太大',
    text: `文件有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB 的上限，没有读取。`,
    advice: SPLIT,
  }),
  'old-excel': () => ({
    title: '是旧版格式，不能直接读取',
    text: '这个文件是旧版 Excel（.xls）、WPS 表格（.et）或二进制工作簿（.xlsb）。',
    advice: SAVE_ANEW,
  }),
  encrypted: () => ({
    title: '文件设了打开密码',
    text: '加密的文件读不出内容。',
    advice: '请用 Excel 或 WPS 打开，在“文件—信息—保护工作簿”中取消打开密码，保存后再导入。',
  }),
  'not-a-table': () => ({
    title: '不是表格文件',
    text: '内容既不是 Excel 工作簿，也不是文本表格（可能是 Word 文档、图片、网页，或者改了扩展名的文件）。',
    advice: '请选择 .xlsx 或 .csv 文件；表格在 Word 中的，请先复制到 Excel 里保存。',
  }),
  damaged: ({ part, cell, damage }) => ({
    title: '文件已损坏，没有读取任何内容',
    text: `文件不完整，或者内部结构有误${part === undefined ? '' : `（位置：${part}${cell === undefined ? '' : ` ${cell}`}）`}。为免读错数字，一行都没有采用。代码：${damage ?? 'damaged'}`,
    advice: SAVE_ANEW,
  }),
  bomb: () => ({
    title: '文件解压后过大，没有读取',
    text: '文件内部的压缩比例异常，展开后远远超过一份台账应有的大小。',
    advice: SAVE_ANEW,
  }),
  'external-entity': ({ part }) => ({
    title: '文件引用了外部内容，没有读取',
    text: `文件内部${part === undefined ? '' : `（${part}）`}含有引用外部内容的声明，正常的表格软件不会这样写。`,
    advice: SAVE_ANEW,
  }),
  'unbalanced-quote': ({ row }) => ({
    title: '引号不成对，读不下去',
    text: `从第 ${row ?? 1} 行起，有一个双引号没有配对，后面的内容分不清属于哪一格。`,
    advice: '请用 Excel 或 WPS 打开核对这一行，另存为 .xlsx 后再导入。',
  }),
  'demonstration-file': ({ sheet }) => ({
    title: '这是演示数据，不能导入正式工作区',
    text: `${sheet === undefined ? '文件' : inSheet(sheet)}标着“演示数据”：里面的数由程序编造，不是实际进度。没有采用任何内容。`,
    advice: `要试用，请打开“演示工作区”，到那里的“导入台账”页导入。要填报实际进度，请选择正式工作区导出的文件或本单位自己的台账${sheet === undefined ? '' : '；其他工作表是实际数据的，请删去这张表再导入'}。`,
  }),
  'no-rows': () => ({
    title: '文件里没有数据',
    text: '所有工作表都是空的。',
    advice: '请确认选对了文件，内容已经保存。',
  }),
  'too-many-rows': ({ limit, sheet }) => ({
    title: '行数太多，没有读取',
    text: `${inSheet(sheet)}超过 ${thousands(limit)}行。`,
    advice: SPLIT,
  }),
  'too-many-cells': ({ limit }) => ({
    title: '单元格太多，没有读取',
    text: `各工作表合计超过 ${thousands(limit)}个单元格（空白格也算在内）。`,
    advice: SPLIT,
  }),
  'too-slow': ({ seconds }) => ({
    title: '读取时间太长，已经停止',
    text: `${seconds ?? 20} 秒内没有读完，没有采用任何内容。`,
    advice: SPLIT,
  }),
  unreadable: () => ({
    title: '文件读不出来',
    text: '文件可能已被移动、删除，或正被其他程序占用。',
    advice: '请确认文件还在原处，关闭占用它的程序，再选一次。',
  }),
} satisfies Record<FileFaultCode, Say>);

/** What was found in a file that was not read, and what to do about it. */
export const fileRefusalText = (fault: FileFault): FileRefusalText =>
  Object.hasOwn(fileRefusals, fault.code)
    ? fileRefusals[fault.code as FileFaultCode](fault)
    : ledgerFileRefusals[fault.code as LedgerFileFaultCode](fault);
