import { describe, expect, it } from 'vitest';
import { readPeriodSpelling } from '../../src/domain/period-spelling.ts';
import { columnsOf } from '../../src/importing/columns.ts';
import { chosenHeader, findHeader } from '../../src/importing/header-row.ts';
import { readHeaderText } from '../../src/importing/header-text.ts';
import type { SheetCell } from '../../src/importing/sheet.ts';

const year = { from: '2024-01', to: '2024-12' };

const cells = (texts: readonly string[]): SheetCell[] =>
  texts.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? { text, numeric: true } : { text }));

const grid = (...rows: readonly (readonly string[])[]): SheetCell[][] => rows.map(cells);

const help = { chosen: '2024-06', isName: () => false, roles: undefined };

/** Header text → role, for a table with these rows. */
function rolesIn(rows: SheetCell[][], more: Partial<Parameters<typeof columnsOf>[2]> = {}) {
  const header = findHeader(rows, year);
  if (header === undefined) return undefined;
  const columns = columnsOf(rows, header, { ...help, ...more });
  return Object.fromEntries(
    columns.flatMap(({ header: text, role }) => (role === undefined ? [] : [[text, role]])),
  );
}

describe('the text of a header', () => {
  it.each([
    ['序号', 'order'],
    ['任务编号', 'targetId'],
    ['指标名称', 'name'],
    ['任 务\n名 称', 'name'],
    ['目标任务', 'name'],
    ['重点工作', 'name'],
    ['1、项目名称*', 'name'],
    ['责任单位', 'lead'],
    ['牵头单位', 'lead'],
    ['年度目标', 'goal'],
    ['目标值', 'goal'],
    ['计量单位', 'unit'],
    ['截至月份', 'period'],
    ['数据截至', 'period'],
    ['报告期', 'period'],
    ['统计月份', 'period'],
    ['累计完成', 'value'],
    ['本月累计', 'value'],
    ['完成情况', 'value'],
    ['１—６月累计', 'value'],
    ['1-6月累计完成', 'value'],
    ['2024年1～6月完成情况', 'value'],
    ['截至6月完成', 'value'],
    ['截至2024年6月30日累计完成', 'value'],
    ['上半年累计', 'value'],
    ['实际完成', 'value'],
    ['当前值', 'value'],
    ['完成值', 'value'],
    ['累计完成投资额（万元）', 'value'],
    ['目前节点', 'stage'],
    ['形象进度', 'stage'],
    ['进展阶段', 'stage'],
    ['本月完成', 'increment'],
    ['当月', 'increment'],
    ['上月累计', 'previous'],
    ['数据来源', 'grade'],
    ['口径', 'grade'],
    ['存在问题', 'problems'],
    ['下步打算', 'nextSteps'],
    ['下一步工作', 'nextSteps'],
    ['需协调事项', 'needs'],
    ['备注', 'note'],
    ['不适用', 'notApplicable'],
  ])('%s means %s', (text, role) => {
    expect(readHeaderText(text, year).role).toBe(role);
  });

  it.each(['完成率', '完成比例', '序时进度', '同比增长', '6月目标', '上次填报', '需要改什么', ''])(
    '%s is nothing we import',
    (text) => {
      expect(readHeaderText(text, year).role).toBeUndefined();
    },
  );

  it('gives the month when it names one, and 6月完成 is the month’s own figure', () => {
    expect(readHeaderText('1—6月累计', year)).toMatchObject({ role: 'value', period: '2024-06' });
    expect(readHeaderText('完成情况（1-6月）', year)).toMatchObject({ role: 'value', period: '2024-06' });
    expect(readHeaderText('六月累计', year)).toMatchObject({ role: 'value', period: '2024-06' });
    expect(readHeaderText('6月完成', year)).toMatchObject({ role: 'increment', period: '2024-06' });
    expect(readHeaderText('完成数（6月）', year)).toMatchObject({ role: 'increment' });
  });

  it('gives the unit in its bracket, and takes no remark for a unit', () => {
    expect(readHeaderText('累计完成（万元）', year)).toMatchObject({ role: 'value', unit: '万元' });
    expect(readHeaderText('累计完成（单位：亿元）', year)).toMatchObject({ role: 'value', unit: '亿元' });
    expect(readHeaderText('累计完成（含预计）', year).unit).toBeUndefined();
    expect(readHeaderText('累计完成（必填）', year).unit).toBeUndefined();
  });
});

describe('the header of a table', () => {
  it('is found below titles and notes', () => {
    const rows = grid(
      ['永康市2024年政府工作任务台账', '', '', ''],
      ['填报单位：科技局', '', '', '2024年6月'],
      ['', '', '', ''],
      ['序号', '指标名称', '单位', '累计完成'],
      ['1', '新增国家高新技术企业', '家', '30'],
    );
    expect(findHeader(rows, year)).toMatchObject({ first: 3, last: 3 });
    expect(rolesIn(rows)).toEqual({ 序号: 'order', 指标名称: 'name', 单位: 'unit', 累计完成: 'value' });
  });

  it('may have two lines with merged headings, which are joined', () => {
    const rows = grid(
      ['台账', '台账', '台账', '台账', '台账'],
      ['序号', '任务名称', '完成情况', '完成情况', '备注'],
      ['序号', '任务名称', '本月', '1-6月累计', '备注'],
      ['1', '新增国家高新技术企业', '3', '30', ''],
    );
    expect(findHeader(rows, year)).toMatchObject({ first: 1, last: 2 });
    expect(rolesIn(rows)).toEqual({
      序号: 'order',
      任务名称: 'name',
      完成情况本月: 'increment',
      '完成情况1-6月累计': 'value',
      备注: 'note',
    });
  });

  it('tells this year’s figures from last year’s by the heading above them', () => {
    const rows = grid(
      ['任务名称', '上年同期', '本年'],
      ['任务名称', '1-6月累计', '1-6月累计'],
      ['新增国家高新技术企业', '28', '30'],
    );
    expect(rolesIn(rows)).toEqual({ 任务名称: 'name', '本年1-6月累计': 'value' });
  });

  it('may have two lines in a csv, where a heading stands over its first column only', () => {
    const rows = grid(
      ['序号', '任务名称', '完成情况', '', '备注'],
      ['', '', '当月', '累计', ''],
      ['1', '新增国家高新技术企业', '3', '30', ''],
    );
    expect(rolesIn(rows)).toEqual({
      序号: 'order',
      任务名称: 'name',
      完成情况当月: 'increment',
      完成情况累计: 'value',
      备注: 'note',
    });
  });

  it('does not swallow the first target below it', () => {
    const rows = grid(
      ['任务名称', '目前节点', '进度'],
      ['义龙庆高速及永康联络线', '完成', '累计'],
      ['S316二期', '开工', ''],
    );
    expect(findHeader(rows, year)).toMatchObject({ first: 0, last: 0 });
  });

  it('is not there when no row names targets, and a person can point at one', () => {
    const rows = grid(['甲', '乙'], ['新增国家高新技术企业', '30']);
    expect(findHeader(rows, year)).toBeUndefined();
    expect(chosenHeader(rows, 0, year).texts).toEqual(['甲', '乙']);
  });
});

describe('what the columns of a table mean', () => {
  it('累计完成 goes before 完成情况, which is often prose', () => {
    const rows = grid(['任务名称', '完成情况', '累计完成'], ['甲', '进展顺利', '30']);
    expect(rolesIn(rows)).toEqual({ 任务名称: 'name', 累计完成: 'value' });
  });

  it('数据来源 goes before 数据性质, wherever that stands', () => {
    const rows = grid(
      ['数据性质', '指标名称', '数据来源', '累计完成'],
      ['演示数据', '新增企业', '上报', '3'],
    );
    expect(rolesIn(rows)).toEqual({ 指标名称: 'name', 数据来源: 'grade', 累计完成: 'value' });
  });

  it('of figures by month the chosen month’s is read, and the month before answers for the sum', () => {
    const rows = grid(
      ['任务名称', '1-4月累计', '1-5月累计', '1-6月累计', '本月完成'],
      ['甲', '20', '25', '30', '5'],
    );
    expect(rolesIn(rows)).toEqual({
      任务名称: 'name',
      '1-5月累计': 'previous',
      '1-6月累计': 'value',
      本月完成: 'increment',
    });
    expect(rolesIn(rows, { chosen: '2024-04' })).toMatchObject({ '1-4月累计': 'value' });
  });

  it('two columns that are as likely are nobody’s: the person is asked', () => {
    const rows = grid(['任务名称', '实际完成', '备注', '完成值'], ['甲', '1', '', '2']);
    expect(rolesIn(rows)).toEqual({ 任务名称: 'name', 备注: 'note' });
  });

  it('of two columns of names the one that names targets is it', () => {
    const rows = grid(
      ['重点工作', '具体任务', '累计完成'],
      ['科技创新', '新增国家高新技术企业', '30'],
      ['科技创新', '新增省科技型中小企业', '60'],
    );
    expect(rolesIn(rows)).toMatchObject({ 重点工作: 'name' });
    expect(rolesIn(rows, { isName: (text) => text.startsWith('新增') })).toMatchObject({ 具体任务: 'name' });
  });

  it('单位 over offices is who answers, over 家 and 场 it is the unit', () => {
    expect(rolesIn(grid(['任务名称', '单位', '累计完成'], ['甲', '市科技局', '3']))).toMatchObject({
      单位: 'lead',
    });
    expect(rolesIn(grid(['任务名称', '单位', '累计完成'], ['甲', '家', '3']))).toMatchObject({
      单位: 'unit',
    });
  });

  it('what a person said holds, whatever the header says', () => {
    const rows = grid(['任务名称', '实际完成', '完成值'], ['甲', '1', '2']);
    expect(rolesIn(rows, { roles: { '0': 'name', '1': '', '2': 'value' } })).toEqual({
      任务名称: 'name',
      完成值: 'value',
    });
    expect(rolesIn(rows, { roles: { '0': 'name', '1': 'no such role' } })).toEqual({ 任务名称: 'name' });
  });
});

describe('what was said of columns with a month in their header', () => {
  const rows = grid(['任务名称', '1-6月累计完成', '1-7月累计完成', '甲'], ['甲', '30', '35', '含线上']);

  it('holds where it was said, though another month is chosen', () => {
    const roles = { '0': 'name', '1': 'value', '2': '', '3': 'note' };
    expect(rolesIn(rows, { chosen: '2024-07', roles })).toEqual({
      任务名称: 'name',
      '1-6月累计完成': 'value',
      甲: 'note',
    });
  });

  it('is told by the header where nothing was said of it, and takes no role that was given away', () => {
    const undated = { '0': 'name', '3': 'note' };
    expect(rolesIn(rows, { chosen: '2024-07', roles: undated })).toEqual({
      任务名称: 'name',
      '1-6月累计完成': 'previous',
      '1-7月累计完成': 'value',
      甲: 'note',
    });
    const taken = { '0': 'name', '3': 'value' };
    expect(rolesIn(rows, { chosen: '2024-07', roles: taken })).toEqual({
      任务名称: 'name',
      '1-6月累计完成': 'previous',
      甲: 'value',
    });
  });
});

describe('how a month is written', () => {
  it.each([
    '2024年6月',
    '2024-06',
    '2024/6/30',
    '2024.6',
    '2024-6-30',
    '202406',
    '20240630',
    '6月',
    '6月份',
    '06',
    '1-6月',
    '1—6月',
    '2024年1～6月',
    '六月',
    '一至六月',
    '截至6月底',
    '截止2024年6月',
    '上半年',
    '6月30日',
    '２０２４年 ６ 月',
    '2024-06-30 08:00',
  ])('%s is June', (text) => {
    expect(readPeriodSpelling(text, year)).toBe('2024-06');
  });

  it.each([
    '4-6月',
    '13月',
    '2024',
    '45473',
    '1-6',
    '约6月',
    '',
    '2024-13',
    '2024-02-30',
    '20246',
    '六',
    '0月',
  ])('%s is no month', (text) => {
    expect(readPeriodSpelling(text, year)).toBeUndefined();
  });

  it('keeps a year that is not the plan’s, for the plan to refuse', () => {
    expect(readPeriodSpelling('2023年12月', year)).toBe('2023-12');
  });

  it('does not choose between two Junes of a plan of two years', () => {
    expect(readPeriodSpelling('6月', { from: '2023-06', to: '2024-08' })).toBeUndefined();
    expect(readPeriodSpelling('12月', { from: '2023-06', to: '2024-08' })).toBe('2023-12');
  });
});
