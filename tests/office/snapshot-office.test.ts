import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { readTable } from '../../src/importing/read-file.ts';
import { csvForExcel } from '../../src/reporting/csv-for-excel.ts';
import { csvText } from '../../src/reporting/csv-text.ts';
import { snapshotLedger } from '../../src/reporting/report.ts';
import { workbookOf } from '../../src/reporting/workbook.ts';
import { hostileTexts } from '../importing/filed-ledgers.ts';
import { report } from '../reporting/reread.ts';
import { type Known, known, smallSnapshot } from '../reporting/small-snapshot.ts';
import { published2024 } from '../reporting/year-snapshots.ts';
import { converted } from './soffice.ts';

/** A promise of every measure, and one for each hostile text. */
const hostile = hostileTexts.flatMap((text, place): Known[] => {
  const [[target, entry] = []] = known;
  if (target === undefined || entry === undefined) throw new Error('no target');
  const named = { ...target, id: `hostile-${place}`, name: text, quote: text };
  return [[named, { ...entry, note: text, problems: text }]];
});

const snapshots = { year: published2024(), hostile: smallSnapshot({}, [...known, ...hostile]) };
const ours = new Map<string, Uint8Array>();
let theirs = new Map<string, Uint8Array>();
let opened = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const [name, snapshot] of Object.entries(snapshots))
    ours.set(`${name}.xlsx`, await workbookOf(report(snapshot)));
  theirs = await converted(
    [...ours].map(([name, bytes]) => ({ name, bytes })),
    'xlsx',
  );
  const table = snapshotLedger(snapshots.hostile, { organisation: emptyOrganisation });
  const bytes = new TextEncoder().encode(csvForExcel(table));
  const bare = new TextEncoder().encode(hostileTexts.map((text) => csvText([[text, '尾']])).join(''));
  opened = await converted(
    [
      { name: 'ledger.csv', bytes },
      { name: 'bare.csv', bytes: bare },
    ],
    'xlsx',
  );
}, 600_000);

/** LibreOffice keeps 15 digits and rounds the last in its own way. */
const rounded = (figure: string): string =>
  figure.replace(/^-?[\d.]+/, (digits) => String(Number(Number(digits).toPrecision(14))));

async function sheetsOf(bytes: Uint8Array | undefined) {
  const read = await readTable('快照.xlsx', bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.refusal.code);
  return read.table.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map(({ text, raw = text, numeric = false }) => [numeric ? rounded(raw) : raw, numeric]),
    ),
  }));
}

describe.each(Object.keys(snapshots))('the workbook of %s that LibreOffice has opened and saved', (name) => {
  it('has the same sheets, texts and numbers', async () => {
    expect(await sheetsOf(theirs.get(`${name}.xlsx`))).toEqual(await sheetsOf(ours.get(`${name}.xlsx`)));
  });

  it('has no formula and no link, and keeps its filters and how it is printed', async () => {
    const before = await readXlsx(ours.get(`${name}.xlsx`) ?? new Uint8Array());
    const after = await readXlsx(theirs.get(`${name}.xlsx`) ?? new Uint8Array());
    for (const [place, sheet] of after.sheets.entries()) {
      const made = before.sheets[place];
      for (const { formula, hyperlink } of sheet.cells?.values() ?? [])
        expect({ formula, hyperlink }).toEqual({});
      expect(sheet.autoFilter?.range).toBe(made?.autoFilter?.range);
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 'a3',
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: made?.pageSetup?.printTitlesRow,
      });
    }
  });
});

describe('the CSV for Excel that LibreOffice has opened', () => {
  it('would have lost dates, times, numbers and truth values without the guard', async () => {
    const { sheets } = await readXlsx(opened.get('bare.csv') ?? new Uint8Array());
    const turned = hostileTexts.filter((_text, row) => typeof sheets[0]?.rows[row]?.[0] !== 'string');
    for (const text of [
      '1-6',
      '3:05 下午',
      '1月6日',
      '星期六 2024年1月6日',
      '一月 2024',
      '007',
      '-5',
      'TRUE',
    ])
      expect(turned).toContain(text);
  });

  it('holds no formula, and no hostile text has become a number, a date or a truth value', async () => {
    const { sheets } = await readXlsx(opened.get('ledger.csv') ?? new Uint8Array());
    const [sheet] = sheets;
    const header = (sheet?.rows[0] ?? []).map(String);
    const names = (sheet?.rows ?? []).slice(1).map((row) => row[header.indexOf('目标任务')]);
    expect(names).toHaveLength(hostileTexts.length + known.length);
    expect(names.filter((name) => typeof name !== 'string')).toEqual([]);
    for (const { formula } of sheet?.cells?.values() ?? []) expect(formula).toBeUndefined();
  });
});
