import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { hashOf, type Snapshot } from '../../src/domain/snapshot.ts';
import { reportOf } from '../../src/reporting/report.ts';
import { printed } from '../../src/reporting/report-value.ts';
import { snapshotWords } from '../../src/text/snapshot-words.ts';
import { report } from './reread.ts';
import { known, smallSnapshot } from './small-snapshot.ts';

const sheetOf = (snapshot: Snapshot, index: number) => {
  const sheet = report(snapshot).sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
};
/** Of the first item of 台账 the cell under a heading. */
const cellOf = (snapshot: Snapshot, header: string) => {
  const { columns, rows } = sheetOf(snapshot, 1);
  return rows[0]?.[columns.findIndex((column) => column.header === header)];
};
const linesOf = (snapshot: Snapshot, index: number): string[] => {
  const { columns, rows, total } = sheetOf(snapshot, index);
  const lines = [...rows, ...(total === undefined ? [] : [total])].map((row) => row.map(printed).join('|'));
  return [columns.map(({ header }) => header).join('|'), ...lines];
};

describe('the report of a snapshot', () => {
  it('has the four sheets of a supervision office', () => {
    expect(report(smallSnapshot()).sheets.map(({ name }) => name)).toEqual([
      '总表',
      '台账',
      '变更记录',
      '说明',
    ]);
  });

  it('gives each area a row in the plan’s order, and the whole a last one', () => {
    expect(linesOf(smallSnapshot(), 0)).toEqual([
      '任务领域|完成率|序时|亮灯|达序时|判定|已完成|滞后|严重滞后|未到期|未填报|任务总数|与序时的差距',
      '聚力强工业|64.8%|75.0%|严重滞后|4|6|1|1|1|0|0|6|判定6项落后10.2个百分点',
      '聚力优城市|25.0%|0.0%|未到期|0|0|0|0|0|1|1|2|1项均未到期',
      '聚力其他|—|—|未填报|0|0|0|0|0|0|0|0|本领域没有可计算的目标任务',
      '合计|54.9%|56.3%|严重滞后|4|6|1|1|1|1|1|8|判定6项落后10.2个百分点',
    ]);
  });

  it('gives each target a row: area by area, within an area as in the document', () => {
    expect(linesOf(smallSnapshot(), 1)).toEqual([
      '序号|任务领域|工作分项|目标任务|类型|口径|年度目标|单位|目标要求|截至月份|最新值|完成率|完成情况|序时|差距（百分点）|落后天数|亮灯|数据来源|备注|报告原文',
      '1|聚力强工业|培育主体|高新企业|量化|累计|45|家|确保45家以上|2024年6月|40|88.9%||50.0%|38.9|0|正常|统计核定||高新企业的原文',
      '2|聚力强工业||工业投资|量化|增速|20|%|增长20%以上|2024年4月|19.7||低于目标0.3个百分点|100.0%|-0.3||滞后|部门自报|逾期未报；一季度后未报|工业投资的原文',
      '3|聚力强工业||警情下降|量化|压降|下降10|%|下降10%|2024年6月|上升3||降幅低于目标13个百分点|100.0%|-13||严重滞后|预计||警情下降的原文',
      '4|聚力强工业||积案清零|量化|控制|0|件|清零|2024年6月|0||已清零|100.0%||0|暂达标|公开发布||积案清零的原文',
      '5|聚力强工业||集成充电桩|量化|累计|100|个|100个|2024年6月|超200个|200%以上||50.0%|150以上|0|已完成|部门自报||集成充电桩的原文',
      '6|聚力强工业||出口总额|量化|累计|13,043.50|亿元|13,043.50亿元|2024年6月|13,043.49|99.9%||50.0%|50|0|正常|部门自报|口径见附注|出口总额的原文',
      '7|聚力优城市||开工高速|事项|节点|开工||开工|2024年6月|前期||已到“前期”|0.0%|||未到期|部门自报||开工高速的原文',
      '8|聚力优城市||文明城市|方向|争创|命名||命名||||尚无填报|0.0%|||未填报|||文明城市的原文',
      '9|聚力优城市||旧厂区|量化|水平|60|%|60%以上|2024年6月|不适用||不适用|50.0%|||不适用|部门自报|已移交|旧厂区的原文',
    ]);
  });

  it('keeps figures as decimals, with the digits that were published', () => {
    const [first] = sheetOf(smallSnapshot(), 1).rows;
    expect(first?.[6]).toEqual({ number: '45', format: 'figure' });
    expect(first?.[11]).toEqual({ number: '0.8888888888888888888888888888888888888889', format: 'percent' });
  });

  it('explains where the figures come from and how to check them', () => {
    const snapshot = smallSnapshot({ note: '供常务会议', previousHash: 'a'.repeat(64) });
    const rows = Object.fromEntries(
      sheetOf(snapshot, 3).rows.map(([item, content]) => [item, content] as [string, string]),
    );
    expect(rows).toMatchObject({
      年度计划: '小城2024年政府工作安排',
      任务领域的构成: '三个领域即计划的全部板块。',
      数据截至: '2024年6月',
      快照名称: '半年督查',
      [snapshotWords.note]: '供常务会议',
      快照时间: '2024年7月4日 01:02（北京时间，Asia/Shanghai）',
      留存人: '李四',
      亮灯规则编号: 'default-10',
      变更日志: '位置 12，最后一条变更的时间戳 2024-07-03T01:02:03.004Z/00000（UTC）',
      [snapshotWords.previousHash]: 'a'.repeat(64),
      [snapshotWords.hash]: hashOf(snapshot),
    });
    expect(rows.亮灯规则).toContain('−10');
    expect(rows.怎样核验).toContain('sha256');
    expect(rows.指纹的含义).toContain(snapshotWords.provesNot);
    expect(rows).not.toHaveProperty('数据性质');
  });

  it('names the document of the plan by its title, or by its number where nobody knows the title', () => {
    const snapshot = smallSnapshot();
    const { sourceId } = snapshot.plan;
    const adopted = {
      id: 'p',
      kind: 'plan-adopted',
      version: 1,
      at: '2024-01-01T00:00:00.000Z/00000',
      author: { name: '小城2024年政府工作报告', document: sourceId },
      device: 'd',
      body: { plan: snapshot.plan },
    } as unknown as Change;
    const log = { organisation: emptyOrganisation, changes: [adopted] };
    expect(reportOf(snapshot, hashOf(snapshot), log).sheets[3]?.rows).toContainEqual([
      '来源文件',
      '小城2024年政府工作报告',
    ]);
    expect(sheetOf(snapshot, 3).rows).toContainEqual(['来源文件编号', sourceId]);
  });

  it('says whose key signs the snapshot, or that none does', () => {
    const rowsIn = (snapshot: Snapshot): Record<string, unknown> =>
      Object.fromEntries(sheetOf(snapshot, 3).rows.map((row) => row.map(printed)));
    const unsigned = rowsIn(smallSnapshot());
    expect(unsigned.签名).toMatch(/^未签名。/);
    expect(unsigned).not.toHaveProperty('密钥指纹');
    const signed = rowsIn(smallSnapshot({ signedWith: '3fa109c277de5b10'.repeat(4) }));
    expect(signed.签名).toContain('带有签名');
    expect(signed.签名).toContain('签名不能代替盖章');
    expect(signed.密钥指纹).toBe(`3fa1 09c2 77de 5b10（全文 ${'3fa109c277de5b10'.repeat(4)}）`);
  });

  it('says which figures counted: all reported ones where a snapshot is too old to say', () => {
    const basisIn = (snapshot: Snapshot) =>
      sheetOf(snapshot, 3).rows.find(([item]) => item === '统计口径')?.[1];
    expect(basisIn(smallSnapshot())).toContain('已报送');
    expect(basisIn(smallSnapshot({ basis: 'reported' }))).toBe(basisIn(smallSnapshot()));
    expect(basisIn(smallSnapshot({ basis: 'accepted' }))).toContain('仅审核通过');
    expect(sheetOf(smallSnapshot(), 0).title[3]).toContain('已填报');
    expect(sheetOf(smallSnapshot({ basis: 'accepted' }), 0).title[3]).toContain('已审核通过或公开发布');
  });

  it('marks in the ledger what hangs over a figure; where nothing could be reviewed nothing waits', () => {
    const [[aim, logged] = []] = known;
    if (aim === undefined || logged === undefined) throw new Error('no target');
    const reached = {
      ...aim,
      measure: 'milestone' as const,
      stages: ['前期', '开工'],
      goalStage: '开工',
    };
    const entry = { ...logged, reading: { kind: 'stage' as const, stage: '开工' } };
    const review = { id: 'r', at: entry.at, verdict: 'returned' as const, by: '李四' };
    const remarkOf = (facts: typeof known, basis?: 'reported') =>
      cellOf(smallSnapshot(basis ? { basis } : {}, facts), '备注');
    expect(remarkOf([[reached, entry]])).toBe('待印证');
    expect(remarkOf([[reached, entry]], 'reported')).toBe('待印证；待审核');
    expect(remarkOf([[reached, { ...entry, review }]], 'reported')).toBe('待印证；已退回');
    expect(remarkOf([[aim, { ...logged, grade: 'published' }]], 'reported')).toBe('');
  });

  it('names the three dates, the hash and the rule on each table', () => {
    const snapshot = smallSnapshot();
    for (const { title, notes } of report(snapshot).sheets.slice(0, 2)) {
      expect(title[1]).toBe('数据截至2024年6月　快照时间2024年7月4日 01:02（北京时间）　快照“半年督查”');
      expect(title[2]).toBe(`${snapshotWords.hash}：${hashOf(snapshot)}`);
      expect(notes[0]).toContain('亮灯规则');
    }
  });

  it('says on the sheet of areas, whose completion and schedule are no gap, how an area is judged', () => {
    const { notes } = sheetOf(smallSnapshot(), 0);
    expect(notes[1]).toMatch(
      /^领域：数字和序时按全部任务平均，.+未到期任务的序时为 0；亮灯和差距只看已判定的任务/,
    );
    expect(sheetOf(smallSnapshot(), 1).notes.join('')).not.toContain('领域：');
    expect(
      Object.fromEntries(sheetOf(smallSnapshot(), 3).rows.map((row) => row.map(printed))).亮灯规则,
    ).toContain('亮灯和差距只看已判定的任务');
  });

  it('marks invented figures in the heading of every sheet, and only those', () => {
    const headings = (demonstration: boolean) =>
      report(smallSnapshot({ demonstration })).sheets.map(({ title }) => title[0] ?? '');
    expect(headings(true).every((line) => line.startsWith('【演示数据】'))).toBe(true);
    expect(headings(false).some((line) => line.includes('演示'))).toBe(false);
    expect(linesOf(smallSnapshot({ demonstration: true }), 3)[1]).toContain('不是任何地方的实际进度');
  });

  it('is plain JSON', () => {
    const made = report(smallSnapshot());
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('has no other text than what every office format can carry, and none that turns the reading order', () => {
    const [[aim, logged] = []] = known;
    if (aim === undefined) throw new Error('no target');
    const name = '一\uFFFE二\u0000三\u001b四\u{1FFFF}五\r\n六\t七\u0085\u200E八\u2067\u061C';
    const snapshot = smallSnapshot({ name }, [
      [{ ...aim, name, quote: '<script>=1' }, logged],
    ] as typeof known);
    const row = sheetOf(snapshot, 1).rows[0];
    expect(row?.[3]).toBe('一\uFFFD二\uFFFD三\uFFFD四\uFFFD五\n六\t七\uFFFD\uFFFD八\uFFFD\uFFFD');
    expect(cellOf(snapshot, '报告原文')).toBe('<script>=1');
    expect(report(snapshot).sheets[0]?.title[1]).toContain('一\uFFFD二');
  });
});

describe('the same report tomorrow and elsewhere (law 7)', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['UTC', 17],
    ['Asia/Shanghai', 1],
    ['America/Los_Angeles', 10],
    ['Pacific/Kiritimati', 7],
  ])('holds in %s', (tz, hour) => {
    const snapshot = smallSnapshot();
    const here = report(snapshot);
    process.env.TZ = tz;
    vi.useFakeTimers({ now: new Date('2031-02-03T23:59:59Z') });
    expect(new Date(snapshot.takenAt).getHours()).toBe(hour);
    expect(report(snapshot)).toEqual(here);
  });
});
