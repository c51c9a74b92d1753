import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type AuditLine, exportAudit } from '../../src/actions/export-audit.ts';
import { auditFileName, auditReport } from '../../src/reporting/audit-report.ts';

/** 05:30 of 22 November in Beijing, still the day before in UTC. */
const EARLY = '2026-11-21T21:30:00.000Z';
const line: AuditLine = {
  id: 'c1',
  when: '2026年11月22日 05:20',
  author: '演示填报员',
  what: '填报',
  subject: '新增国家高新技术企业，2024年6月',
  before: '',
  after: '12家',
  remarks: [],
};

async function exported(demonstration: boolean) {
  const saved: { name: string; blob: Blob }[] = [];
  const rim = {
    now: () => EARLY,
    newId: () => 'id',
    anonymous: '本机填报人',
    saveFile: (name: string, blob: Blob) => void saved.push({ name, blob }),
  };
  await exportAudit(rim, { place: '兴义市', demonstration }, [line]);
  const [file] = saved;
  if (file === undefined) throw new Error('nothing was saved');
  const { sheets } = await readXlsx(new Uint8Array(await file.blob.arrayBuffer()));
  return { name: file.name, headings: sheets.map(({ rows }) => String(rows[0]?.[0])) };
}

describe('变更记录 as a file', () => {
  it('of the demonstration says so over its sheet and in its name', async () => {
    const { name, headings } = await exported(true);
    expect(name).toBe('演示数据_变更记录_2026-11-22.xlsx');
    expect(headings).toEqual(['【演示数据】兴义市变更记录']);
  });

  it('of the real ledger bears no mark', async () => {
    const { name, headings } = await exported(false);
    expect(name).toBe('变更记录_2026-11-22.xlsx');
    expect(headings).toEqual(['兴义市变更记录']);
  });

  it('bears the day of Beijing, not that of UTC', () => {
    expect(auditFileName(EARLY, false)).toContain('2026-11-22');
    expect(auditFileName('2026-11-22T15:59:59.000Z', false)).toContain('2026-11-22');
    expect(auditReport({ place: '兴义市', demonstration: true }, [line], EARLY).title).toMatch(
      /^【演示数据】/,
    );
  });
});
