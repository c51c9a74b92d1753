import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LedgerFile, readLedgerFile } from '../../src/domain/ledger-file.ts';
import { exactCsv } from '../../src/reporting/csv-exact.ts';
import { csvForExcel } from '../../src/reporting/csv-for-excel.ts';
import { exactTable, guardedTable } from '../../src/reporting/entries-sheet.ts';
import { contextOf, figureOf, previewBytes, seedTargets, statesOf } from './ledgers.ts';

const page = readFileSync('docs/ledger-format.md', 'utf8');

/** The examples of the page in a language, as they stand in it. */
const examples = (language: string): string[] =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')), ([, text = '']) => text);

const [json = ''] = examples('json');
const [exact = '', forExcel = ''] = examples('csv');

function file(): LedgerFile {
  const read = readLedgerFile(json);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.file;
}

const inCsv = (text: string): string => text.replaceAll('\n', '\r\n');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function entriesIn(text: string, name: string) {
  const { rows } = await previewBytes(bytesOf(text), contextOf(statesOf(seedTargets)), {}, name);
  return rows.map((row) => figureOf(row).entry);
}

describe('the page on the ledger file', () => {
  it('has an example that the product reads, each entry a figure', async () => {
    expect(file().entries).toHaveLength(2);
    expect(await entriesIn(json, '填报数据.json')).toMatchObject([
      {
        targetId: '2024-overseas-self-run-exhibitions',
        period: '2024-06',
        reading: { kind: 'value', value: '3', bound: '>' },
        grade: 'reported',
        outlook: 'secure',
        note: '=1+1',
      },
      {
        targetId: '2024-forestry-equipment-park',
        period: '2024-06',
        reading: { kind: 'stage', stage: '前期' },
        note: '2024-06',
        problems: '用地未落实',
      },
    ]);
  });

  it('shows the two CSVs as the product writes them of that example', () => {
    expect(exactCsv(exactTable(file()))).toBe(inCsv(exact));
    expect(csvForExcel(guardedTable(file()))).toBe(`\uFEFF${inCsv(forExcel)}`);
  });

  it('shows CSVs that say the same: read back they are the same figures', async () => {
    const said = (entries: Awaited<ReturnType<typeof entriesIn>>) =>
      entries.map(({ importedFrom: _row, ...entry }) => entry);
    const whole = said(await entriesIn(json, '填报数据.json'));
    expect(said(await entriesIn(inCsv(exact), '原样.csv'))).toEqual(whole);
    expect(said(await entriesIn(`\uFEFF${inCsv(forExcel)}`, '供Excel.csv'))).toEqual(whole);
  });

  it('names every member of the format, and no other', () => {
    const members = Array.from(page.matchAll(/^\| (`[^|]+`) \|/gm), ([, cell = '']) =>
      Array.from(cell.matchAll(/`(\w+)`/g), ([, name]) => name),
    ).flat();
    const known =
      'format version demonstration plan entries targetId period target area lead value bound unit stage ' +
      'notApplicable grade outlook note problems nextSteps needs';
    expect(members.join(' ')).toBe(known);
    const odd = { ...file(), approvedBy: '市长' };
    expect(readLedgerFile(JSON.stringify(odd))).toMatchObject({ fault: { part: 'approvedBy' } });
  });
});
