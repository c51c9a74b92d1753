import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { isKnown } from '../../src/domain/change.ts';
import { foldTarget, isTargetChange } from '../../src/domain/fold.ts';
import { entryBefore, historyRows } from '../../src/screens/target/history-rows.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, value } from '../domain/fixtures.ts';

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
