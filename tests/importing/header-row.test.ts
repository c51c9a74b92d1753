import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/importing/columns.ts';
import { findHeader } from '../../src/importing/header-row.ts';
import { readHeaderLines } from '../../src/importing/header-text.ts';
import type { SheetCell } from '../../src/importing/sheet.ts';
import { contextOf, figureOf, previewBytes, previewRows, seedTarget, statesOf } from './ledgers.ts';

const year = { from: '2024-01', to: '2024-12' };
const help = { chosen: '2024-07', isName: () => false, roles: undefined };

const cells = (texts: readonly string[]): SheetCell[] =>
  texts.map((text) => (/^-?\d+(\.\d+)?%?$/.test(text) ? { text, numeric: true } : { text }));
const grid = (...rows: readonly string[]): SheetCell[][] => rows.map((row) => cells(row.split('|')));

/** Lines of the header from 0, and its value column as text and month. */
function found(rows: SheetCell[][]) {
  const header = findHeader(rows, year);
  if (header === undefined) return undefined;
  const columns = columnsOf(rows, header, help);
  const value = columns.find(({ role }) => role === 'value');
  return { lines: [header.first, header.last], value: value?.header, month: value?.period };
}

const roleOf = (...lines: readonly string[]) => readHeaderLines(lines, year);

describe('a header of several lines', () => {
  it('grows downwards over cells merged from line to line, though its first line says as much', () => {
    const rows = grid(
      '2024年重点任务进度表|2024年重点任务进度表|2024年重点任务进度表|2024年重点任务进度表|2024年重点任务进度表|2024年重点任务进度表',
      '单位：万元|单位：万元|单位：万元|单位：万元|单位：万元|单位：万元',
      '序号|重点任务|责任单位|年度目标|完成情况|完成情况',
      '序号|重点任务|责任单位|年度目标|1-6月累计|完成率',
      '1|新增国家高新技术企业|市科技局|30家|12|40%',
    );
    expect(found(rows)).toEqual({ lines: [2, 3], value: '完成情况1-6月累计', month: '2024-06' });
  });

  it('finds the month in the upper line as well as in the lower one', () => {
    const rows = grid(
      '序号|重点任务|责任单位|1-6月完成情况|1-6月完成情况|1-6月完成情况',
      '序号|重点任务|责任单位|本月|累计|完成率',
      '1|新增国家高新技术企业|市科技局|2|12|40%',
    );
    expect(found(rows)).toEqual({ lines: [0, 1], value: '1-6月完成情况累计', month: '2024-06' });
  });

  it('may have three lines, with the month in the middle one', () => {
    const rows = grid(
      '进度表||||||',
      '||||||单位：家',
      '序号|任务名称|责任单位|完成情况|完成情况|完成情况|备注',
      '序号|任务名称|责任单位|1-6月|1-6月|全年|备注',
      '序号|任务名称|责任单位|累计|完成率|预计数|备注',
      '1|新增国家高新技术企业|市科技局|12|40%|30|',
    );
    expect(found(rows)).toEqual({ lines: [2, 4], value: '完成情况1-6月累计', month: '2024-06' });
  });

  it('is told by any column merged from line to line where the names themselves have a heading', () => {
    const rows = grid(
      '序号|重点任务|重点任务|责任单位|1-6月|1-6月',
      '序号|类别|任务名称|责任单位|完成值|完成率',
      '1|科技|新增国家高新技术企业|市科技局|12|40%',
    );
    expect(found(rows)).toEqual({ lines: [0, 1], value: '1-6月完成值', month: '2024-06' });
  });

  it('grows downwards over blank cells, as a csv has them below a heading', () => {
    const rows = grid(
      '序号|任务名称|完成情况||备注',
      '||1-6月累计|完成率|',
      '1|新增国家高新技术企业|12|40%|',
    );
    expect(found(rows)).toEqual({ lines: [0, 1], value: '完成情况1-6月累计', month: '2024-06' });
  });

  it('grows upwards to a heading of figures above the line of names', () => {
    const rows = grid('||1-6月累计||', '序号|任务名称|完成值|完成率|备注', '1|甲|12|40%|');
    expect(found(rows)).toEqual({ lines: [0, 1], value: '1-6月累计完成值', month: '2024-06' });
  });

  it('takes neither the day of filling above it nor the first figures below it for its own', () => {
    const rows = grid(
      '填报单位：科技局|||2024年7月5日',
      '序号|任务名称|责任单位|累计完成',
      '||市科技局|12',
      '1|甲|市科技局|30',
    );
    expect(found(rows)).toEqual({ lines: [1, 1], value: '累计完成', month: undefined });
    expect(found(grid('|||2024年7月', '序号|任务名称|责任单位|累计完成', '1|甲|市科技局|30'))).toEqual({
      lines: [1, 1],
      value: '累计完成',
      month: undefined,
    });
  });

  it('ends where the first target begins, also when cells below repeat each other', () => {
    const rows = grid('任务名称|责任单位|累计完成', '甲|市科技局|12', '甲|市科技局|13');
    expect(found(rows)).toMatchObject({ lines: [0, 0] });
  });
});

describe('the lines of one column', () => {
  it('say the year so far when any line says so, and else the month’s own figure', () => {
    expect(roleOf('完成情况', '1-6月', '累计')).toMatchObject({ role: 'value', period: '2024-06' });
    expect(roleOf('完成情况', '6月', '完成数')).toMatchObject({ role: 'increment', period: '2024-06' });
    expect(roleOf('6月完成情况', '完成数')).toMatchObject({ role: 'increment', period: '2024-06' });
    expect(roleOf('6月累计', '完成数')).toMatchObject({ role: 'value', period: '2024-06' });
    expect(roleOf('截至6月底完成情况', '完成数（家）')).toMatchObject({
      role: 'value',
      period: '2024-06',
      unit: '家',
    });
  });

  it('are no figure when only the heading is one, whatever figure it is', () => {
    for (const heading of ['完成情况', '1-6月累计', '6月完成情况', '上月累计'])
      expect(roleOf(heading, '完成率').role).toBeUndefined();
    expect(roleOf('完成情况', '1-6月累计', '完成率').role).toBeUndefined();
    expect(roleOf('1-6月', '完成情况', '同比').role).toBeUndefined();
  });
});

describe('the month of a header of two lines', () => {
  const target = seedTarget('national-high-tech-enterprises');
  const context = contextOf(statesOf([target]), { choices: { period: '2024-07' } });

  it('goes before the month chosen on the page, as that of one line does', async () => {
    const two = [
      ['序号', '重点任务', '完成情况', ''],
      ['', '', '1-6月累计', '完成率'],
      ['1', target.name, '12', '40%'],
    ];
    const one = [
      ['序号', '重点任务', '1-6月累计', '完成率'],
      ['1', target.name, '12', '40%'],
    ];
    for (const rows of [two, one]) {
      const preview = await previewRows(rows, context);
      expect(preview.sheets[0]).toMatchObject({ periodFrom: 'header', headerRow: rows.length - 1 });
      expect(preview.rows).toHaveLength(1);
      expect(figureOf(preview.rows[0]).entry.period).toBe('2024-06');
    }
  });

  it('holds for a workbook with merged cells, whose every row below the header is a target', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '6月',
          rows: [
            ['2024年政府工作报告重点任务进度表'],
            ['填报单位：市科技局', null, null, null, null, '单位：家'],
            ['序号', '重点任务', '责任单位', '年度目标', '完成情况', null],
            [null, null, null, null, '1-6月累计', '完成率'],
            [1, target.name, '市科技局', 30, 12, 0.4],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
            ...[0, 1, 2, 3].map((column) => ({ startRow: 2, startCol: column, endRow: 3, endCol: column })),
            { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
          ],
        },
      ],
    });
    const preview = await previewBytes(bytes, context, {}, '六月.xlsx');
    expect(preview.sheets[0]).toMatchObject({ headerRow: 4, periodFrom: 'header', state: 'read' });
    expect(preview.rows.map(({ row, outcome }) => [row, outcome.kind])).toEqual([[5, 'figure']]);
    expect(figureOf(preview.rows[0]).entry.period).toBe('2024-06');
  });
});
