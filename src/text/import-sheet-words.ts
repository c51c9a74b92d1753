import type { LedgerRole, LedgerSheet } from '../domain/ledger.ts';
import { catalogue } from './catalogue.ts';

/** Words about the tabs of a ledger and what their columns mean. */
export const importSheetWords = catalogue({
  sheets: '工作表和各列的含义',
  sheetStates: {
    read: '已读取',
    own: '填报模板自带，不是数据',
    hidden: '隐藏的表，没有读取',
    empty: '空表',
    'no-header': '没有找到表头',
    incomplete: '还缺少必要的列',
  } satisfies Record<LedgerSheet['state'], string>,
  ownSheets: (names: readonly string[]) =>
    `填报模板自带的${names.map((name) => `“${name}”`).join('、')}不是数据，不用读取。`,
  headerAt: (row: number) => `表头在第 ${row} 行`,
  headerRow: '表头所在的行',
  headerChoice: (row: number, text: string) => `第 ${row} 行：${text === '' ? '（空行）' : text}`,
  headerUnknown: '请选择',
  includeHidden: '也读取这张表',
  missing: {
    name: '没有认出哪一列是任务名称（或任务编号），请在下面指定。',
    value: '没有认出哪一列是累计完成数（或目前节点），或者有几列都可能是，请在下面指定。',
  },
  noHeader: '前 40 行里没有认出表头。如果这张表要导入，请指出表头在哪一行。',
  columnsCaption: (sheet: string) =>
    `“${sheet}”各列的含义。改动后重新读取，并在本机记住，下次同样的表头照此办理。`,
  columnHead: '列',
  headerHead: '表头',
  samplesHead: '内容举例',
  roleHead: '含义',
  noRole: '不导入',
  roleOf: (letter: string, header: string) => `${letter} 列“${header}”的含义`,
  forget: '恢复自动识别',
  showColumns: '查看或修改各列的含义',
});

/** What a column may mean, in the words of the page's select. */
export const roleWords = catalogue({
  order: '序号',
  targetId: '任务编号',
  name: '任务名称',
  area: '任务领域',
  lead: '责任单位',
  goal: '年度目标',
  unit: '计量单位',
  period: '截至月份',
  value: '累计完成（当前值）',
  bound: '数值限定（超、不少于等）',
  stage: '目前节点',
  increment: '本月完成（只用来核对）',
  previous: '上月累计（只用来核对）',
  grade: '数据来源',
  notApplicable: '不适用',
  note: '备注',
  problems: '存在问题',
  nextSteps: '下步打算',
  needs: '需协调事项',
  outlook: '研判',
} satisfies Record<LedgerRole, string>);
