import { catalogue } from './catalogue.ts';

/** Why a JSON file was not taken for 填报数据. */
export type LedgerFileFaultCode =
  | 'json-unreadable'
  | 'json-snapshot'
  | 'json-backup'
  | 'json-foreign'
  | 'json-newer'
  | 'json-invalid'
  | 'other-plan';

interface Found {
  readonly part?: string;
  readonly plan?: string;
}

type Say = (found: Found) => Readonly<Record<'title' | 'text' | 'advice', string>>;

const LEDGER_JSON = '请选择在看板“导出填报数据”处得到的 JSON 文件（不要打开后另存）。';

export const ledgerFileRefusals = catalogue({
  'json-unreadable': () => ({
    title: 'JSON 文件不完整',
    text: '内容像是 JSON，但读不成：可能没有传完，或者被改动过。没有采用任何内容。',
    advice: LEDGER_JSON,
  }),
  'json-snapshot': () => ({
    title: '这是快照文件，不是填报数据',
    text: '快照用来核验和存档，不能当作台账导入。',
    advice: `请到“进度快照”页核验这个文件。${LEDGER_JSON}`,
  }),
  'json-backup': () => ({
    title: '这是备份文件，不是填报数据',
    text: '备份里有全部变更，不能当作台账导入。',
    advice: `请到“备份与恢复”页恢复这个文件。${LEDGER_JSON}`,
  }),
  'json-foreign': () => ({
    title: '不是本看板的填报数据',
    text: '文件是 JSON，但不是从本看板导出的填报数据。',
    advice: `${LEDGER_JSON}其他系统的数据请另存为 .xlsx 或 .csv 再导入。`,
  }),
  'json-newer': () => ({
    title: '文件由更新版本的看板导出',
    text: '本机的看板版本较旧，怕读错，没有读取。',
    advice: '请先更新本看板；或请对方改用 Excel 格式导出。',
  }),
  'json-invalid': ({ part }) => ({
    title: '填报数据不合格式',
    text: `文件里有一处不是看板会写的内容${part ? `（位置：${part}）` : ''}。为免读错，一条都没有采用。`,
    advice: LEDGER_JSON,
  }),
  'other-plan': ({ plan }) => ({
    title: '是另一个年度计划的填报数据',
    text: `文件是“${plan ?? ''}”的填报数据，与本页的计划不同，没有采用。`,
    advice: '请打开那个计划的填报页再导入，或选择本计划的文件。',
  }),
} satisfies Record<LedgerFileFaultCode, Say>);

/** The page's part where a plan's 填报数据 is handed out. */
export const ledgerFilesWords = catalogue({
  title: '导出填报数据',
  lead: '本计划各项任务、各个月的填报数据，一项一月一行，可以存档、交给别处，也可以改好再从本页导入。',
  contents:
    '列入现行有效的填报和公开文件载入的数；已取消的任务不列。填报人和时间不在其中，请在“变更记录”页导出。',
  returned: (count: number) => `另有${count}条已被审核退回，没有列入。`,
  none: '本计划还没有填报数据。',
  noneInScope: '所选单位和月份没有填报数据。',
  unit: '单位',
  anyUnit: '全部单位',
  month: '月份',
  anyMonth: '全部月份',
  names: {
    xlsx: '下载 Excel',
    csv: '下载 CSV（原样）',
    'csv-excel': '下载 CSV（用 Excel 打开）',
    json: '下载 JSON',
  },
  hints: {
    xlsx: '供查看、修改，改好后可以再导入。',
    'csv-excel': '可能被表格软件当成公式、日期或长数字的文字，前面加了一个撇号；导入时自动去掉。',
    csv: '数和文字原样不动，供其他程序读取；不要用 Excel 直接打开。',
    json: '供其他程序读取和存档；再导入时与原来一字不差。',
  },
  failed: '文件没有生成，填报数据不受影响。请重试；如果再次失败，请把下面的代码交给技术人员。',
  link: '导出填报数据',
});

/** Words of 填报数据 as a file; the same in every language. */
export const ledgerFileWords = {
  sheet: '填报数据',
  title: (plan: string) => `${plan}填报数据`,
  line: '一行是一项任务一个月的数。改好后可在看板“导入台账”页导入；“任务编号”请不要改动。“公开发布”的数由公开文件载入，不从本表导入。',
  fileName: '填报数据',
} as const;
