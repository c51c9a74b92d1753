import { nameKey } from './organisation-names.ts';
import type { PastedRow } from './pasted-table.ts';

/** What a column of a pasted table speaks of; 责任单位 names the lead first and the supporting units after it. */
export type AssignmentColumn = 'target' | 'lead' | 'support' | 'responsible' | 'leader';

/** Header → column, as offices head such tables. 序号, 目标 (the year's figure) and all other headers are ignored. */
const HEADERS: Readonly<Record<AssignmentColumn, string>> = {
  target:
    '任务编号 目标编号 编号 代码 任务名称 目标任务 目标任务名称 任务 名称 指标名称 指标 项目名称 工作任务 ' +
    '重点任务 主要任务 工作事项 事项 任务内容 重点工作 工作内容 目标名称 任务事项',
  lead:
    '牵头单位 牵头部门 牵头责任单位 牵头责任部门 牵头 主办单位 主责单位 主责部门 主要责任单位 第一责任单位 ' +
    '牵头实施单位',
  support:
    '配合单位 配合部门 配合责任单位 配合 协办单位 协同单位 协同部门 参与单位 协助单位 协作单位 参加单位',
  responsible: '责任单位 责任部门 承办单位 落实单位 实施单位 负责单位',
  leader:
    '牵头领导 牵头市领导 分管领导 分管市领导 责任领导 市领导 领衔领导 领办领导 联系领导 挂钩领导 责任市领导',
};

const COLUMN_BY_HEADER: ReadonlyMap<string, AssignmentColumn> = new Map(
  Object.entries(HEADERS).flatMap(([column, headers]) =>
    headers.split(' ').map((header) => [header, column as AssignmentColumn] as const),
  ),
);

/** Column by place; undefined is ignored. */
type Columns = readonly (AssignmentColumn | undefined)[];

export interface AssignmentColumns {
  readonly columns: Columns;
  /** the row of the header; undefined when the columns were told by their place */
  readonly headerRow: number | undefined;
}

const headerKey = (cell: string): string =>
  nameKey(cell)
    .replace(/\([^()]*\)/g, '')
    .replace(/[*:#]/g, '');

const AFTER_TARGET: readonly AssignmentColumn[] = ['lead', 'support', 'leader'];
const HEADER_WITHIN_ROWS = 10;

const namesWhoAnswers = (columns: Columns): boolean =>
  columns.some((column) => column !== undefined && column !== 'target');

const isRunningNumber = (cells: readonly string[]): boolean => cells.every((cell) => /^\d*$/.test(cell));

/** The places whose cells name targets, next to each other; else the first that is no running number and still free. */
function targetPlaces(rows: readonly PastedRow[], columns: Columns, namesTarget: (cell: string) => boolean) {
  const width = Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  const cellsAt = (place: number): string[] => rows.map(({ cells }) => cells[place] ?? '');
  const free = Array.from({ length: width }, (_, place) => place).filter((place) => !columns[place]);
  const naming = free.filter((place) => cellsAt(place).some(namesTarget));
  const first = naming[0] ?? free.find((place) => !isRunningNumber(cellsAt(place))) ?? 0;
  return naming.includes(first + 1) ? [first, first + 1] : [first];
}

/** Finds the columns by their header, else by their place: 任务编号 or 任务名称, 牵头单位, 配合单位, 牵头领导. */
export function findColumns(
  rows: readonly PastedRow[],
  namesTarget: (cell: string) => boolean,
): AssignmentColumns {
  const headed = rows.slice(0, HEADER_WITHIN_ROWS).map(({ row, cells }) => ({
    row,
    columns: cells.map((cell) => COLUMN_BY_HEADER.get(headerKey(cell))),
  }));
  const header = headed.find(({ columns }) => namesWhoAnswers(columns));
  if (header?.columns.includes('target')) return { columns: header.columns, headerRow: header.row };
  const below = rows.filter(({ row }) => header === undefined || row > header.row);
  const columns: (AssignmentColumn | undefined)[] = [...(header?.columns ?? [])];
  const places = targetPlaces(below, columns, namesTarget);
  for (const place of places) columns[place] = 'target';
  const next = (places.at(-1) ?? 0) + 1;
  if (header === undefined)
    for (const [offset, column] of AFTER_TARGET.entries()) columns[next + offset] = column;
  return { columns, headerRow: header?.row };
}
