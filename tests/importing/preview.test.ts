import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { decideRows, rowDecider } from '../../src/domain/decide-rows.ts';
import { choicesForMonth } from '../../src/domain/ledger.ts';
import { countRows, entriesToLog, rowClasses, rowsToCorrect } from '../../src/domain/ledger-decision.ts';
import { periodsFrom } from '../../src/domain/period.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { type LedgerProgress, previewOf } from '../../src/importing/preview.ts';
import { correctionsOf } from '../../src/reporting/corrections.ts';
import { formWorkbook } from '../../src/reporting/form-workbook.ts';
import { templateOf } from '../../src/reporting/template.ts';
import { entryOf, seeds, stage, targetOf, value } from '../domain/fixtures.ts';
import {
  causesOf,
  contextOf,
  csvOf,
  figureOf,
  previewBytes,
  previewRows,
  seedPlan,
  seedTarget,
  seedTargets,
  statesOf,
} from './ledgers.ts';

const states = statesOf(seedTargets);
const context = contextOf(states);
const targetsById = new Map(seedTargets.map((target) => [target.id, target]));

/** Cells as careless hands leave them: names of targets, nearly names, figures, words, nothing. */
const names = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...seedTargets.map(({ name }) => name)) },
  { weight: 2, arbitrary: fc.constantFrom(...seedTargets.map(({ name }) => name.slice(0, -1))) },
  { weight: 1, arbitrary: fc.constantFrom('合计', '小计', '一、科技创新', '任务名称', '', '注：初步数') },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const figures = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -5, max: 20_000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '—',
      '约20',
      '3万',
      '１２',
      '二十',
      '开工',
      '完成',
      '不适用',
      '5%',
      '=1+1',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const months = fc.constantFrom('', '', '5月', '1-6月', '2024-06', '2023年12月', '年底', '202407');
const units = fc.constantFrom('', '', '家', '万件', '件', '%', '场', '亿元');
const ledgerRow = fc.tuple(
  names,
  units,
  figures,
  months,
  fc.constantFrom('', '自报', '预计', '统计局'),
  fc.string({ maxLength: 6 }),
);
const HEADS = ['任务名称', '计量单位', '累计完成', '截至月份', '数据来源', '备注'];

/** A ledger with its columns in any order and lines above and below. */
const ledgers = fc
  .record({
    rows: fc.array(ledgerRow, { maxLength: 25 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
    titles: fc.constantFrom([], ['台账'], ['永康市台账', '填报单位：科技局']),
  })
  .map(({ rows, order, titles }) => {
    const arranged = (cells: readonly string[]): string[] => order.map((place) => cells[place] ?? '');
    return [...titles.map((title) => [title]), arranged(HEADS), ...rows.map(arranged)];
  });

const runs = { seed: 20240601, numRuns: 60 };

/** The states once the entries are logged. */
const after = (held: readonly TargetState[], logged: ReturnType<typeof entriesToLog>): TargetState[] =>
  statesOf(
    seedTargets,
    logged.map(({ id, entry }) => {
      const target = targetsById.get(entry.targetId) ?? targetOf();
      return entryOf(target, entry.period, entry.reading, { ...entry, id });
    }),
  ).map((state, n) =>
    logged.some(({ entry }) => entry.targetId === state.targetId) ? state : (held[n] ?? state),
  );

describe('a ledger of any shape', () => {
  it('law 5: has each row below its header in the preview exactly once, in one class', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (rows) => {
        const preview = await previewRows(rows, context);
        const [sheet] = preview.sheets;
        if (sheet?.state !== 'read') return;
        const numbers = Array.from(
          { length: sheet.rowCount - sheet.headerRow },
          (_, n) => sheet.headerRow + 1 + n,
        );
        expect(preview.rows.map(({ row }) => row)).toEqual(numbers);
        expect(new Set(preview.rows.map(({ key }) => key)).size).toBe(numbers.length);
        const counts = countRows(decideRows(preview.rows, {}));
        expect(rowClasses.reduce((sum, rowClass) => sum + counts[rowClass], 0)).toBe(numbers.length);
      }),
      runs,
    );
  }, 60_000);

  it('law 5: says of each refused row where it is, what was found and why', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (rows) => {
        const preview = await previewRows(rows, context);
        for (const { row, rowClass, refusals } of decideRows(preview.rows, {})) {
          expect(refusals.length > 0).toBe(rowClass === 'refused');
          for (const { cause, column, found } of refusals) {
            expect(cause.code).not.toBe('');
            if (column === undefined) continue;
            const cell = preview.sheets[0]?.columns.find(({ letter }) => letter === column.letter);
            expect(cell?.header).toBe(column.header);
            expect(rows[row.row - 1]?.[cell?.index ?? -1]?.trim()).toBe(found);
          }
        }
      }),
      { ...runs, numRuns: 30 },
    );
  }, 60_000);

  it('law 6: is the same in every row once it was imported, and imports the same ids from the same states', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (rows) => {
        const first = entriesToLog(decideRows((await previewRows(rows, context)).rows, {}));
        const repeated = entriesToLog(decideRows((await previewRows(rows, context)).rows, {}));
        expect(repeated).toEqual(first);
        expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
        const imported = contextOf(after(states, first));
        expect(entriesToLog(decideRows((await previewRows(rows, imported)).rows, {}))).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  it('never says the same of one target and month twice', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (rows) => {
        const logged = entriesToLog(decideRows((await previewRows(rows, context)).rows, {}));
        const subjects = logged.map(({ entry }) => `${entry.targetId}/${entry.period}`);
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
      { ...runs, numRuns: 30 },
    );
  }, 60_000);

  it('is plain JSON, so that a worker can hand it over', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (rows) => {
        const preview = await previewRows(rows, context);
        expect(structuredClone(preview)).toEqual(preview);
        expect(canonicalJson(preview as unknown as Json)).not.toBe('');
      }),
      { ...runs, numRuns: 15 },
    );
  }, 60_000);
});

describe('two rows of one target and month', () => {
  const rowsOf = async (...figuresOf: readonly string[]) => {
    const preview = await previewRows(
      [['任务名称', '累计完成'], ...figuresOf.map((figure) => ['境外自办展', figure])],
      context,
    );
    return decideRows(preview.rows, {});
  };

  it('that agree are imported once, and the second says of which row it is the same', async () => {
    const rows = await rowsOf('3', '３场');
    expect(rows.map(({ rowClass }) => rowClass)).toEqual(['new', 'same']);
    expect(rows[1]?.sameAs).toEqual({ sheet: '六月', row: 2 });
  });

  it('that differ are both refused and name each other', async () => {
    const rows = await rowsOf('3', '4', '3');
    expect(rows.map(({ rowClass }) => rowClass)).toEqual(['refused', 'refused', 'refused']);
    expect(rows[0]?.refusals).toMatchObject([
      { cause: { code: 'contradicted', rows: [{ row: 3 }, { row: 4 }] }, found: '3' },
    ]);
    expect(entriesToLog(rows)).toEqual([]);
  });
});

describe('a similar name', () => {
  const rows = [
    ['任务名称', '累计完成'],
    ['国家高新技术企业', '30'],
    ['新增国家高新技术企业', '31'],
  ];

  it('is imported only once somebody said which target is meant', async () => {
    const preview = await previewRows(rows.slice(0, 2), context);
    const [row] = decideRows(preview.rows, {});
    expect(row).toMatchObject({ rowClass: 'question', isReady: false });
    const key = row?.row.key ?? '';
    const targetId = '2024-national-high-tech-enterprises';
    const answered = decideRows(preview.rows, { [key]: { targetId, confirmed: [] } });
    expect(entriesToLog(answered)).toMatchObject([{ entry: { targetId, reading: value('30') } }]);
    const refused = decideRows(preview.rows, { [key]: { targetId: '', confirmed: [] } });
    expect(entriesToLog(refused)).toEqual([]);
  });

  it('is not asked about again once the row was imported', async () => {
    const first = await previewRows(rows.slice(0, 2), context);
    const answers = { '0/2': { targetId: '2024-national-high-tech-enterprises', confirmed: [] } };
    const imported = contextOf(after(states, entriesToLog(decideRows(first.rows, answers))));
    const again = await previewRows(rows.slice(0, 2), imported);
    expect(decideRows(again.rows, {})[0]?.rowClass).toBe('same');
  });

  it('that turns out to be a target the ledger names elsewhere with another figure is kept back', async () => {
    const preview = await previewRows(rows, context);
    const answers = { '0/2': { targetId: '2024-national-high-tech-enterprises', confirmed: [] } };
    const [chosen, named] = decideRows(preview.rows, answers);
    expect(named).toMatchObject({ rowClass: 'new', isReady: true });
    expect(chosen).toMatchObject({ rowClass: 'question', isReady: false });
    expect(chosen?.refusals).toMatchObject([{ cause: { code: 'contradicted', rows: [{ row: 3 }] } }]);
  });
});

describe('a question', () => {
  it('keeps its row back until it is answered, and the answer is kept with the entry', async () => {
    const preview = await previewRows(
      [
        ['任务名称', '目前节点'],
        ['义龙庆高速及永康联络线', '开工'],
      ],
      context,
    );
    expect(decideRows(preview.rows, {})[0]).toMatchObject({ rowClass: 'question', isReady: false });
    const answered = decideRows(preview.rows, { '0/2': { confirmed: ['unproven'] } });
    expect(answered[0]).toMatchObject({ rowClass: 'question', isReady: true });
    expect(entriesToLog(answered)).toMatchObject([
      { entry: { reading: stage('开工'), confirmed: ['unproven'] } },
    ]);
  });
});

describe('a workbook', () => {
  const table = (figure: number) => ({
    rows: [
      ['任务名称', '累计完成'],
      ['境外自办展', figure],
    ],
  });

  it('has every sheet with a header read; hidden ones are told and read on demand', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['请按要求填报']] },
        { name: '六月', ...table(3) },
        { name: '旧', hidden: true, ...table(1) },
      ],
    });
    const preview = await previewBytes(new Uint8Array(bytes), context, {}, '台账.xlsx');
    expect(preview.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['说明', 'no-header'],
      ['六月', 'read'],
      ['旧', 'hidden'],
    ]);
    expect(preview.rows.map(({ sheet, row }) => [sheet, row])).toEqual([['六月', 2]]);
    const all = contextOf(states, { choices: { includedSheets: [2] } });
    const whole = await previewBytes(new Uint8Array(bytes), all, {}, '台账.xlsx');
    expect(whole.rows.map(({ sheet }) => sheet)).toEqual(['六月', '旧']);
    expect(decideRows(whole.rows, {}).map(({ rowClass }) => rowClass)).toEqual(['refused', 'refused']);
  });

  it('has its title rows, merged headers, merged headings and Excel dates read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '台账',
          rows: [
            ['永康市重点工作台账', null, null, null],
            ['任务名称', '完成情况', null, '统计月份'],
            [null, '本月', '1-6月累计', null],
            ['一、对外开放', null, null, null],
            ['境外自办展', 1, 3, new Date(Date.UTC(2024, 4, 31))],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
            { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
            { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
            { startRow: 1, startCol: 3, endRow: 2, endCol: 3 },
            { startRow: 3, startCol: 0, endRow: 3, endCol: 3 },
          ],
        },
      ],
    });
    const { sheets, rows } = await previewBytes(new Uint8Array(bytes), context, {}, '台账.xlsx');
    expect(sheets[0]).toMatchObject({ state: 'read', headerRow: 3, periodFrom: 'column' });
    expect(rows[0]?.outcome).toEqual({ kind: 'skipped', reason: 'heading' });
    expect(figureOf(rows[1]).entry).toMatchObject({ period: '2024-05', reading: value('3') });
  });

  it('whose number format shows another number than it holds is refused there', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '台账',
          rows: [
            ['任务名称', '累计完成'],
            ['新增国家高新技术企业', null],
          ],
          cells: new Map([['1,1', { value: 12_000, style: { numFmt: '0!.0,' } }]]),
        },
      ],
    });
    const { rows } = await previewBytes(new Uint8Array(bytes), context, {}, '台账.xlsx');
    expect(causesOf(rows[0])).toEqual(['scaled-number']);
  });
});

describe('columns that cannot be told', () => {
  const rows = [
    ['事项', '甲', '乙'],
    ['境外自办展', '3', '7'],
  ];

  it('are asked about; nothing of the sheet is read until somebody points', async () => {
    const preview = await previewRows(
      [
        ['任务名称', '责任单位', '数字'],
        ['境外自办展', '商务局', '3'],
      ],
      context,
    );
    expect(preview.sheets[0]).toMatchObject({ state: 'incomplete', missing: ['value'] });
    expect(preview.rows).toEqual([]);
  });

  it('are read as somebody pointed, and remembered for the same header', async () => {
    const first = await previewRows(rows, context);
    expect(first.sheets[0]?.state).toBe('no-header');
    const headerRowBySheet = { '0': 1 };
    const pointed = await previewRows(rows, contextOf(states, { choices: { headerRowBySheet } }));
    expect(pointed.sheets[0]).toMatchObject({ state: 'incomplete', missing: ['value'] });
    const signature = pointed.sheets[0]?.signature ?? '';
    const asked: string[][] = [];
    const preview = await previewRows(rows, contextOf(states, { choices: { headerRowBySheet } }), {
      remembered: async (signatures) => {
        asked.push([...signatures]);
        return { [signature]: { '0': 'name', '1': 'value', '2': '' } };
      },
    });
    expect(asked).toEqual([[signature]]);
    expect(figureOf(preview.rows[0]).entry.reading).toEqual(value('3'));
    expect(preview.choices.rolesBySignature).toHaveProperty(signature);
  });
});

describe('columns remembered from an earlier month', () => {
  const rows = [
    ['任务名称', '1-6月累计完成', '1-7月累计完成', '情况'],
    ['境外自办展', '3', '4', '含线上'],
  ];
  const earlier = { '0': 'name', '1': 'value', '2': '', '3': 'note' };

  it('never overrule the month that is chosen now', async () => {
    const previewIn = (period: string) =>
      previewRows(rows, contextOf(states, { choices: { period } }), {
        remembered: async ([signature = '']) => ({ [signature]: earlier }),
      });
    const july = figureOf((await previewIn('2024-07')).rows[0]);
    expect(july.entry).toMatchObject({ period: '2024-07', reading: value('4'), note: '含线上' });
    const june = figureOf((await previewIn('2024-06')).rows[0]);
    expect(june.entry).toMatchObject({ period: '2024-06', reading: value('3'), note: '含线上' });
  });

  it('give way once another month is chosen for the file', async () => {
    const june = await previewRows(rows, contextOf(states), {
      remembered: async ([signature = '']) => ({ [signature]: earlier }),
    });
    const choices = choicesForMonth(june.choices, june.sheets, '2024-07');
    const july = await previewRows(rows, contextOf(states, { choices }));
    expect(figureOf(july.rows[0]).entry).toMatchObject({ period: '2024-07', note: '含线上' });
  });
});

describe('how far the reading is', () => {
  it('is told within a sheet, never backwards, and ends with all rows', async () => {
    const rows = Array.from({ length: 1200 }, () => ['境外自办展', '3']);
    const told: LedgerProgress[] = [];
    await previewRows([['任务名称', '累计完成'], ...rows], context, {
      onProgress: (progress) => void told.push(progress),
    });
    const done = told.filter(({ stage: at }) => at === 'rows').map((progress) => progress.done);
    expect(new Set(done).size).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(told.filter(({ stage: at }) => at !== 'file').map(({ total }) => total))).toEqual(
      new Set([1200]),
    );
    expect(told.at(-1)).toEqual({ stage: 'questions', done: 1200, total: 1200 });
  });
});

describe('an answer', () => {
  const rows = [
    ['任务名称', '累计完成'],
    ['国家高新技术企业', '30'],
    ['境外自办展', '3'],
    ['境外自办展', '3'],
    ['义龙庆高速及永康联络线', '开工'],
  ];

  it('leaves every row it does not touch as it was, to the object', async () => {
    const preview = await previewRows(rows, context);
    const decide = rowDecider(preview.rows);
    const before = decide({});
    const after = decide({ '0/5': { confirmed: ['unproven'] } });
    expect(after.map((row, place) => row === before[place])).toEqual([true, true, true, false]);
    expect(after[3]?.isReady).toBe(true);
  });

  it('in any order gives what is decided from nothing', async () => {
    const answer = fc.record({
      targetId: fc.constantFrom('', '2024-national-high-tech-enterprises', '2024-greenways'),
      confirmed: fc.subarray(['unproven', 'jump', 'falling']),
    });
    const said = fc.dictionary(fc.constantFrom('0/2', '0/3', '0/4', '0/5'), answer);
    const preview = await previewRows([...rows, ['新增国家高新技术企业', '31']], context);
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), (steps) => {
        const decide = rowDecider(preview.rows);
        for (const answers of steps) expect(decide(answers)).toEqual(decideRows(preview.rows, answers));
      }),
    );
  });
});

describe('a month in the title', () => {
  it('is pointed out where no column names one, and never taken silently', async () => {
    const rows = [
      ['2024年5月重点工作台账', ''],
      ['任务名称', '累计完成'],
      ['境外自办展', '3'],
    ];
    const preview = await previewRows(rows, context);
    expect(preview.sheets[0]).toMatchObject({ hint: '2024-05', periodFrom: 'chosen' });
    expect(figureOf(preview.rows[0]).entry.period).toBe('2024-06');
  });
});

describe('the form of a unit and month', () => {
  const targets = [
    seeds.exhibitions,
    { ...seeds.railway, id: 'park' },
    { ...seeds.petitions, id: 'petitions', name: '信访积案' },
  ];
  const entries = [
    entryOf(seeds.exhibitions, '2024-06', value('5'), { note: '含线上', grade: 'verified' }),
    entryOf({ ...seeds.railway, id: 'park' }, '2024-05', stage('开工')),
  ];
  const held = statesOf(
    targets.map((target, n) => ({ ...target, name: `${target.name}${n}` })),
    entries,
  );

  it('imports back unchanged: what is filled in is the same, the rest is blank', async () => {
    const bytes = await formWorkbook(
      templateOf(seedPlan, held, '2024-06', '商务局'),
      '2024-07-01T00:00:00.000Z',
    );
    const preview = await previewBytes(bytes, contextOf(held), {}, '填报模板.xlsx');
    // Nothing but the rows is asked about: the form’s own instructions and choices are known.
    expect(preview.sheets.map(({ state }) => state)).toEqual(['read', 'own', 'own']);
    const counts = countRows(decideRows(preview.rows, {}));
    expect(counts).toEqual({ new: 0, changed: 0, question: 0, refused: 0, same: 1, blank: 2, skipped: 0 });
  });
});

describe('the workbook of what was not imported', () => {
  it('says the same of every row when it is imported as it is', async () => {
    const preview = await previewRows(
      [
        ['序号', '指标名称', '责任单位', '1—5月累计（件）（预计）', '存在问题'],
        ['1', '新增专利、商标', '市监局', '约9000', '缺人'],
        ['2', '国家高新技术企业', '科技局', '30', ''],
        ['3', '没有这一项', '科技局', '30', ''],
        ['4', '义龙庆高速及永康联络线', '交通局', '开工', ''],
      ],
      context,
    );
    const left = rowsToCorrect(decideRows(preview.rows, {}));
    expect(left.map(({ row }) => row.row)).toEqual([2, 3, 4, 5]);
    const form = correctionsOf('六月.csv', left, targetsById);
    const complaints = form.rows.map((row) => row.at(-1)?.text ?? '');
    expect(complaints[0]).toContain('约');
    expect(complaints[1]).toContain('新增国家高新技术企业');
    for (const complaint of complaints) expect(complaint).not.toBe('');
    const bytes = await formWorkbook(form, '2024-07-01T00:00:00.000Z');
    const again = await previewBytes(bytes, context, {}, '待改.xlsx');
    expect(again.rows.map(causesOf)).toEqual(preview.rows.map(causesOf));
    expect(again.rows[0]?.texts).toMatchObject({
      unit: '件',
      period: '2024-05',
      grade: '预计',
      problems: '缺人',
    });
  });
});

describe('a ledger of 5,000 rows', () => {
  it('is read whole, each row in its place', async () => {
    const numeric = seedTargets.filter(({ kind, measure }) => kind === 'numeric' && measure === 'cumulative');
    const rows = Array.from({ length: 5000 }, (_, n) => {
      const target = numeric[n % numeric.length] ?? seedTarget('greenways');
      const month = periodsFrom('2024-01', '2024-12')[Math.floor(n / numeric.length) % 12] ?? '';
      return [String(n + 1), target.name, target.unit ?? '', '1', month];
    });
    const bytes = csvOf([['序号', '任务名称', '计量单位', '累计完成', '截至月份'], ...rows]);
    const preview = await previewBytes(bytes, context);
    expect(preview.rows).toHaveLength(5000);
    const counts = countRows(decideRows(preview.rows, {}));
    expect(counts.refused + counts.skipped + counts.blank).toBe(0);
    expect(counts.new + counts.question).toBe(Math.min(5000, numeric.length * 12));
  }, 30_000);
});

describe('a file that is no ledger', () => {
  it('comes back with its refusal', async () => {
    expect(await previewOf('空.csv', new Uint8Array(), context)).toEqual({
      ok: false,
      refusal: { code: 'empty-file' },
    });
  });
});
