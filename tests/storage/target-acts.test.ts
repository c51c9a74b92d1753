import { describe, expect, it } from 'vitest';
import { logEntry } from '../../src/actions/log-entry.ts';
import { reviseTarget } from '../../src/actions/revise-target.ts';
import { setPace } from '../../src/actions/set-pace.ts';
import { withdrawTarget } from '../../src/actions/withdraw-target.ts';
import { noAuditFilter } from '../../src/domain/audit.ts';
import { standingsOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import type { Pace } from '../../src/domain/plan.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { readAudit } from '../../src/queries/audit.ts';
import { lineOf, namesFrom } from '../../src/screens/audit/audit-lines.ts';
import type { Store } from '../../src/storage/store.ts';
import { rimAt } from './fake-rim.ts';
import { adopt, define, entryBody, planOf } from './sample-changes.ts';
import { open } from './workspaces.ts';

const rim = rimAt('2024-07-03T01:00:00.000Z');
const own = { planId: 'plan', targetId: 'high-tech' };
const plan = planOf('plan');
/** Nothing was due by June that was not there: 18 of 45 are 40 %. */
const byQuarters: Pace = {
  kind: 'curve',
  shares: { '2024-03': '0.2', '2024-06': '0.4', '2024-09': '0.7', '2024-12': '1' },
};

/** 国家高新技术企业45家, of which 18 are there in June. */
async function begun(): Promise<Store> {
  const { store } = await open();
  await store.append([adopt('plan'), define('high-tech'), define('exhibitions', { order: 1 })]);
  await logEntry(store, rim, 'june', entryBody('high-tech', '18'));
  return store;
}

const stateOf = async (store: Store) =>
  (await store.readPlanStates('plan'))?.states.find(({ targetId }) => targetId === 'high-tech');

async function june(store: Store) {
  const state = await stateOf(store);
  const standing = state && standingOf(state, plan, '2024-06', defaultRule);
  return { light: standing?.light, expected: standing?.expected, credit: standing?.credit };
}

async function told(store: Store) {
  const { lines } = await readAudit(store, { ...noAuditFilter, topic: 'targets' }, undefined);
  const names = namesFrom((await store.readPlanStates('plan'))?.states ?? [], emptyOrganisation);
  return lines.map((line) => lineOf(line, names)).filter(({ what }) => /调整|取消/.test(what));
}

describe('a pace that is set', () => {
  it('moves tick and light at once, says who and why, and leaves the plan’s own beside it', async () => {
    const store = await begun();
    expect(await june(store)).toEqual({ light: 'behind', expected: '0.5', credit: '0.4' });
    const growth = await setPace(store, rim, 'p1', { ...own, pace: byQuarters, reason: ' 认定按季度公布 ' });
    expect(growth).toMatchObject({ appended: 1, planIds: ['plan'], targetIds: ['high-tech'] });
    expect(await june(store)).toEqual({ light: 'on-track', expected: '0.4', credit: '0.4' });
    const state = await stateOf(store);
    expect(state?.pace).toMatchObject({ pace: byQuarters, reason: '认定按季度公布', by: '王主任' });
    expect(state?.definition?.target.pace).toEqual({ kind: 'linear' });
  });

  it('is brought back by setting the plan’s own, and all of it stays in the history and the audit', async () => {
    const store = await begun();
    await setPace(store, rim, 'p1', { ...own, pace: byQuarters, reason: '认定按季度公布' });
    await setPace(store, rim, 'p2', { ...own, pace: { kind: 'linear' }, reason: '恢复' });
    expect(await june(store)).toMatchObject({ light: 'behind', expected: '0.5' });
    const history = await store.readHistory('high-tech');
    expect(history.map(({ kind }) => kind)).toEqual([
      'target-defined',
      'entry-logged',
      'pace-set',
      'pace-set',
    ]);
    const curve = '分月计划：3月20.0%、6月40.0%、9月70.0%、12月100.0%';
    expect(await told(store)).toMatchObject([
      { what: '调整进度曲线', before: curve, after: '按月平均', remarks: ['理由：恢复'] },
      { what: '调整进度曲线', before: '按月平均', after: curve, subject: '新增国家高新技术企业' },
    ]);
  });

  it('tried again under its id is one change', async () => {
    const store = await begun();
    const body = { ...own, pace: byQuarters, reason: '认定按季度公布' };
    await setPace(store, rim, 'p1', body);
    expect(await setPace(store, rim, 'p1', body)).toMatchObject({ appended: 0, repeated: 1 });
  });
});

describe('a revised goal', () => {
  it('is what completion is measured by, beside that of the year’s start', async () => {
    const store = await begun();
    await reviseTarget(store, rim, 'r1', {
      ...own,
      goal: '36',
      reason: '省里下达数调整',
      documentNumber: '永政发〔2024〕12号',
    });
    expect(await june(store)).toEqual({ light: 'on-track', expected: '0.5', credit: '0.5' });
    expect((await stateOf(store))?.definition?.target.goal).toBe('45');
    expect(await told(store)).toMatchObject([
      {
        what: '调整目标',
        before: '45家',
        after: '36家',
        remarks: ['理由：省里下达数调整', '文号：永政发〔2024〕12号'],
      },
    ]);
  });

  it('takes the place of the one before as a whole, and the audit tells from which to which', async () => {
    const store = await begun();
    await reviseTarget(store, rim, 'r1', { ...own, goal: '36', reason: '下调', documentNumber: '一号' });
    await reviseTarget(store, rim, 'r2', { ...own, goal: '40', reason: '再调' });
    const state = await stateOf(store);
    expect(state?.revision).toMatchObject({ goal: '40', reason: '再调' });
    expect(state?.revision).not.toHaveProperty('documentNumber');
    expect((await told(store)).map(({ before, after }) => [before, after])).toEqual([
      ['36家', '40家'],
      ['45家', '36家'],
    ]);
  });
});

describe('a withdrawn target', () => {
  it('leaves the board with its weight and keeps its history and the reason', async () => {
    const store = await begun();
    const counted = async () => {
      const states = (await store.readPlanStates('plan'))?.states ?? [];
      return standingsOf(plan, states, '2024-06', defaultRule).map(({ target }) => target.id);
    };
    expect(await counted()).toEqual(['high-tech', 'exhibitions']);
    await withdrawTarget(store, rim, 'w1', { ...own, reason: ' 并入他项 ' });
    expect(await counted()).toEqual(['exhibitions']);
    const state = await stateOf(store);
    expect(state?.withdrawal).toMatchObject({ reason: '并入他项' });
    expect(await store.readHistory('high-tech')).toHaveLength(3);
    expect(await told(store)).toMatchObject([{ what: '取消任务', remarks: ['理由：并入他项'] }]);
  });
});

describe('without a reason', () => {
  it('nothing of it is saved', async () => {
    const store = await begun();
    const { changes } = await store.readExtent();
    const fault = { code: 'reason-missing', detail: 'high-tech' };
    await expect(setPace(store, rim, '1', { ...own, pace: byQuarters, reason: ' ' })).rejects.toMatchObject(
      fault,
    );
    await expect(reviseTarget(store, rim, '2', { ...own, goal: '40', reason: '' })).rejects.toMatchObject(
      fault,
    );
    await expect(withdrawTarget(store, rim, '3', { ...own, reason: '　' })).rejects.toMatchObject(fault);
    expect((await store.readExtent()).changes).toBe(changes);
  });
});
