import fc from 'fast-check';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { FileFormat } from '../../src/actions/report-formats.ts';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { decideRows } from '../../src/domain/decide-rows.ts';
import { entriesToLog, rowsToCorrect } from '../../src/domain/ledger-decision.ts';
import { snapshotText } from '../../src/domain/snapshot.ts';
import type { LedgerContext } from '../../src/importing/ledger-context.ts';
import { previewOf } from '../../src/importing/preview.ts';
import { readTable } from '../../src/importing/read-file.ts';
import { correctionsBook } from '../../src/reporting/corrections-book.ts';
import { demonstrationForm } from '../../src/reporting/form-value.ts';
import { formWorkbook } from '../../src/reporting/form-workbook.ts';
import { templateOf } from '../../src/reporting/template.ts';
import { fileRefusalText } from '../../src/text/file-refusal-words.ts';
import { ledgerRefusalText } from '../../src/text/ledger-row-words.ts';
import { entryOf, value } from '../domain/fixtures.ts';
import { emptyLog, noStore } from '../reporting/no-log.ts';
import { smallSnapshot } from '../reporting/small-snapshot.ts';
import { encoded } from './encoded.ts';
import { type Filed, filedLedgers, placeOf } from './filed-ledgers.ts';
import {
  causesOf,
  contextOf,
  csvOf,
  figureOf,
  previewBytes,
  seedPlan,
  seedTarget,
  statesOf,
} from './ledgers.ts';
import { exported, imported } from './read-back.ts';

const FORMATS = ['json', 'csv', 'csv-excel', 'xlsx'] as const satisfies readonly FileFormat[];
const AT = '2024-07-01T00:00:00.000Z';
const targets = ['overseas-self-run-exhibitions', 'pocket-parks', 'smart-factories'].map(seedTarget);
const bare = statesOf(targets);
const [real, demonstration] = [contextOf(bare), contextOf(bare, { demonstration: true })];

const madeUp = ({ plan, bare: before, ...filed }: Filed): Filed => ({
  ...filed,
  plan: { ...plan, demonstration: true },
  bare: { ...before, demonstration: true },
});

/** 填报数据 of three targets in June, as the demonstration exports it. */
const place = {
  ...placeOf(
    targets,
    targets.map((target, order) => entryOf(target, '2024-06', value(String(order + 2)), { id: target.id })),
  ),
  demonstration: true,
};

const nameOf = (format: FileFormat): string => `填报数据.${format.startsWith('csv') ? 'csv' : format}`;

async function refusalOf(bytes: Uint8Array, name: string, context: LedgerContext = real) {
  const result = await previewOf(name, bytes, context);
  return result.ok ? undefined : result.refusal;
}

const REFUSED = { code: 'demonstration-file' } as const;

describe('a file that the demonstration exported', { timeout: 300_000 }, () => {
  it.each(FORMATS)('is refused whole by a real log, whatever is in it: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(filedLedgers.map(madeUp), async ({ plan, bare: { states, organisation } }) => {
        const bytes = await exported(plan, format);
        expect(await refusalOf(bytes, nameOf(format), contextOf(states, { organisation }))).toEqual(REFUSED);
      }),
      { numRuns: 100 },
    );
  });

  // A CSV for spreadsheets promises less: a dash alone comes back as nothing said.
  it.each(['json', 'csv', 'xlsx'] as const)('goes round in the demonstration, as %s', async (format) => {
    const cellsOf = async (bytes: Uint8Array) => {
      const read = await readTable(nameOf(format), bytes);
      return read.ok ? read.table.sheets : read;
    };
    await fc.assert(
      fc.asyncProperty(filedLedgers.map(madeUp), async (filed) => {
        const bytes = await exported(filed.plan, format);
        const back = { ...(await imported(filed, bytes, format)), demonstration: true };
        expect(await cellsOf(await exported(back, format))).toEqual(await cellsOf(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it.each(FORMATS)('is taken in by the demonstration, as it is of a real log: %s', async (format) => {
    const bytes = await exported({ ...place, demonstration: false }, format);
    const { rows } = await previewBytes(bytes, demonstration, {}, nameOf(format));
    expect(entriesToLog(decideRows(rows, {}))).toHaveLength(3);
  });

  it('is told what it is and where it may go, also where another plan is on the screen', async () => {
    const { title, text, advice } = fileRefusalText(REFUSED);
    expect(title).toBe('这是演示数据，不能导入正式工作区');
    expect(text).toContain('由程序编造');
    expect(advice).toContain('请打开“演示工作区”');
    const other = { ...real, plan: { ...seedPlan, id: 'other', name: '别处2024年计划' } };
    expect(await refusalOf(await exported(place, 'json'), '填报数据.json', other)).toEqual(REFUSED);
  });

  it.each(['xlsx', 'csv', 'csv-excel'] as const)('is refused as a snapshot too: %s', async (format) => {
    const text = snapshotText({ ...smallSnapshot(), demonstration: true });
    const job = { kind: 'snapshot', format, text, store: noStore } as const;
    const outcome = await runReportJob(job, () => undefined, emptyLog);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
    expect(await refusalOf(outcome.bytes, nameOf(format))).toEqual(REFUSED);
  });
});

async function tableOf(bytes: Uint8Array, name: string): Promise<string[][]> {
  const read = await readTable(name, bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return (read.table.sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text));
}

const demonstrationCsv = async () => tableOf(await exported(place, 'csv'), '填报数据.csv');

type Edit = (row: string[], order: number) => string[];
const last = (row: readonly string[]): string => row.at(-1) ?? '';
const marked =
  (heading: string, mark: string): Edit =>
  (row, order) => [...row.slice(0, -1), order === 0 ? heading : mark];

describe('a table of the demonstration that somebody worked on', () => {
  it.each<[string, Edit]>([
    ['its mark moved to the front', (row) => [last(row), ...row.slice(0, -1)]],
    ['its mark moved between others', (row) => [...row.slice(0, 4), last(row), ...row.slice(4, -1)]],
    ['its mark under another heading', marked('类型', '演示数据')],
    ['its mark under the heading of remarks', marked('说明', '演示数据')],
    ['its mark under no heading', marked('', '演示数据')],
    ['its mark in brackets', marked('数据性质', '（演示数据）')],
    ['its mark guarded and with blanks', marked('数据性质', '  演示数据　')],
    ['other columns beside it', (row, order) => [...row, order === 0 ? '签收' : '已阅']],
    ['only id, month, figure and mark left', (row) => [row[0] ?? '', row[4] ?? '', row[5] ?? '', last(row)]],
  ])('is refused whole with %s', async (_what, edit) => {
    const rows = (await demonstrationCsv()).map(edit);
    expect(await refusalOf(csvOf(rows), '六月.csv')).toEqual(REFUSED);
    const text = new TextDecoder().decode(csvOf(rows));
    expect(await refusalOf(encoded(text, 'GB18030'), '六月.csv')).toEqual(REFUSED);
    expect(await refusalOf(await writeXlsx({ sheets: [{ name: '六月', rows }] }), '六月.xlsx')).toEqual(
      REFUSED,
    );
    expect((await previewBytes(csvOf(rows), demonstration)).rows).toHaveLength(3);
  });

  it('is refused when the header is pointed at, and when totals stand below', async () => {
    const rows = [...(await demonstrationCsv()), ['合计', '', '', '', '', '9'], ['注：演示']];
    const pointed = contextOf(bare, { choices: { headerRowBySheet: { '0': 1 } } });
    expect(await refusalOf(csvOf(rows), '六月.csv', pointed)).toEqual(REFUSED);
  });

  it('is refused for its heading, which stays when a spreadsheet saves it or makes a CSV of it', async () => {
    const bytes = await exported(place, 'xlsx');
    const saved = await saveXlsx(await openXlsx(bytes, { readStyles: true }));
    expect(await refusalOf(saved, '六月.xlsx')).toEqual(REFUSED);
    const rows = await tableOf(bytes, '填报数据.xlsx');
    expect(await refusalOf(csvOf(rows), '六月.csv')).toEqual(REFUSED);
    const typed = rows.map((row, order) => (order === 0 ? ['(演示数据)六月填报'] : row));
    expect(await refusalOf(csvOf(typed), '六月.csv')).toEqual(REFUSED);
    const pointed = contextOf(bare, { choices: { headerRowBySheet: { '0': 1 } } });
    expect(await refusalOf(bytes, '填报数据.xlsx', pointed)).toEqual(REFUSED);
  });

  it('is refused when its rows were copied out of the workbook, its title left behind', async () => {
    const rows = await tableOf(await exported(place, 'xlsx'), '填报数据.xlsx');
    const header = rows.findIndex((row) => row.includes('数据性质'));
    expect(await refusalOf(csvOf(rows.slice(header)), '六月.csv')).toEqual(REFUSED);
  });

  it('is refused when it stands below a true one, or on a sheet beside it, which is then named', async () => {
    const titled = await tableOf(await exported(place, 'xlsx'), '填报数据.xlsx');
    const own = (
      await tableOf(await exported({ ...place, demonstration: false }, 'csv'), '填报数据.csv')
    ).slice(0, 2);
    expect(await refusalOf(csvOf([...own, [titled[0]?.[0] ?? ''], ...titled.slice(2)]), '六月.csv')).toEqual(
      REFUSED,
    );
    const sheets = [
      { name: '六月', rows: own },
      { name: '试用', rows: titled },
    ];
    const refusal = await refusalOf(await writeXlsx({ sheets }), '六月.xlsx');
    expect(refusal).toEqual({ ...REFUSED, sheet: '试用' });
    expect(fileRefusalText({ ...REFUSED, sheet: '试用' }).text).toContain('工作表“试用”');
  });
});

describe('a table in which some rows are of the demonstration', () => {
  const mixed = async (): Promise<string[][]> => {
    const [header = [], ...rows] = await demonstrationCsv();
    const own = rows.map((row, order) => (order === 1 ? [...row.slice(0, -1), ''] : row));
    return [header, ...own];
  };

  it('has those refused, each with its column and reason, and the others read', async () => {
    const { rows } = await previewBytes(csvOf(await mixed()), real);
    expect(rows.map(causesOf)).toEqual([['demonstration-row'], [], ['demonstration-row']]);
    expect(figureOf(rows[1]).targetId).toBe(targets[1]?.id);
    const [refusal] = rows[0]?.outcome.kind === 'refused' ? rows[0].outcome.refusals : [];
    if (refusal === undefined) throw new Error('not refused');
    expect(refusal).toMatchObject({ column: { letter: 'Q', header: '数据性质' }, found: '演示数据' });
    expect(ledgerRefusalText(refusal, targets[0])).toMatch(
      /^Q 列“数据性质”：这一行标着“演示数据”.*不能导入正式工作区/,
    );
    expect(entriesToLog(decideRows(rows, {}))).toHaveLength(1);
  });

  it('has them read in the demonstration', async () => {
    const { rows } = await previewBytes(csvOf(await mixed()), demonstration);
    expect(rows.flatMap(causesOf)).toEqual([]);
  });

  it('gets nothing in because it went round by the workbook of corrections', async () => {
    const { rows } = await previewBytes(csvOf(await mixed()), real);
    const left = rowsToCorrect(decideRows(rows, {}));
    expect(left).toHaveLength(2);
    const byId = new Map(targets.map((target) => [target.id, target]));
    const made = { madeAt: AT, demonstration: false };
    const book = await correctionsBook('六月.csv', left, byId, made);
    expect(await refusalOf(book, '待改_六月.xlsx')).toEqual(REFUSED);
    // With another row to correct beside them only the made-up ones stay out.
    const [header = [], first = [], second = [], third = []] = await mixed();
    const wrong = second.map((text, column) => (header[column] === '累计完成' ? '约4' : text));
    const asked = await previewBytes(csvOf([header, first, wrong, third]), real);
    const more = await correctionsBook('六月.csv', rowsToCorrect(decideRows(asked.rows, {})), byId, made);
    const again = await previewBytes(more, real, {}, '待改_六月.xlsx');
    expect(again.rows.map(causesOf)).toEqual([['demonstration-row'], ['approximate'], ['demonstration-row']]);
  });
});

describe('a form of the demonstration', () => {
  const form = templateOf(seedPlan, place.states, '2024-06', '科技局');
  const book = () => formWorkbook(demonstrationForm(form), AT);

  it('is refused by a real log as it is and filled in, and read in the demonstration', async () => {
    expect(await refusalOf(await book(), '填报模板.xlsx')).toEqual(REFUSED);
    const filled = await openXlsx(await book(), { readStyles: true });
    const [sheet] = filled.sheets;
    const row = sheet?.rows.findIndex((cells) => cells.includes(2)) ?? -1;
    const column = sheet?.rows[row]?.indexOf(2) ?? -1;
    const cell = sheet?.cells?.get(`${row},${column}`);
    const cells = sheet?.rows[row];
    if (cell === undefined || cells === undefined) throw new Error('no figure to type over');
    cells[column] = 7;
    cell.value = 7;
    const bytes = await saveXlsx(filled);
    expect(await refusalOf(bytes, '填报模板.xlsx')).toEqual(REFUSED);
    const { rows } = await previewBytes(bytes, demonstration, {}, '填报模板.xlsx');
    expect(figureOf(rows[0]).entry.reading).toEqual(value('7'));
    expect(await refusalOf(await formWorkbook(form, AT), '填报模板.xlsx')).toBeUndefined();
  });

  it('is refused for its sheet of instructions when its title is gone', async () => {
    const [title = '', ...lines] = form.title;
    const untitled = { ...demonstrationForm(form), title: [title, ...lines] };
    expect(await refusalOf(await formWorkbook(untitled, AT), '填报模板.xlsx')).toEqual(REFUSED);
  });

  it('is refused as the rows of a file that the demonstration did not take', async () => {
    const odd = csvOf([
      ['任务名称', '累计完成'],
      ['没有这项', '4'],
    ]);
    const left = rowsToCorrect(decideRows((await previewBytes(odd, demonstration)).rows, {}));
    const corrections = await correctionsBook('六月.csv', left, new Map(), {
      madeAt: AT,
      demonstration: true,
    });
    expect(await refusalOf(corrections, '待改.xlsx')).toEqual(REFUSED);
  });
});

describe('a true ledger that only speaks of demonstration data', () => {
  const head = ['任务名称', '累计完成', '备注'];

  it.each([
    ['in a remark', [head, [targets[0]?.name ?? '', '3', '口径见【演示数据】一节']]],
    ['in prose above', [['本表不含（演示数据）'], head, [targets[0]?.name ?? '', '3', '']]],
    [
      'in the name of a column',
      [
        [...head, '是否演示数据'],
        [targets[0]?.name ?? '', '3', '', '否'],
      ],
    ],
    [
      'as the very text of a remark',
      [
        ['任务名称', '累计完成', '备注（原样）'],
        [targets[0]?.name ?? '', '3', '演示数据'],
      ],
    ],
  ])('is read as any other: %s', async (_where, rows) => {
    const { rows: read } = await previewBytes(csvOf(rows), real);
    expect(figureOf(read[0]).entry.reading).toEqual(value('3'));
  });

  it('is read beside a list of choices that offers the word', async () => {
    const sheets = [
      { name: '台账', rows: [head, [targets[0]?.name ?? '', '3', '']] },
      { name: '字典', rows: [['正式数据'], ['演示数据']] },
    ];
    const { rows } = await previewBytes(await writeXlsx({ sheets }), real, {}, '六月.xlsx');
    expect(figureOf(rows[0]).targetId).toBe(targets[0]?.id);
  });

  it('comes back from its own JSON and exact CSV with that very remark', async () => {
    const [target] = targets;
    if (target === undefined) throw new Error('no target');
    const noted = placeOf([target], [entryOf(target, '2024-06', value('3'), { note: '演示数据' })]);
    for (const format of ['json', 'csv', 'xlsx'] as const) {
      const { rows } = await previewBytes(await exported(noted, format), real, {}, nameOf(format));
      expect(figureOf(rows[0]).entry.note).toBe('演示数据');
    }
  });
});
