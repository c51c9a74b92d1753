import type { LedgerRole } from './ledger.ts';
import type { FiledEntry } from './ledger-file.ts';
import { boundNames, gradeNames, outlookNames } from './ledger-words.ts';

/** A column of 填报数据 as a table: its heading, which the importer knows, and its cell. */
export interface FiledColumn {
  readonly role: LedgerRole;
  readonly header: string;
  /** '' for an empty cell */
  readonly textOf: (entry: FiledEntry) => string;
}

const column = (
  role: LedgerRole,
  header: string,
  textOf: (entry: FiledEntry) => string | undefined,
): FiledColumn => ({ role, header, textOf: (entry) => textOf(entry) ?? '' });

/**
 * The columns of 填报数据, in their order. 原样 in a heading promises that a cell holds the very text, with nothing put
 * before it and nothing that stands for an empty one: read back, 无 is 无.
 */
export const filedColumns: readonly FiledColumn[] = [
  column('targetId', '任务编号', ({ targetId }) => targetId),
  column('name', '任务名称', ({ target }) => target),
  column('area', '任务领域', ({ area }) => area),
  column('lead', '牵头单位', ({ lead }) => lead),
  column('period', '截至月份', ({ period }) => period),
  column('value', '累计完成', ({ value }) => value),
  column('bound', '数值限定', ({ bound }) => (bound === undefined ? '' : boundNames[bound])),
  column('unit', '计量单位', ({ unit }) => unit),
  column('stage', '目前节点', ({ stage }) => stage),
  column('notApplicable', '不适用', ({ notApplicable }) => (notApplicable ? '是' : '')),
  column('grade', '数据来源', ({ grade }) => gradeNames[grade]),
  column('outlook', '研判', ({ outlook }) => (outlook === undefined ? '' : outlookNames[outlook])),
  column('note', '备注（原样）', ({ note }) => note),
  column('problems', '存在问题（原样）', ({ problems }) => problems),
  column('nextSteps', '下步打算（原样）', ({ nextSteps }) => nextSteps),
  column('needs', '需协调事项（原样）', ({ needs }) => needs),
];

/** Does a heading say that the texts under it are to be taken as they stand? */
export const saysVerbatim = (header: string): boolean => /[（(]原样[）)]/.test(header);

/** The heading without that promise, for a file whose texts may be guarded. */
export const plainHeader = (header: string): string => header.replace(/[（(]原样[）)]/, '');
