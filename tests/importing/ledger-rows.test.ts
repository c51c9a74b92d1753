import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { decideRows } from '../../src/domain/decide-rows.ts';
import { entriesToLog } from '../../src/domain/ledger-decision.ts';
import type { LockState } from '../../src/domain/locks.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { changeOf, entryOf, plan, stage, targetOf, value } from '../domain/fixtures.ts';
import { causesOf, contextOf, figureOf, previewBytes, previewRows, seedTarget, statesOf } from './ledgers.ts';

const highTech = seedTarget('national-high-tech-enterprises');
const exhibitions = seedTarget('overseas-self-run-exhibitions');
const patents = seedTarget('patents-trademarks');
const solar = seedTarget('photovoltaic-capacity');
const road = seedTarget('yilongqing-expressway');
const retail = seedTarget('retail-sales-growth');
const subsidy = seedTarget('burden-reduction');
const targets = [highTech, exhibitions, patents, solar, road, retail, subsidy];
const context = contextOf(statesOf(targets));

const HEADS = [
  '任务名称',
  '单位',
  '累计完成',
  '目前节点',
  '截至月份',
  '数据来源',
  '不适用',
  '备注',
  '本月完成',
  '上月累计',
];

type Row = Partial<Record<(typeof HEADS)[number], string>>;

/** One row under a header that has everything. */
async function read(row: Row, more = context) {
  const preview = await previewRows([HEADS, HEADS.map((head) => row[head] ?? '')], more);
  return preview.rows[0];
}

const readingOf = async (row: Row, more = context) => figureOf(await read(row, more)).entry.reading;

/** June is closed, nobody is exempted. */
const juneLocked: LockState = {
  locksByPeriod: {
    '2024-06': {
      id: 'l',
      at: '2024-07-10T00:00:00.000Z/00000',
      locked: true,
      reason: '月报截止',
      by: '督查员',
    },
  },
  exemptionsByKey: {},
};

describe('a figure of a ledger', () => {
  it.each([
    ['新增国家高新技术企业', '30', '30'],
    ['新增国家高新技术企业', '３０家', '30'],
    ['新增国家高新技术企业', '三十', '30'],
    ['新增国家高新技术企业', '0', '0'],
    ['境外自办展', '5 场', '5'],
    ['新增专利、商标', '0.8', '0.8'],
    ['新增专利、商标', '8000件', '0.8'],
    ['新增专利、商标', '1.2万', '1.2'],
    ['社零消费总额增速', '-0.3', '-0.3'],
    ['社零消费总额增速', '6.5%', '6.5'],
  ])('%s: %s is read as %s', async (name, written, expected) => {
    expect(await readingOf({ 任务名称: name, 累计完成: written })).toEqual(value(expected));
  });

  it.each([
    ['新增国家高新技术企业', '约30', 'approximate'],
    ['新增国家高新技术企业', '1e308', 'not-a-number'],
    ['新增国家高新技术企业', '进展顺利', 'not-a-number'],
    ['新增国家高新技术企业', '12,34', 'separators'],
    ['新增国家高新技术企业', '-3', 'negative'],
    ['新增国家高新技术企业', '30场', 'unit-mismatch'],
    ['新增国家高新技术企业', '无', 'not-a-number'],
    ['新增国家高新技术企业', '#REF!', 'cell-error'],
    ['新增国家高新技术企业', '########', 'cell-error'],
    ['义龙庆高速及永康联络线', '60%', 'stage-unknown'],
  ])('%s: %s is refused: %s', async (name, written, code) => {
    const row = await read({ 任务名称: name, 累计完成: written });
    expect(causesOf(row)).toEqual([code]);
    expect(row).toMatchObject({
      row: 2,
      outcome: { refusals: [{ found: written, column: { letter: 'C', header: '累计完成' } }] },
    });
  });

  it.each(['', '-', '—', '/'])('%j is no figure, and not zero', async (written) => {
    expect((await read({ 任务名称: '境外自办展', 累计完成: written }))?.outcome).toEqual({
      kind: 'blank',
      targetId: exhibitions.id,
    });
  });
});

describe('the unit of a row', () => {
  it('converts exactly to the target’s', async () => {
    expect(await readingOf({ 任务名称: '新增专利、商标', 单位: '件', 累计完成: '8000' })).toEqual(
      value('0.8'),
    );
    expect(await readingOf({ 任务名称: '新增光伏装机容量', 单位: '万千瓦', 累计完成: '4' })).toEqual(
      value('40'),
    );
    expect(await readingOf({ 任务名称: '为市场主体减负', 单位: '万元', 累计完成: '123456' })).toEqual(
      value('12.3456'),
    );
    expect(await readingOf({ 任务名称: '新增专利、商标', 单位: '件', 累计完成: '0.8万件' })).toEqual(
      value('0.8'),
    );
  });

  it('that measures something else is refused, and both units are named', async () => {
    const row = await read({ 任务名称: '新增专利、商标', 单位: '家', 累计完成: '8000' });
    expect(row?.outcome).toMatchObject({
      refusals: [
        {
          cause: { code: 'unit-mismatch', found: '家', expected: '万件' },
          column: { letter: 'B', header: '单位' },
          found: '家',
        },
      ],
    });
  });

  it('in the header stands before the row’s, which is often the goal’s', async () => {
    const rows = [
      ['任务名称', '单位', '累计完成（万元）'],
      ['为市场主体减负', '亿元', '123456'],
    ];
    expect(figureOf((await previewRows(rows, context)).rows[0]).entry.reading).toEqual(value('12.3456'));
  });

  it('does not matter to a stage', async () => {
    expect(await readingOf({ 任务名称: road.name, 单位: '公里', 目前节点: '开工' })).toEqual(stage('开工'));
  });
});

describe('a stage', () => {
  it.each(['开工', ' 开 工 ', '已开工', '“开工”', '未启动'])('written %s is read', async (written) => {
    const expected = written === '未启动' ? '未启动' : '开工';
    expect(await readingOf({ 任务名称: road.name, 目前节点: written })).toEqual(stage(expected));
    expect(await readingOf({ 任务名称: road.name, 累计完成: written })).toEqual(stage(expected));
  });

  it('of another kind of target is refused with the words that may stand there', async () => {
    const row = await read({ 任务名称: road.name, 目前节点: '命名' });
    expect(row?.outcome).toMatchObject({
      refusals: [{ cause: { code: 'stage-unknown', stages: road.stages }, found: '命名' }],
    });
  });

  it('that is the goal is asked about while nothing proves it', async () => {
    const figure = figureOf(await read({ 任务名称: road.name, 目前节点: '开工' }));
    expect(figure.questions.map(({ code }) => code)).toEqual(['unproven']);
  });
});

describe('the month of a row', () => {
  it('is its own, else the header’s, else the one chosen', async () => {
    const own = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3', 截至月份: '2024年5月' }));
    expect(own.entry.period).toBe('2024-05');
    const chosen = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3' }));
    expect(chosen.entry.period).toBe('2024-06');
    const rows = [
      ['任务名称', '1—4月累计'],
      ['境外自办展', '3'],
    ];
    expect(figureOf((await previewRows(rows, context)).rows[0]).entry.period).toBe('2024-04');
  });

  it('outside the plan, unreadable or closed is refused', async () => {
    const row = { 任务名称: '境外自办展', 累计完成: '3' };
    expect(causesOf(await read({ ...row, 截至月份: '2023年12月' }))).toEqual(['period-outside']);
    expect(causesOf(await read({ ...row, 截至月份: '年中' }))).toEqual(['period-unreadable']);
    const closed = contextOf(statesOf(targets), { locks: juneLocked });
    expect(causesOf(await read(row, closed))).toEqual(['period-closed']);
  });

  it('that is closed is open for the items of a unit with an exemption, as long as it lasts', async () => {
    const row = { 任务名称: '境外自办展', 累计完成: '3' };
    const exemption = {
      period: '2024-06',
      unitId: 'trade',
      until: '2024-07-11T10:00:00.000Z',
      reason: '补报',
    };
    const at = '2024-07-10T00:00:00.001Z/00000';
    const locks = {
      ...juneLocked,
      exemptionsByKey: { '2024-06/trade': { id: 'x', at, by: '督查员', ...exemption } },
    };
    const led = statesOf(targets).map((state) => ({
      ...state,
      assignment: { id: 'a', at, leadUnitId: 'trade', supportingUnitIds: [] },
    }));
    expect(figureOf(await read(row, contextOf(led, { locks }))).entry.period).toBe('2024-06');
    expect(causesOf(await read(row, contextOf(statesOf(targets), { locks })))).toEqual(['period-closed']);
    const late = contextOf(led, { locks, now: exemption.until });
    expect(causesOf(await read(row, late))).toEqual(['period-closed']);
  });

  it('that has not come yet is asked about', async () => {
    const early = contextOf(statesOf(targets), { currentPeriod: '2024-05' });
    const figure = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3' }, early));
    expect(figure.questions.map(({ code }) => code)).toContain('future');
  });
});

describe('不适用', () => {
  it('needs a note, also where it stands among the figures', async () => {
    const row = { 任务名称: '境外自办展', 备注: '今年停办' };
    expect(await readingOf({ ...row, 不适用: '是' })).toEqual({ kind: 'not-applicable' });
    expect(await readingOf({ ...row, 累计完成: '不适用' })).toEqual({ kind: 'not-applicable' });
    const bare = await read({ 任务名称: '境外自办展', 不适用: '√' });
    expect(bare?.outcome).toMatchObject({
      refusals: [{ cause: { code: 'note-missing' }, column: { header: '备注' } }],
    });
    expect(causesOf(await read({ ...row, 累计完成: '3', 不适用: '也许' }))).toEqual(['mark-unknown']);
  });
});

describe('the source of a figure', () => {
  it.each([
    ['', 'reported'],
    ['统计核定', 'verified'],
    ['部门自报', 'reported'],
    ['预计数', 'estimated'],
    ['初步核定', 'estimated'],
  ])('%j makes it %s', async (written, grade) => {
    const figure = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3', 数据来源: written }));
    expect(figure.entry.grade).toBe(grade);
    expect(figure.notes).toEqual([]);
  });

  it('that is an office gives no grade, and that is said', async () => {
    const figure = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3', 数据来源: '市商务局' }));
    expect(figure.entry.grade).toBe('reported');
    expect(figure.notes).toEqual([{ code: 'grade-unread', found: '市商务局' }]);
  });

  it('is an estimate where the header says so of all rows', async () => {
    const rows = [
      ['任务名称', '累计完成（预计）'],
      ['境外自办展', '3'],
    ];
    expect(figureOf((await previewRows(rows, context)).rows[0]).entry.grade).toBe('estimated');
  });
});

describe('a row beside what is in force', () => {
  const june = entryOf(exhibitions, '2024-06', value('3'), { note: '含线上', grade: 'verified' });
  const held = contextOf(statesOf(targets, [june]));

  it('that says the same is the same, though it has neither grade nor note', async () => {
    expect(figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3' }, held)).same).toBe(true);
  });

  it('that says more keeps what it does not mention', async () => {
    const row = { 任务名称: '境外自办展', 累计完成: '3', 备注: '含线上两场' };
    const { entry, same, before } = figureOf(await read(row, held));
    expect(same).toBe(false);
    expect(entry).toMatchObject({ grade: 'verified', note: '含线上两场', replaces: [june.id] });
    expect(entry.reason).toBe('台账导入：六月.csv');
    expect(before).toMatchObject({ reading: value('3'), grade: 'verified', by: '王主任' });
  });

  it('that says another figure replaces it, and asks when its source is the weaker', async () => {
    const figure = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '4' }, held));
    expect(figure.entry).toMatchObject({ reading: value('4'), grade: 'reported', replaces: [june.id] });
    expect(figure.questions.map(({ code }) => code)).toEqual(['outranked']);
  });

  const verdictOn = (entryId: string, verdict: 'accepted' | 'returned') =>
    changeOf('entry-reviewed', {
      planId: plan.id,
      targetId: exhibitions.id,
      entryId,
      verdict,
      note: '请核对',
    });

  it('that replaces what a reviewer accepted asks first; another remark alone does not', async () => {
    const own = entryOf(exhibitions, '2024-06', value('3'));
    const accepted = contextOf(statesOf(targets, [own, verdictOn(own.id, 'accepted')]));
    const other = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '4' }, accepted));
    expect(other.questions).toEqual([{ code: 'accepted-replaced' }]);
    const row = { 任务名称: '境外自办展', 累计完成: '3.0', 备注: '含线上' };
    expect(figureOf(await read(row, accepted)).questions).toEqual([]);
  });

  it('that hands in again what a reviewer returned can be logged, and is asked about', async () => {
    const own = entryOf(exhibitions, '2024-06', value('3'));
    const returned = contextOf(statesOf(targets, [own, verdictOn(own.id, 'returned')]));
    const figure = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '3' }, returned));
    expect(figure).toMatchObject({ same: false, entry: { reading: value('3'), replaces: [own.id] } });
    expect(figure.questions).toEqual([{ code: 'returned-again', note: '请核对' }]);
    const other = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '4' }, returned));
    expect(other.questions).toEqual([]);
  });

  it('that repeats a printed figure is the same, whatever its grade', async () => {
    const printed = entryOf(exhibitions, '2024-06', value('3'), { grade: 'published', sourceId: '004' });
    const row = { 任务名称: '境外自办展', 累计完成: '3', 数据来源: '部门自报' };
    expect(figureOf(await read(row, contextOf(statesOf(targets, [printed])))).same).toBe(true);
  });

  it('where two people differ asks before it decides between them', async () => {
    const rival = entryOf(exhibitions, '2024-06', value('5'), {
      id: 'rival',
      at: '2024-07-02T00:00:00.000Z/00000',
    });
    const contested = contextOf(statesOf(targets, [june, rival]));
    const figure = figureOf(await read({ 任务名称: '境外自办展', 累计完成: '4' }, contested));
    expect(figure.questions.map(({ code }) => code)).toContain('replaces-rivals');
    expect([...(figure.entry.replaces ?? [])].sort()).toEqual([june.id, 'rival'].sort());
  });
});

describe('the guards of a ledger', () => {
  it('ask when last month and this month do not add up', async () => {
    const row = { 任务名称: '境外自办展', 累计完成: '5', 本月完成: '1', 上月累计: '3' };
    expect(figureOf(await read(row)).questions).toEqual([
      { code: 'sum-differs', previous: '3', increment: '1', cumulative: '5' },
    ]);
    expect(figureOf(await read({ ...row, 本月完成: '2' })).questions).toEqual([]);
  });

  it('take the unit in the header of the figures for the figures beside them', async () => {
    const ask = async (beside: readonly string[]) => {
      const rows = [
        ['任务名称', '累计完成（万元）', '本月完成', '上月累计'],
        ['为市场主体减负', ...beside],
      ];
      return figureOf((await previewRows(rows, context)).rows[0]).questions;
    };
    expect(await ask(['12000', '2000', '10000'])).toEqual([]);
    expect(await ask(['12345', '2345', '9012'])).toEqual([
      { code: 'sum-differs', previous: '0.9012', increment: '0.2345', cumulative: '1.2345' },
    ]);
  });

  it('hold the months of one file against each other', async () => {
    const preview = await previewRows(
      [
        ['任务名称', '截至月份', '累计完成'],
        ['境外自办展', '5月', '5'],
        ['境外自办展', '6月', '4'],
      ],
      context,
    );
    expect(figureOf(preview.rows[1]).questions.map(({ code }) => code)).toEqual(['falling']);
  });

  it('ask when the id is one target’s and the name another’s', async () => {
    const rows = [
      ['任务编号', '任务名称', '累计完成'],
      [exhibitions.id, '新增国家高新技术企业', '3'],
      [exhibitions.id, '境外自办展', '3'],
    ];
    const preview = await previewRows(rows, context);
    expect(figureOf(preview.rows[0]).questions).toEqual([
      { code: 'name-differs', found: '新增国家高新技术企业' },
    ]);
    expect(figureOf(preview.rows[1]).questions).toEqual([]);
  });
});

describe('a cell merged over several rows', () => {
  const NAMES = ['境外自办展', '新增国家高新技术企业', '新增专利、商标'];

  async function merged(
    rows: (string | number | null)[][],
    ranges: [string, number, number][],
    more = context,
  ) {
    const merges = ranges.map(([column, first, last]) => {
      const place = column.charCodeAt(0) - 65;
      return { startRow: first - 1, startCol: place, endRow: last - 1, endCol: place };
    });
    const bytes = await writeXlsx({ sheets: [{ name: '六月', rows, merges }] });
    const preview = await previewBytes(new Uint8Array(bytes), more, {}, '六月.xlsx');
    return preview.rows;
  }
  const codesOf = (rows: Awaited<ReturnType<typeof merged>>) =>
    rows.map((row) => figureOf(row).questions.map(({ code }) => code));

  it('with one figure beside two targets is asked about for each', async () => {
    const rows = await merged(
      [
        ['任务名称', '累计完成'],
        [NAMES[0] ?? '', 3],
        [NAMES[1] ?? '', null],
        [NAMES[2] ?? '', 1],
      ],
      [['B', 2, 3]],
    );
    expect(codesOf(rows)).toEqual([['shared-figure'], ['shared-figure'], []]);
    expect(figureOf(rows[0]).questions).toEqual([{ code: 'shared-figure', rows: [3] }]);
    expect(figureOf(rows[1]).questions).toEqual([{ code: 'shared-figure', rows: [2] }]);
    expect(entriesToLog(decideRows(rows, {}))).toMatchObject([{ entry: { reading: value('1') } }]);
  });

  it('with a stage beside two projects is asked about too', async () => {
    const park = seedTarget('energy-storage-park');
    const rows = await merged(
      [
        ['任务名称', '目前节点'],
        [road.name, '未启动'],
        [park.name, null],
      ],
      [['B', 2, 3]],
      contextOf(statesOf([road, park])),
    );
    expect(codesOf(rows)).toEqual([['shared-figure'], ['shared-figure']]);
  });

  it('is nobody’s doubt where it is a unit or a month, or where the name is merged with it', async () => {
    const rows = await merged(
      [
        ['任务名称', '累计完成', '单位', '截至月份'],
        [NAMES[2] ?? '', 8000, '件', '6月'],
        [null, null, null, null],
        [NAMES[2] ?? '', 7000, null, '5月'],
      ],
      [
        ['A', 2, 3],
        ['B', 2, 3],
        ['C', 2, 4],
        ['D', 2, 3],
      ],
    );
    expect(codesOf(rows).flat()).toEqual([]);
    expect(decideRows(rows, {}).map(({ rowClass }) => rowClass)).toEqual(['new', 'same', 'new']);
  });
});

describe('the office of a row', () => {
  it('is noted when it is not the one that answers, and keeps nothing back', async () => {
    const organisation = {
      ...emptyOrganisation,
      unitsById: { trade: { unitId: 'trade', definition: { id: 'u', at: '', name: '商务局' } } },
    };
    const assignment = changeOf('target-assigned', {
      planId: plan.id,
      targetId: exhibitions.id,
      leadUnitId: 'trade',
      supportingUnitIds: [],
    });
    const assigned = contextOf(statesOf(targets, [assignment]), { organisation });
    const rows = (lead: string) => [
      ['任务名称', '责任单位', '累计完成'],
      ['境外自办展', lead, '3'],
    ];
    const notes = async (lead: string) => figureOf((await previewRows(rows(lead), assigned)).rows[0]).notes;
    expect(await notes('贸促会')).toEqual([{ code: 'unit-differs', found: '贸促会', assigned: '商务局' }]);
    expect(await notes('市商务局')).toEqual([]);
  });
});

describe('rows that are nobody’s figures', () => {
  it.each([
    ['empty', ['', '', '']],
    ['total', ['', '合 计', '99']],
    ['total', ['总计', '', '99']],
    ['total', ['', '高新技术小计', '99']],
    ['repeated-header', ['序号', '任务名称', '累计完成']],
    ['heading', ['一、聚力科技创新', '', '']],
    ['heading', ['聚力“科技创新”主引擎', '', '']],
    ['heading', ['（二）招商引资', '（二）招商引资', '（二）招商引资']],
    ['footnote', ['填报人：张三', '', '联系电话：0579-87101234']],
    ['footnote', ['注：本表为初步数', '', '']],
  ])('are skipped: %s', async (reason, row) => {
    const preview = await previewRows(
      [['序号', '任务名称', '累计完成'], row, ['1', '境外自办展', '3']],
      context,
    );
    expect(preview.rows.map(({ outcome }) => outcome.kind)).toEqual(['skipped', 'figure']);
    expect(preview.rows[0]?.outcome).toEqual({ kind: 'skipped', reason });
  });

  it('do not include a target whose name sounds like one', async () => {
    const target = targetOf({ id: 'sum', name: '财政总收入合计' });
    const rows = [
      ['任务名称', '累计完成'],
      ['财政总收入合计', '3'],
    ];
    expect(figureOf((await previewRows(rows, contextOf(statesOf([target])))).rows[0]).targetId).toBe('sum');
  });

  it('with a figure and no name are refused, not skipped', async () => {
    const preview = await previewRows(
      [
        ['序号', '任务名称', '累计完成'],
        ['1', '', '3'],
      ],
      context,
    );
    expect(causesOf(preview.rows[0])).toEqual(['name-missing']);
  });
});

describe('what stands beside a figure', () => {
  it('is imported with it, but 无 and a dash are no problem', async () => {
    const rows = [
      ['任务名称', '累计完成', '存在问题', '下步打算', '需协调事项', '备注'],
      ['境外自办展', '3', '无', '下半年再办四场', '—', '含线上'],
    ];
    const { entry } = figureOf((await previewRows(rows, context)).rows[0]);
    expect(entry).toMatchObject({ note: '含线上', nextSteps: '下半年再办四场' });
    expect(entry).not.toHaveProperty('problems');
    expect(entry).not.toHaveProperty('needs');
  });
});

describe('long texts', () => {
  it('are refused before they would stop the whole import', async () => {
    const row = { 任务名称: '境外自办展', 累计完成: '3', 备注: '长'.repeat(4001) };
    expect(causesOf(await read(row))).toEqual(['text-too-long']);
  });
});
