import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileFormat } from '../../src/actions/report-formats.ts';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { readPeriodSpelling } from '../../src/domain/period-spelling.ts';
import { type Snapshot, snapshotText } from '../../src/domain/snapshot.ts';
import { readTable } from '../../src/importing/read-file.ts';
import { exactCsv } from '../../src/reporting/csv-exact.ts';
import { csvForExcel } from '../../src/reporting/csv-for-excel.ts';
import { hostileTexts } from '../importing/filed-ledgers.ts';
import { noStore } from './no-log.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';

async function fileOf(snapshot: Snapshot, format: FileFormat) {
  const job = {
    kind: 'snapshot',
    format,
    text: snapshotText(snapshot),
    store: noStore,
  } as const;
  const outcome = await runReportJob(job, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return { ...outcome, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(outcome.bytes) };
}

const tableOf = (rows: readonly (readonly string[])[]) => ({
  columns: (rows[0] ?? []).map((_, index) => ({ header: `列${index}` })),
  rows,
});

/** The first items, each with a hostile text wherever a person may write. */
const hostile = (text: string, place = 0): Known[] =>
  known.slice(0, 1).map(([target, entry]): Known => {
    const worded = { ...target, id: `${target.id}-${place}`, name: text, quote: text };
    return entry === undefined
      ? [worded]
      : [worded, { ...entry, note: text, problems: text, nextSteps: text }];
  });

/** What a strict reader of RFC 4180 finds, written anew for the test. */
function recordsOf(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
    if (field.lastIndex === text.length) break;
  }
  expect(records.pop()).toEqual([]);
  return records;
}

describe('the exact CSV', () => {
  it('gives a strict reader every text as it is', () => {
    const cell = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const clean = rows.map((row) => row.map((text) => text.replaceAll('\0', '\uFFFD')));
        expect(recordsOf(exactCsv(tableOf(rows)))).toEqual([['列0', '列1', '列2'], ...clean]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps all digits of a figure and puts nothing before any text', async () => {
    const { text, name } = await fileOf(smallSnapshot({}, hostile('=1+1')), 'csv');
    const [header = [], row = []] = recordsOf(text);
    const cell = (of: string) => row[header.indexOf(of)];
    expect(text.startsWith('序号,')).toBe(true);
    expect(name).toMatch(/_原样\.csv$/);
    expect(cell('完成率')).toBe('0.8888888888888888888888888888888888888889');
    expect(cell('目标任务')).toBe('=1+1');
    expect(cell('备注')).toBe('=1+1');
  });
});

describe('the CSV for Excel', () => {
  it('has its mark, and no cell of text that a spreadsheet would compute', async () => {
    const { text, name } = await fileOf(smallSnapshot({}, hostileTexts.flatMap(hostile)), 'csv-excel');
    expect(text.startsWith('\uFEFF序号,')).toBe(true);
    expect(name).toMatch(/_供Excel\.csv$/);
    const records = recordsOf(text.slice(1));
    expect(records).toHaveLength(hostileTexts.length + 1);
    for (const each of records.flat().filter((field) => !/^-?\d+(\.\d+)?%?$/.test(field)))
      expect(each).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
  });

  it('says shares as plain numbers in per cent and leaves a figure a number without separators', async () => {
    const records = recordsOf((await fileOf(smallSnapshot(), 'csv-excel')).text.slice(1));
    const [header = []] = records;
    const column = (of: string) => records.slice(1).map((row) => row[header.indexOf(of)]);
    expect(column('完成率（%）')[0]).toBe('88.9');
    expect(column('完成率（%）')[1]).toBe('');
    expect(column('序时（%）').slice(0, 2)).toEqual(['50.0', '100.0']);
    expect(column('年度目标')[5]).toBe('13043.50');
    expect(column('年度目标')[2]).toBe('下降10');
    expect(column('差距（百分点）')[1]).toBe('-0.3');
  });

  it('writes a month as no spreadsheet makes a day of it, and with no apostrophe', async () => {
    const { text } = await fileOf(smallSnapshot(), 'csv-excel');
    const records = recordsOf(text.slice(1));
    const place = (records[0] ?? []).indexOf('截至月份');
    expect(records.slice(1, 3).map((row) => row[place])).toEqual(['2024年6月份', '2024年4月份']);
    expect(readPeriodSpelling('2024年6月份', { from: '2024-01', to: '2024-12' })).toBe('2024-06');
    const exact = recordsOf((await fileOf(smallSnapshot(), 'csv')).text);
    expect(exact[1]?.[place]).toBe('2024年6月');
  });

  it('comes back through our importer as the texts it was made from', async () => {
    const rows = hostileTexts.map((text) => ['首', text, '尾']);
    const bytes = new TextEncoder().encode(csvForExcel(tableOf(rows)));
    const read = await readTable('台账.csv', bytes);
    if (!read.ok) throw new Error(read.refusal.code);
    const seen = (text: string) =>
      text
        .replace(/\r\n?/g, '\n')
        .replaceAll('\u0007', '\uFFFD')
        .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
    expect(read.table.sheets[0]?.rows.slice(1).map((row) => row[1]?.text)).toEqual(hostileTexts.map(seen));
  });
});

describe('characters that turn the reading order', () => {
  it('stay in the exact CSV and in the JSON, and not in the CSV that is read', async () => {
    const snapshot = smallSnapshot({}, hostile('甲\u202E乙\u200F\u2066'));
    expect((await fileOf(snapshot, 'csv')).text).toContain('甲\u202E乙\u200F\u2066');
    expect((await fileOf(snapshot, 'json')).text).toContain('甲\u202E乙\u200F\u2066');
    expect((await fileOf(snapshot, 'csv-excel')).text).toContain('甲\uFFFD乙\uFFFD\uFFFD');
  });
});

describe('the JSON of a snapshot', () => {
  it('is its text to the last byte, hostile or not', async () => {
    const snapshot = smallSnapshot({}, hostileTexts.flatMap(hostile));
    const { text } = await fileOf(snapshot, 'json');
    expect(text).toBe(snapshotText(snapshot));
  });
});
