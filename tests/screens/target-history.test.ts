import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { isKnown } from '../../src/domain/change.ts';
import { foldTarget, isTargetChange } from '../../src/domain/fold.ts';
import { entryBefore, historyRows } from '../../src/screens/target/history-rows.ts';
import { attachedTo, changeOf, definitionOf, entryOf, plan, seeds, value } from '../domain/fixtures.ts';

const target = seeds.exhibitions;
const at = (day: number) => `2024-07-0${day}T01:02:03.004Z/00000`;
const first = entryOf(target, '2024-06', value('3'), { id: 'first', at: at(1) });
const second = entryOf(target, '2024-06', value('4'), { id: 'second', at: at(2), reason: '补报一场' });
const retraction = changeOf(
  'entry-retracted',
  { planId: plan.id, targetId: target.id, entryId: 'second', reason: '重复计数' },
  { id: 'retraction', at: at(3) },
);

function told(...changes: Change[]) {
  const all = [definitionOf(target), ...changes];
  const state = foldTarget(target.id, all.filter(isKnown).filter(isTargetChange));
  return { state, changes: all, rows: historyRows(all, state) };
}

describe('the history of a target', () => {
  it('puts the newest first and the promise last, whenever that was loaded', () => {
    const later = { ...definitionOf(target), at: at(9) };
    const rows = historyRows([first, later], told(first).state);
    expect(rows.map(({ head }) => head)).toEqual(['填报', '定义']);
  });

  it('marks the entry in force and the one it corrected', () => {
    const { rows } = told(first, second);
    expect(rows.slice(0, 2).map(({ head, mark, value: figure }) => [head, mark, figure])).toEqual([
      ['更正', '现行', '4场'],
      ['填报', '已被更正', '3场'],
    ]);
    expect(rows[0]?.remarks).toEqual(['理由：补报一场']);
  });

  it('offers actions for entries in force alone', () => {
    const { rows } = told(first, second);
    expect(rows.map(({ entry }) => entry?.id)).toEqual(['second', undefined, undefined]);
  });

  it('keeps what was taken back and lets the entry before it stand again', () => {
    const { rows } = told(first, second, retraction);
    expect(rows.slice(0, 3).map(({ head, mark, value: figure }) => [head, mark, figure])).toEqual([
      ['撤回', undefined, '撤回：4场（部门自报）'],
      ['更正', '已撤回', '4场'],
      ['填报', '现行', '3场'],
    ]);
  });

  it('says when a person logged it in Asia/Shanghai, and of a document only that it was loaded', () => {
    const published = { ...first, author: { name: '综述', document: '004' } };
    expect(told(first).rows[0]).toMatchObject({ who: '科技局 王主任', when: '2024年7月1日 09:02' });
    expect(told(published).rows[0]).toMatchObject({ who: '公开文件《综述》', when: '随公开文件载入' });
  });

  it('lists a change of a kind it does not know', () => {
    const unknown = { ...first, id: 'new', kind: 'entry-endorsed', body: {}, at: at(4) };
    expect(told(first, unknown).rows[0]).toMatchObject({ head: '其他记录', value: 'entry-endorsed' });
  });

  it('knows what stands again when an entry is taken back', () => {
    const { changes, state, rows } = told(first, second);
    const entry = rows[0]?.entry;
    expect(entry && entryBefore(changes, state, entry)?.reading).toEqual(value('3'));
    const alone = told(first);
    const only = alone.rows[0]?.entry;
    expect(only && entryBefore(alone.changes, alone.state, only)).toBeUndefined();
  });
});

describe('what followed a figure', () => {
  const own = { planId: plan.id, targetId: target.id };
  const names = { unit: (id: string) => ({ u1: '科技局', u2: '商务局' })[id], post: () => '分管副市长' };
  const rowsOf = (...changes: Change[]) => {
    const { changes: all, state } = told(...changes);
    return historyRows(all, state, names);
  };

  it('is told as a verdict on that figure, with the note', () => {
    const review = changeOf(
      'entry-reviewed',
      { ...own, entryId: 'first', verdict: 'returned', note: '与台账不符' },
      { id: 'review', at: at(4) },
    );
    expect(rowsOf(first, review)[0]).toMatchObject({
      head: '审核',
      period: '2024-06',
      value: '退回：3场（部门自报）',
      remarks: ['意见：与台账不符'],
    });
  });

  it('is told as evidence that came and went', () => {
    const attached = { ...attachedTo(target, '2024-06', 'proof'), at: at(4) };
    const removed = changeOf(
      'evidence-removed',
      { ...own, evidenceId: 'proof', reason: '附错了' },
      { id: 'removal', at: at(5) },
    );
    expect(rowsOf(first, attached)[0]).toMatchObject({
      head: '佐证材料',
      value: '关于项目开工的批复（永发改〔2024〕12号）',
    });
    expect(rowsOf(first, attached, removed).slice(0, 2)).toMatchObject([
      { head: '移除佐证', value: '关于项目开工的批复（永发改〔2024〕12号）', remarks: ['理由：附错了'] },
      { head: '佐证材料', mark: '已移除' },
    ]);
  });

  it('is told as who answers from then on, by the names that are known here', () => {
    const assign = (body: object) =>
      changeOf('target-assigned', { ...own, supportingUnitIds: [], ...body }, { id: 'assign', at: at(4) });
    expect(
      rowsOf(assign({ leadUnitId: 'u1', supportingUnitIds: ['u2', 'u9'], leadPostId: 'p' }))[0],
    ).toMatchObject({
      head: '责任分工',
      value: '牵头单位：科技局；配合单位：商务局、u9；牵头领导：分管副市长',
    });
    expect(rowsOf(assign({}))[0]?.value).toBe('不再指定');
  });

  it('is told as a correction that names what it replaced, what was said and from which file it came', () => {
    const corrected = entryOf(target, '2024-06', value('5'), {
      id: 'third',
      at: at(4),
      reason: '补报',
      replaces: ['first'],
      problems: '场地未定',
      outlook: 'at-risk',
      importedFrom: { file: '台账.xlsx', digest: 'd', sheet: '6月', row: 7 },
    });
    expect(rowsOf(first, corrected)[0]).toMatchObject({
      head: '导入更正',
      remarks: [
        '理由：补报',
        '取代：3场（部门自报）',
        '存在问题：场地未定',
        '研判：有风险',
        '来源：台账.xlsx，6月第7行',
      ],
    });
  });

  it('marks the figure of somebody who did not know of the first as standing beside it', () => {
    const rival = entryOf(target, '2024-06', value('6'), { id: 'rival', at: at(5), replaces: [] });
    const { rows, state, changes } = told(first, rival);
    expect(rows.slice(0, 2).map(({ id, mark }) => [id, mark])).toEqual([
      ['rival', '现行'],
      ['first', '并存'],
    ]);
    const inForce = rows[0]?.entry;
    expect(inForce && entryBefore(changes, state, inForce)?.id).toBe('first');
  });
});
