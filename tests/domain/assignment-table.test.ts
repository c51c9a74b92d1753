import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plan2024 from '../../data/plans/2024.json' with { type: 'json' };
import { type AssignmentChoices, noChoices } from '../../src/domain/assignment-choices.ts';
import { isRefused, readAssignmentTable } from '../../src/domain/assignment-table.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  type OrganisationState,
  unitName,
  unitsOf,
} from '../../src/domain/organisation.ts';
import { pastedTableText, readPastedTable } from '../../src/domain/pasted-table.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { AssignedTarget, Responsibility } from '../../src/domain/responsibility.ts';
import { changeOf, targetOf } from './fixtures.ts';

const nobody: Responsibility = { supportingUnitIds: [] };
const UNITS = ['市科技局', '市经信局', '市发改局', '市商务局', '各镇（街道、区）'];

/** Units and three posts of leaders, two of them held by one person. */
const organisation: OrganisationState = advanceOrganisation(emptyOrganisation, [
  ...UNITS.map((name, order) => changeOf('unit-defined', { unitId: `u${order}`, name, order })),
  ...['常务副市长', '分管工业副市长', '分管商贸副市长'].map((title, n) =>
    changeOf('post-defined', { postId: `p${n}`, title, duty: 'lead' as const }),
  ),
  changeOf('post-defined', { postId: 'report', title: '填报岗', duty: 'report', unitId: 'u0' }),
  ...['张三', '李四', '李四'].map((holder, n) => changeOf('post-held', { postId: `p${n}`, holder })),
]);

const targets = plan2024.targets as unknown as readonly Target[];
const unassigned: readonly AssignedTarget[] = targets.map((target) => ({ target, responsibility: nobody }));
const HEADER = '任务名称\t牵头单位\t配合单位\t牵头领导';

const read = (
  text: string,
  over: readonly AssignedTarget[] = unassigned,
  choices: AssignmentChoices = noChoices,
) => readAssignmentTable(text, over, organisation, choices);
const rowOf = (text: string, over?: readonly AssignedTarget[]) => read(text, over).rows[0];
const codesOf = (text: string, over?: readonly AssignedTarget[]): string[] =>
  read(text, over).rows.flatMap((row) => (isRefused(row) ? row.refusals.map(({ code }) => code) : []));
const standing = (responsibility: Responsibility): AssignedTarget[] =>
  unassigned.map(({ target }) => ({ target, responsibility }));

const responsibilities: fc.Arbitrary<Responsibility> = fc
  .record({
    lead: fc.option(fc.constantFrom('u0', 'u1', 'u2', 'u3', 'u4'), { nil: undefined }),
    support: fc.uniqueArray(fc.constantFrom('u0', 'u1', 'u2', 'u3', 'u4'), { maxLength: 4 }),
    leader: fc.option(fc.constantFrom('p0', 'p1', 'p2'), { nil: undefined }),
  })
  .map(({ lead, support, leader }) => ({
    ...(lead === undefined ? {} : { leadUnitId: lead }),
    supportingUnitIds: support.filter((id) => id !== lead),
    ...(leader === undefined ? {} : { leadPostId: leader }),
  }));

const assigned: fc.Arbitrary<AssignedTarget[]> = fc
  .array(responsibilities, { minLength: 1, maxLength: 40 })
  .map((list) =>
    list.flatMap((responsibility, n) => {
      const target = targets[n];
      return target ? [{ target, responsibility }] : [];
    }),
  );

const title = (postId: string | undefined): string =>
  postId === undefined ? '' : (organisation.postsById[postId]?.definition?.title ?? '');

const asRow = (
  { target, responsibility: { leadUnitId, supportingUnitIds, leadPostId } }: AssignedTarget,
  by: 'id' | 'name',
) => [
  target[by],
  leadUnitId === undefined ? '' : (unitName(organisation, leadUnitId) ?? ''),
  supportingUnitIds.map((id) => unitName(organisation, id)).join('、'),
  title(leadPostId),
];

describe('the laws of a pasted table', () => {
  it('a table made from the assignments changes nothing, by id or by name, with a header or without', () => {
    fc.assert(
      fc.property(assigned, fc.constantFrom('id', 'name'), fc.boolean(), (list, by, isHeaded) => {
        const rows = list.map((each) => asRow(each, by));
        const text = pastedTableText(isHeaded ? [HEADER.split('\t'), ...rows] : rows);
        const result = read(text, list).rows;
        expect(result.map((row) => (isRefused(row) ? row : row.state))).toEqual(list.map(() => 'same'));
      }),
    );
  });

  it('accepted, refused and skipped rows are all rows with any text, whatever is pasted', () => {
    const cells = fc.oneof(
      fc.constantFrom(
        ...UNITS,
        ...targets.slice(0, 8).map(({ name }) => name),
        '张三',
        '无',
        '',
        '"',
        '合计',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const text = rows.map((row) => row.join('\t')).join('\n');
        const { rows: ofTargets, skipped, headerRow } = read(text);
        const result = [...ofTargets, ...skipped].sort((a, b) => a.row - b.row);
        const pasted = readPastedTable(text).map(({ row }) => row);
        expect(result.map(({ row }) => row)).toEqual(pasted.filter((row) => row > (headerRow ?? 0)));
      }),
    );
  });

  it('what a table says is said when it is pasted a second time', () => {
    fc.assert(
      fc.property(assigned, assigned, (before, after) => {
        const rows = after.map((each) => asRow(each, 'name').map((cell) => (cell === '' ? '无' : cell)));
        const text = pastedTableText([HEADER.split('\t'), ...rows]);
        const first = read(text, before).rows;
        const kept = before.map(({ target, responsibility }) => {
          const row = first.find((each) => !isRefused(each) && each.targetId === target.id);
          return { target, responsibility: row && !isRefused(row) ? row : responsibility };
        });
        const second = read(text, kept).rows;
        expect(second.map((row) => (isRefused(row) ? 'refused' : row.state))).toEqual(
          first.map((row) => (isRefused(row) ? 'refused' : 'same')),
        );
      }),
    );
  });

  it('cells read back as they were written, with line ends, quotes and signs of formulas', () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('市', '局', '"', '\n', '=', '+', '-', "'", '，', 'a', ' '),
        maxLength: 8,
      })
      .map((text) => text.trim())
      .filter((text) => !/^'[=+-]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        expect(readPastedTable(pastedTableText(rows)).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('the columns of a pasted table', () => {
  it('are found by their header below a title, 序号 and strange columns left aside', () => {
    const text = [
      '2024年政府工作报告任务分解表',
      '序号\t任务\t完成时限\t协办单位\t 牵头部门（盖章）\t分管领导',
      '1\t新增国家高新技术企业\t12月底\t市经信局、市发改局\t市科技局\t张三',
    ].join('\n');
    const { rows, headerRow } = read(text);
    expect(headerRow).toBe(2);
    expect(rows).toEqual([
      {
        row: 3,
        targetId: '2024-national-high-tech-enterprises',
        leadUnitId: 'u0',
        supportingUnitIds: ['u1', 'u2'],
        leadPostId: 'p0',
        state: 'new',
      },
    ]);
  });

  it('are found by their place when there is no header, behind a running number and with id and name', () => {
    const target = targets[3] as Target;
    const row = [`1`, target.id, target.name, '市科技局', '市经信局', '常务副市长'].join('\t');
    expect(rowOf(row)).toMatchObject({ targetId: target.id, leadUnitId: 'u0', leadPostId: 'p0' });
  });

  it('责任单位 names the lead first and the supporting ones after it', () => {
    expect(rowOf('目标任务\t责任单位\n新增国家高新技术企业\t市科技局、市经信局')).toMatchObject({
      leadUnitId: 'u0',
      supportingUnitIds: ['u1'],
    });
  });

  it('责任单位 beside 牵头单位 names those that support, and the lead may be among them', () => {
    const text = '目标任务\t牵头单位\t责任单位\n新增国家高新技术企业\t市经信局\t市科技局、市经信局';
    expect(rowOf(text)).toMatchObject({ leadUnitId: 'u1', supportingUnitIds: ['u0'] });
  });
});

describe('a cell', () => {
  const support = (cell: string) =>
    rowOf(pastedTableText([HEADER.split('\t'), ['新增国家高新技术企业', '', cell, '']]));

  it.each([
    '市科技局、市经信局',
    '市科技局，市经信局',
    '市科技局,市经信局；',
    '市科技局;市经信局',
    '市科技局 市经信局',
    '市科技局\n市经信局',
    '市 科 技 局、市经信局、市经信局',
  ])('%j names two units', (cell) =>
    expect(support(cell)).toMatchObject({ supportingUnitIds: ['u0', 'u1'], state: 'new' }),
  );

  it('with a separator inside brackets names one unit, in either width', () => {
    expect(support('市科技局、各镇(街道、区)')).toMatchObject({ supportingUnitIds: ['u0', 'u4'] });
  });

  it('that is blank or a dash leaves what is there; only 无 clears', () => {
    const before = standing({ leadUnitId: 'u0', supportingUnitIds: ['u1'], leadPostId: 'p0' });
    const row = (cells: string) => rowOf(`${HEADER}\n新增国家高新技术企业\t${cells}`, before);
    expect(row('\t—\t')).toMatchObject({ state: 'same' });
    const cleared = row('无\t无\t无');
    expect(cleared).toMatchObject({ state: 'changed', supportingUnitIds: [] });
    expect(cleared).not.toHaveProperty('leadUnitId');
    expect(cleared).not.toHaveProperty('leadPostId');
  });

  it('that makes a supporting unit the lead ends its support', () => {
    const before = standing({ leadUnitId: 'u0', supportingUnitIds: ['u1', 'u2'] });
    expect(rowOf(`${HEADER}\n新增国家高新技术企业\t市经信局`, before)).toMatchObject({
      leadUnitId: 'u1',
      supportingUnitIds: ['u2'],
    });
  });

  it('names a leader by the post, the holder or both', () => {
    for (const leader of ['常务副市长', '张三', '常务副市长 张三', '张三（常务副市长）'])
      expect(rowOf(`${HEADER}\n新增国家高新技术企业\t\t\t${leader}`)).toMatchObject({ leadPostId: 'p0' });
  });
});

describe('a row is refused, with its column', () => {
  const refused = (cells: string, over?: readonly AssignedTarget[]) => codesOf(`${HEADER}\n${cells}`, over);
  const name = '新增国家高新技术企业';

  it('when its target is missing, unknown, there twice or named in two ways', () => {
    expect(refused('\t市科技局')).toEqual(['target-blank']);
    expect(refused('新增高新企业\t市科技局')).toEqual(['target-unknown']);
    const twins = ['a', 'b'].map((id) => ({
      target: targetOf({ id, name: '同名' }),
      responsibility: nobody,
    }));
    expect(refused('同名\t市科技局', twins)).toEqual(['target-ambiguous']);
    expect(refused('a\t市科技局', twins)).toEqual([]);
    const [first, second] = targets as [Target, Target];
    const text = `任务编号\t任务名称\t牵头单位\n${first.id}\t${second.name}\t市科技局`;
    expect(codesOf(text)).toEqual(['target-contradicts']);
  });

  it('when an earlier row spoke of the same target', () => {
    const { rows } = read(`${HEADER}\n${name}\t市科技局\n${name}\t市经信局`);
    expect(rows[1]).toMatchObject({ row: 3, refusals: [{ code: 'target-repeated', firstRow: 2 }] });
  });

  it('when a unit is unknown, which is offered to be added once', () => {
    const { rows, unknownUnits } = read(
      `${HEADER}\n${name}\t市科技局\t市 林业局、水务局\n新增数智工厂\t水务局`,
    );
    expect(rows[0]).toMatchObject({ row: 2, refusals: [{ column: 'support', code: 'unit-unknown' }] });
    expect(unknownUnits.map(({ name }) => name)).toEqual(['市林业局', '水务局']);
  });

  it('when one unit leads and supports, also beside the lead that stands', () => {
    expect(refused(`${name}\t市科技局\t市经信局、市科技局`)).toEqual(['lead-supports-too']);
    expect(refused(`${name}\t\t市科技局`, standing({ leadUnitId: 'u0', supportingUnitIds: [] }))).toEqual([
      'lead-supports-too',
    ]);
  });

  it('when two lead, or a leader is unknown, ambiguous or one of several', () => {
    expect(refused(`${name}\t市科技局、市经信局`)).toEqual(['several-leads']);
    expect(refused(`${name}\t\t\t王五`)).toEqual(['leader-unknown']);
    expect(refused(`${name}\t\t\t李四`)).toEqual(['leader-ambiguous']);
    expect(refused(`${name}\t\t\t张三、李四`)).toEqual(['several-leaders']);
    expect(refused(`${name}\t\t\t填报岗`)).toEqual(['leader-unknown']);
  });

  it('when a unit of that name is there twice', () => {
    const twice = advanceOrganisation(organisation, [
      changeOf('unit-defined', { unitId: 'other', name: '市科技局' }),
    ]);
    expect(unitsOf(twice)).toHaveLength(6);
    const { rows, unknownUnits } = readAssignmentTable(
      `${HEADER}\n${name}\t市科技局`,
      unassigned,
      twice,
      noChoices,
    );
    expect(rows[0]).toMatchObject({ refusals: [{ column: 'lead', code: 'unit-ambiguous' }] });
    expect(unknownUnits).toEqual([]);
  });

  it('when a cell is longer than any list of units', () => {
    expect(refused(`${name}\t\t${'局、'.repeat(501)}`)).toEqual(['too-long']);
  });
});

describe('the name of a target', () => {
  it('may be written with quotation marks of another shape, and with its number before it', () => {
    for (const name of ['争创省"万亩千亿"平台', '争创省「万亩千亿」平台', '3、争创省“万亩千亿”平台'])
      expect(rowOf(`${HEADER}\n${name}\t市科技局`)).toMatchObject({ leadUnitId: 'u0', state: 'new' });
  });

  it('that is nearly one is refused with the near ones, and is that one once a person says so', () => {
    const text = `${HEADER}\n永康陆港\t市科技局`;
    const [row] = read(text).rows;
    const target = targets.find(({ name }) => name === '永康陆港建设') as Target;
    expect(row).toMatchObject({
      refusals: [{ code: 'target-unknown', text: '永康陆港', candidates: [{ id: target.id }] }],
    });
    const choices = { ...noChoices, targetIdByKey: { 永康陆港: target.id } };
    expect(rowOf(text)).toBeDefined();
    expect(read(text, unassigned, choices).rows[0]).toMatchObject({ targetId: target.id, leadUnitId: 'u0' });
  });

  it('does not stand under 目标, which heads the figure of the year', () => {
    const text = '序号\t目标\t重点任务\t牵头单位\n1\t新增数智工厂\t新增国家高新技术企业\t市科技局';
    expect(rowOf(text)).toMatchObject({ targetId: '2024-national-high-tech-enterprises' });
    expect(rowOf('目标\t重点任务\t牵头单位\n30家\t没有的任务\t市科技局')).toMatchObject({
      text: '没有的任务',
    });
  });
});

describe('a row that sums up or heads others', () => {
  it('is skipped with the reason and is no failure', () => {
    const { rows, skipped } = read(
      '序号\t任务名称\t牵头单位\n一、产业\n1\t新增国家高新技术企业\t市科技局\n合计\t1项\t\n\t小计：\t3',
    );
    expect(rows).toHaveLength(1);
    expect(skipped).toEqual([
      { row: 2, text: '一、产业', reason: 'heading' },
      { row: 4, text: '合计', reason: 'total' },
      { row: 5, text: '小计：', reason: 'total' },
    ]);
  });
});

describe('a unit that is not there', () => {
  const text = (lead: string, support: string) => `${HEADER}\n新增国家高新技术企业\t${lead}\t${support}`;
  const chosen = (lead: string, support: string, unitIdByKey: Record<string, string>) =>
    read(text(lead, support), unassigned, { ...noChoices, unitIdByKey });

  it('comes with the units that are called nearly so', () => {
    const near = (name: string) => read(text(name, '')).unknownUnits[0]?.near.map((unit) => unit.name);
    expect(near('经信局')).toEqual(['市经信局']);
    expect(near('永康市科技局')).toEqual(['市科技局']);
    expect(near('市发展和改革局')).toEqual(['市发改局']);
    expect(near('市林业局')).toEqual([]);
  });

  it('is the near one once a person says so, in either part', () => {
    expect(chosen('科技局', '经信局', { 科技局: 'u0', 经信局: 'u1' }).rows[0]).toMatchObject({
      leadUnitId: 'u0',
      supportingUnitIds: ['u1'],
    });
  });

  it('is left out among the supporting ones when a person says so, and the row says which', () => {
    expect(read(text('市科技局', '市经信局、市林业局')).unknownUnits).toMatchObject([
      { name: '市林业局', mayBeLeftOut: true },
    ]);
    const table = chosen('市科技局', '市经信局、市林业局', { 市林业局: '' });
    expect(table.rows[0]).toMatchObject({ leadUnitId: 'u0', supportingUnitIds: ['u1'] });
    expect(table.leftOutByRow.get(2)).toEqual(['市林业局']);
    expect(table.unknownUnits).toEqual([]);
  });

  it('leaves the supporting units as they are when it was the only one named', () => {
    const before = standing({ leadUnitId: 'u0', supportingUnitIds: ['u2'] });
    const choices = { ...noChoices, unitIdByKey: { 市林业局: '' } };
    expect(read(text('', '市林业局'), before, choices).rows[0]).toMatchObject({
      state: 'same',
      supportingUnitIds: ['u2'],
    });
  });

  it('is never left out as the lead', () => {
    const { rows, unknownUnits } = chosen('市林业局', '市经信局', { 市林业局: '' });
    expect(rows[0]).toMatchObject({ refusals: [{ column: 'lead', code: 'unit-unknown' }] });
    expect(unknownUnits).toMatchObject([{ name: '市林业局', mayBeLeftOut: false }]);
  });
});
