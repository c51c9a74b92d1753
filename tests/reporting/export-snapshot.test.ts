import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { FileFormat } from '../../src/actions/report-formats.ts';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { hashOf, snapshotText } from '../../src/domain/snapshot.ts';
import { emptyLog, noStore } from './no-log.ts';
import { smallSnapshot } from './small-snapshot.ts';

const FORMATS = ['json', 'xlsx', 'csv', 'csv-excel'] as const satisfies readonly FileFormat[];

/** What the worker would hand back, and how far it said it was. */
async function exported(text: string, format: FileFormat) {
  const steps: number[][] = [];
  let logsRead = 0;
  const job = { kind: 'snapshot', format, text, store: noStore } as const;
  const outcome = await runReportJob(
    job,
    (done, all) => steps.push([done, all]),
    (...asked) => {
      logsRead += 1;
      return emptyLog(...asked);
    },
  );
  return { outcome, steps, logsRead };
}

async function fileOf(text: string, format: FileFormat) {
  const { outcome } = await exported(text, format);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
}

describe('exporting a snapshot', () => {
  it('gives the JSON as the text it is, named after plan, month, snapshot and hash', async () => {
    const text = snapshotText(smallSnapshot());
    const { name, bytes, type } = await fileOf(text, 'json');
    expect(name).toBe(
      `小城2024年政府工作安排_截至2024-06_半年督查_${hashOf(smallSnapshot()).slice(0, 8)}.json`,
    );
    expect(type).toBe('application/json');
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  it('gives the report as a workbook that can be read', async () => {
    const { name, type, bytes } = await fileOf(snapshotText(smallSnapshot()), 'xlsx');
    expect(name).toMatch(/_[0-9a-f]{8}\.xlsx$/);
    expect(type).toContain('spreadsheetml');
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows[0]?.[0]).toBe('小城2024年政府工作安排任务完成情况总表');
  });

  it.each(FORMATS)('gives the same bytes for the same job and says how far it is: %s', async (format) => {
    const text = snapshotText(smallSnapshot());
    const { steps } = await exported(text, format);
    expect(await fileOf(text, format)).toEqual(await fileOf(text, format));
    expect(steps[0]).toEqual([0, steps[0]?.[1]]);
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    const done = steps.map(([count = 0]) => count);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(steps.map(([, all]) => all)).size).toBe(1);
  });

  it('reads the log for the workbook alone, and for names that a snapshot of version 1 does not have', async () => {
    const { organisation: _names, entries: _entries, ...rest } = smallSnapshot({ version: 1 });
    const asked = async (text: string) =>
      Promise.all(FORMATS.map(async (format) => (await exported(text, format)).logsRead));
    expect(await asked(snapshotText(smallSnapshot()))).toEqual([0, 1, 0, 0]);
    expect(await asked(snapshotText(rest))).toEqual([0, 1, 1, 1]);
  });

  it('says how far the log is read', async () => {
    const { steps } = await exported(snapshotText(smallSnapshot()), 'xlsx');
    expect(steps).toEqual([0, 1, 6, 11, 12, 13].map((done) => [done, 13]));
  });

  it('names no two kinds of file alike', async () => {
    const text = snapshotText(smallSnapshot());
    const names = await Promise.all(FORMATS.map(async (format) => (await fileOf(text, format)).name));
    expect(new Set(names).size).toBe(FORMATS.length);
  });

  it('replaces what no Windows file name may hold, and what would disguise its ending', async () => {
    const name = ' a<b>c:d"e/f\\g|h?i*j\u0000\u202Exl ';
    const file = await fileOf(snapshotText(smallSnapshot({ name })), 'json');
    expect(file.name).toContain('_a_b_c_d_e_f_g_h_i_j__xl_');
  });

  it.each(FORMATS)('stays under 255 bytes however long the names are: %s', async (format) => {
    const plan = { ...smallSnapshot().plan, name: '𠮷'.repeat(300) };
    const text = snapshotText(smallSnapshot({ plan, name: '👩'.repeat(300), demonstration: true }));
    const { name } = await fileOf(text, format);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name.isWellFormed()).toBe(true);
  });

  it.each([
    ['not-json', '{'],
    ['not-a-snapshot', '{}'],
    ['hash-differs', snapshotText(smallSnapshot()).replace('半年督查', '半年督察')],
    ['board-differs', boardTouched()],
  ])('refuses what fails verification with %s, and makes no file', async (code, text) => {
    for (const format of FORMATS)
      expect((await exported(text, format)).outcome).toEqual({ ok: false, fault: { of: 'snapshot', code } });
  });
});

/** A snapshot whose hash is right and whose board is not what its standings give; of version 1, which has no digests. */
function boardTouched(): string {
  const { entries: _entries, organisation: _names, ...snapshot } = smallSnapshot({ version: 1 });
  const touched = { ...snapshot, board: { ...snapshot.board, gauges: snapshot.board.gauges.slice(1) } };
  return canonicalJson({ snapshot: touched, sha256: hashOf(touched) } as unknown as Json);
}
