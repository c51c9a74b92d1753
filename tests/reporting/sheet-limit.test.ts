import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { changesSheet } from '../../src/reporting/changes-sheet.ts';
import type { Report, Sheet } from '../../src/reporting/report-value.ts';
import { fitsWorkbook, SHEET_ROWS } from '../../src/reporting/sheet-limit.ts';
import { workbookOf } from '../../src/reporting/workbook.ts';
import { smallSnapshot } from './small-snapshot.ts';

const sheetOf = (rows: number, more: Partial<Sheet> = {}): Sheet => ({
  name: '表',
  title: ['标题'],
  columns: [{ header: '一', kind: 'text', width: 10 }],
  rows: Array.from({ length: rows }, () => ['x']),
  notes: [],
  ...more,
});
const reportOf = (sheet: Sheet): Report => ({
  title: '标题',
  takenAt: '2024-07-01T00:00:00.000Z',
  sheets: [sheet],
});

describe('a workbook of more rows than a worksheet has', () => {
  it('counts what stands around the rows', () => {
    expect(fitsWorkbook(reportOf(sheetOf(8)), 10)).toBe(true);
    expect(fitsWorkbook(reportOf(sheetOf(9)), 10)).toBe(false);
    expect(fitsWorkbook(reportOf(sheetOf(8, { notes: ['注'] })), 10)).toBe(false);
    expect(fitsWorkbook(reportOf(sheetOf(8, { total: ['合计'] })), 10)).toBe(false);
  });

  it('is not made', async () => {
    await expect(workbookOf(reportOf(sheetOf(SHEET_ROWS)))).rejects.toThrow(RangeError);
  });
});

describe('变更记录 of more changes than a worksheet has rows', () => {
  const snapshot = smallSnapshot();
  const changes = Array.from({ length: 7 }, (_, n): unknown => ({
    id: `c${n}`,
    kind: 'entry-logged',
    version: 1,
    at: `2024-07-0${n + 1}T00:00:00.000Z/00000`,
    author: { name: `第${n}人` },
    device: 'd',
    body: {
      planId: snapshot.plan.id,
      targetId: 't',
      period: '2024-06',
      reading: { kind: 'value', value: String(n) },
      grade: 'reported',
    },
  })) as Change[];
  const log = { organisation: emptyOrganisation, changes };

  it('lists the latest and says how many it leaves out', () => {
    const { rows, notes } = changesSheet(snapshot, log, [], 4);
    expect(rows.map((row) => row[3])).toEqual(['第6人', '第5人', '第4人', '第3人']);
    expect(notes.join('')).toContain('共4条');
    expect(notes.join('')).toContain('较早的3条没有列入');
    expect(changesSheet(snapshot, log, []).notes.join('')).not.toContain('没有列入');
  });

  it('leaves room for what stands around them', () => {
    const many = {
      ...changesSheet(snapshot, log, ['一', '二', '三'], 4),
      rows: { length: SHEET_ROWS - 100 },
    };
    expect(fitsWorkbook({ sheets: [many as unknown as Sheet] })).toBe(true);
  });
});
