import type { Grade, Outlook, Reading } from './change-bodies.ts';

/** Lines that sum others up. */
export const totalWords = /^(?:合计|小计|总计|共计|总和|汇总|(?:.{1,8})(?:合计|小计|总计))[:：]?$/;

/** How lines below a table begin that belong to nobody's figures. */
export const footnoteWords =
  /^(?:注\d|(?:注|备注|说明|填报人|填表人|制表人?|审核人?|负责人|分管领导|单位负责人|联系人|联系电话|填报日期|填表日期|填报时间)(?:[:：(]|$))/;

/** What stands in a cell for no figure at all. */
export const blankMarks = /^[-—–－/\\]+$/;

export const notApplicableWord = '不适用';
export const yesMarks: ReadonlySet<string> = new Set([
  '是',
  '√',
  '✓',
  '✔',
  '对',
  'Y',
  'YES',
  '1',
  '不适用',
  'TRUE',
]);
export const noMarks: ReadonlySet<string> = new Set(['', '否', '×', 'N', 'NO', '0', '适用', 'FALSE']);

/** A figure so graded completes nothing. */
export const estimateWord = '预计';
export const estimatePattern = /预计|预估|估计|初步|快报/;

/** Grades as ledgers write them, the most careful first; a ledger cannot say that a figure was printed. */
export const gradePatterns: readonly (readonly [RegExp, Exclude<Grade, 'published'>])[] = [
  [estimatePattern, 'estimated'],
  [/核定|^统计数?$/, 'verified'],
  [/自报|^部门(?:上报|数据|报送)?$/, 'reported'],
];

/** Grades, judgements and bounds as our own ledgers write them. */
export const gradeNames: Readonly<Record<Grade, string>> = {
  verified: '统计核定',
  reported: '部门自报',
  estimated: '预计',
  published: '公开发布',
};
export const outlookNames: Readonly<Record<Outlook, string>> = {
  secure: '已稳',
  feasible: '可成',
  'needs-support': '需支持',
  'at-risk': '有风险',
};

/** The sheets of our own form that hold no rows: what to do, and the words to choose from. */
export const ownSheetNames = { guide: '填表说明', choices: '选项' } as const;

type Bound = NonNullable<Extract<Reading, { kind: 'value' }>['bound']>;
export const boundNames: Readonly<Record<Bound, string>> = {
  '=': '等于',
  '>': '超',
  '>=': '不少于',
  '<': '低于',
  '<=': '不超过',
  '~': '约',
};

const named = <Code extends string>(names: Readonly<Record<Code, string>>, text: string): Code | undefined =>
  (Object.keys(names) as Code[]).find((code) => names[code] === text);

/** The code behind a word of our own ledgers; undefined for any other text. */
export const outlookNamed = (text: string): Outlook | undefined => named(outlookNames, text);
export const boundNamed = (text: string): Bound | undefined => named(boundNames, text);

/** How our files of the demonstration are headed; other brackets are those of somebody who typed it anew. */
export const demonstrationHeading = /【演示数据】|^[〔[［(（]演示数据[〕\]］)）]/;
/** How a cell begins that is such a heading, wherever in a table it stands. */
export const demonstrationTitle = /^[【〔[［(（]演示数据[】〕\]］)）]/;
/** What 数据性质 says of each row of the demonstration, whatever its column is called or wherever it was moved. */
export const demonstrationWord = /^[【〔[［(（]?演示数据[】〕\]］)）]?$/;

/** How an institution's name ends: under a header 单位 it tells the office that answers from a unit of measure. */
export const officeWords =
  /(?:局|委|办|院|镇|街道|乡|中心|公司|集团|部|处|会|政府|支队|大队|学校|医院|银行|开发区|新区)$/;

/** 已开工 says that 开工 was reached. */
export const reachedPrefix = /^已(?:经)?/;

/** What an office writes where there is no problem, plan or need to speak of. */
export const nothingWords = /^(?:无|暂无|没有|无问题|暂无问题)[。.]?$/;

/** 1. 2、 （三） before a name, once blanks are gone. */
export const ordinalPrefix =
  /^(?:\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、])/;

/** How a heading inside a table begins: 一、 （二） 第三部分. */
export const headingPrefix =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十]{1,3}[部分章节类])/;
