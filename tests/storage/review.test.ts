import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ActionFault } from '../../src/actions/action-fault.ts';
import { decideRivals } from '../../src/actions/decide-rivals.ts';
import { exemptFromLock } from '../../src/actions/exempt-from-lock.ts';
import { lockPeriod } from '../../src/actions/lock-period.ts';
import { logEntries } from '../../src/actions/log-entry.ts';
import { type Reviewing, reviewEntries } from '../../src/actions/review-entries.ts';
import type { Verdict } from '../../src/domain/change-bodies.ts';
import { isLocked } from '../../src/domain/locks.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import type { Store } from '../../src/storage/store.ts';
import { rimAt } from './fake-rim.ts';
import { dump } from './raw-database.ts';
import { adopt, changeOf, define, entry, entryBody, minute } from './sample-changes.ts';
import { type Opened, open } from './workspaces.ts';

const NOON = '2024-07-10T04:00:00.000Z';
const EVENING = '2024-07-11T10:00:00.000Z';
const rim = rimAt(NOON);

/** 科技局 and 商务局, two targets, and a figure of 科技局's for each. */
async function begun(): Promise<Opened> {
  const opened = await open();
  const { store } = opened;
  await store.append([
    adopt('plan'),
    define('high-tech'),
    define('exhibitions', { order: 1 }),
    changeOf('unit-defined', { unitId: 'tech', name: '科技局' }, { id: 'tech' }),
    changeOf('unit-defined', { unitId: 'trade', name: '商务局' }, { id: 'trade' }),
  ]);
  await sit(store, 'tech', '王主任');
  await log(store, 'e1', 'high-tech', '12');
  await log(store, 'e2', 'exhibitions', '5');
  opened.grown.length = 0;
  return opened;
}

const sit = (store: Store, unitId: string, name: string): Promise<void> =>
  store.keepIdentity({ unitId, postId: '', name });

const log = (store: Store, id: string, targetId: string, text: string, at = rim) =>
  logEntries(store, at, [{ id, entry: entryBody(targetId, text) }]);

const verdictOn = (entryId: string, targetId: string, verdict: Verdict, note?: string): Reviewing => ({
  id: `review-${entryId}-${verdict}`,
  review: { planId: 'plan', targetId, entryId, verdict, ...(note === undefined ? {} : { note }) },
});

const stateOf = async (store: Store, targetId: string): Promise<TargetState | undefined> =>
  (await store.readPlanStates('plan'))?.states.find((state) => state.targetId === targetId);

const inForce = async (store: Store, targetId = 'high-tech') =>
  (await stateOf(store, targetId))?.entriesByPeriod['2024-06'];

const faultOf = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ActionFault) return error.code;
      throw error;
    },
  );

/** The fault, and nothing of the database changed by it. */
async function refusal(name: string, act: () => Promise<unknown>): Promise<string | undefined> {
  const before = await dump(name);
  const code = await faultOf(act());
  expect(await dump(name)).toEqual(before);
  return code;
}

describe('a review', () => {
  it('of many figures at once is one append, with who decided and what was noted', async () => {
    const { store, grown } = await begun();
    await sit(store, 'trade', '李主任');
    grown.length = 0;
    await reviewEntries(store, rim, [
      verdictOn('e1', 'high-tech', 'accepted', '已核对台账'),
      verdictOn('e2', 'exhibitions', 'accepted'),
    ]);
    expect(grown).toMatchObject([{ appended: 2, targetIds: ['high-tech', 'exhibitions'] }]);
    expect((await inForce(store))?.review).toMatchObject({
      verdict: 'accepted',
      by: '李主任',
      note: '已核对台账',
    });
  });

  it('of one’s own figure is refused by the author in the log, whatever the screen believes', async () => {
    const { name, store } = await begun();
    const own = () => reviewEntries(store, rim, [verdictOn('e1', 'high-tech', 'accepted')]);
    expect(await refusal(name, own)).toBe('own-entry');
    await sit(store, 'trade', '王主任');
    expect(await faultOf(own())).toBeUndefined();
  });

  it('of one’s own among others leaves the others undecided too', async () => {
    const { name, store } = await begun();
    await sit(store, 'trade', '李主任');
    await log(store, 'e3', 'exhibitions', '6');
    const both = [verdictOn('e1', 'high-tech', 'accepted'), verdictOn('e3', 'exhibitions', 'accepted')];
    expect(await refusal(name, () => reviewEntries(store, rim, both))).toBe('own-entry');
  });

  it('that returns a figure says why', async () => {
    const { name, store } = await begun();
    await sit(store, 'trade', '李主任');
    for (const note of [undefined, ' 　'])
      expect(
        await refusal(name, () =>
          reviewEntries(store, rim, [verdictOn('e1', 'high-tech', 'returned', note)]),
        ),
      ).toBe('reason-missing');
    await reviewEntries(store, rim, [verdictOn('e1', 'high-tech', 'returned', '与台账不符')]);
    expect((await inForce(store))?.review).toMatchObject({ verdict: 'returned', note: '与台账不符' });
  });

  it('of a figure that was corrected or taken back meanwhile is refused, and of one nobody logged', async () => {
    const { name, store } = await begun();
    const correction = entryBody('high-tech', '13', { reason: '核定', replaces: ['e1'] });
    await logEntries(store, rim, [{ id: 'e3', entry: correction }]);
    await sit(store, 'trade', '李主任');
    for (const entryId of ['e1', 'nobody-logged-it']) {
      const late = [verdictOn(entryId, 'high-tech', 'accepted')];
      expect(await refusal(name, () => reviewEntries(store, rim, late))).toBe('overtaken');
    }
  });

  it('can be changed, and given once more under the same id it is the same review', async () => {
    const { store } = await begun();
    await sit(store, 'trade', '李主任');
    const accepted = [verdictOn('e1', 'high-tech', 'accepted')];
    await reviewEntries(store, rim, accepted);
    expect(await reviewEntries(store, rim, accepted)).toMatchObject({ appended: 0, repeated: 1 });
    await reviewEntries(store, rim, [verdictOn('e1', 'high-tech', 'returned', '重复计数')]);
    expect((await inForce(store))?.review?.verdict).toBe('returned');
  });

  it('of a closed month is possible: a month is closed before it is reviewed', async () => {
    const { store } = await begun();
    await sit(store, 'trade', '李主任');
    await lockPeriod(store, rim, 'l1', {
      planId: 'plan',
      period: '2024-06',
      locked: true,
      reason: '月报截止',
    });
    await reviewEntries(store, rim, [verdictOn('e1', 'high-tech', 'accepted')]);
    expect((await inForce(store))?.review?.verdict).toBe('accepted');
  });
});

describe('two figures for one month', () => {
  /** 商务局 logs twice without knowing of 科技局's e1: the second corrects its own first. */
  async function contested(): Promise<Opened> {
    const opened = await begun();
    const author = { name: '李主任', unit: '商务局' };
    await opened.store.append([
      { ...entry('high-tech', '20', { id: 'r1', at: minute(20_000) }), author },
      { ...entry('high-tech', '21', { id: 'r2', at: minute(20_001) }, { replaces: ['r1'] }), author },
    ]);
    return opened;
  }
  const decision = (entryId: string, reason = '以统计口径为准') => ({
    planId: 'plan',
    targetId: 'high-tech',
    period: '2024-06',
    entryId,
    reason,
  });

  it('are settled for the earlier one in one append, also when taking the later back uncovers another', async () => {
    const { store, grown } = await contested();
    expect(await stateOf(store, 'high-tech')).toMatchObject({
      entriesByPeriod: { '2024-06': { id: 'r2' } },
      besideByPeriod: { '2024-06': [{ id: 'e1' }] },
    });
    grown.length = 0;
    await decideRivals(store, rim, decision('e1'));
    expect(grown).toMatchObject([{ appended: 2 }]);
    const settled = await stateOf(store, 'high-tech');
    expect(settled?.entriesByPeriod['2024-06']?.id).toBe('e1');
    expect(settled?.besideByPeriod).toEqual({});
    expect(settled?.retracted).toEqual(['r1', 'r2']);
  });

  it('are settled for the later one by taking back only the other', async () => {
    const { store } = await contested();
    await decideRivals(store, rim, decision('r2'));
    const settled = await stateOf(store, 'high-tech');
    expect(settled?.entriesByPeriod['2024-06']?.id).toBe('r2');
    expect(settled).toMatchObject({ besideByPeriod: {}, retracted: ['e1'] });
    expect(await decideRivals(store, rim, decision('r2'))).toMatchObject({ appended: 0 });
  });

  it('are not settled without a reason, in a closed month, or for a figure that no longer stands', async () => {
    const { name, store } = await contested();
    expect(await refusal(name, () => decideRivals(store, rim, decision('e1', ' ')))).toBe('reason-missing');
    expect(await refusal(name, () => decideRivals(store, rim, decision('r1')))).toBe('overtaken');
    await lockPeriod(store, rim, 'l1', {
      planId: 'plan',
      period: '2024-06',
      locked: true,
      reason: '月报截止',
    });
    expect(await refusal(name, () => decideRivals(store, rim, decision('e1')))).toBe('period-locked');
  });

  it('are not decided by a return in a closed month either', async () => {
    const { name, store } = await contested();
    await lockPeriod(store, rim, 'l1', {
      planId: 'plan',
      period: '2024-06',
      locked: true,
      reason: '月报截止',
    });
    const returned = verdictOn('r2', 'high-tech', 'returned', '以统计口径为准');
    expect(await refusal(name, () => reviewEntries(store, rim, [returned]))).toBe('period-locked');
  });

  it('can be settled by returning either, and only the one in force can be accepted', async () => {
    const { name, store } = await contested();
    await sit(store, 'trade', '督查员');
    const acceptBeside = [verdictOn('e1', 'high-tech', 'accepted')];
    expect(await refusal(name, () => reviewEntries(store, rim, acceptBeside))).toBe('overtaken');
    await reviewEntries(store, rim, [verdictOn('e1', 'high-tech', 'returned', '口径不符')]);
    expect(await stateOf(store, 'high-tech')).toMatchObject({
      entriesByPeriod: { '2024-06': { id: 'r2' } },
      besideByPeriod: { '2024-06': [{ id: 'e1', review: { verdict: 'returned' } }] },
    });
  });
});

describe('a closed month', () => {
  const june = { planId: 'plan', period: '2024-06', reason: '六月月报已上报' };
  const exemption = { ...june, unitId: 'trade', until: EVENING, reason: '数据补报' };
  const locked = async (): Promise<Opened> => {
    const opened = await begun();
    await lockPeriod(opened.store, rim, 'l1', { ...june, locked: true });
    return opened;
  };

  /** 商务局 leads the exhibitions. */
  const assigned = changeOf(
    'target-assigned',
    { planId: 'plan', targetId: 'exhibitions', leadUnitId: 'trade', supportingUnitIds: [] },
    { id: 'lead', at: minute(20_100) },
  );

  it('takes no figures, except for the items of the exempted unit until the instant, whoever signs', async () => {
    const { store } = await locked();
    await store.append([assigned]);
    await exemptFromLock(store, rim, 'x1', exemption);
    expect(await faultOf(log(store, 'e3', 'high-tech', '13'))).toBe('period-locked');
    expect(await faultOf(log(store, 'e4', 'exhibitions', '6', rimAt('2024-07-11T09:59:59.999Z')))).toBe(
      undefined,
    );
    await sit(store, 'trade', '李主任');
    expect(await faultOf(log(store, 'e6', 'high-tech', '13'))).toBe('period-locked');
    expect(await faultOf(log(store, 'e5', 'exhibitions', '7', rimAt(EVENING)))).toBe('period-locked');
    expect((await inForce(store, 'exhibitions'))?.id).toBe('e4');
  });

  it('is open to everybody once it is unlocked, and an exemption does not outlive the next lock', async () => {
    const { store } = await locked();
    await store.append([assigned]);
    await exemptFromLock(store, rim, 'x1', exemption);
    await lockPeriod(store, rim, 'l2', { ...june, locked: false });
    expect(await faultOf(log(store, 'e3', 'high-tech', '13'))).toBe(undefined);
    await lockPeriod(store, rim, 'l3', { ...june, locked: true });
    await sit(store, 'trade', '李主任');
    expect(await faultOf(log(store, 'e4', 'exhibitions', '6'))).toBe('period-locked');
  });

  it('leaves the other months and the other plans open', async () => {
    const { store } = await locked();
    const may = entryBody('high-tech', '9', { period: '2024-05' });
    await logEntries(store, rim, [{ id: 'may', entry: may }]);
    expect((await stateOf(store, 'high-tech'))?.entriesByPeriod['2024-05']?.id).toBe('may');
    expect(isLocked(await store.readLocks('another'), '2024-06')).toBe(false);
  });

  it('is not closed twice, opened twice or without a reason; the same act tried again is no fault', async () => {
    const { name, store } = await locked();
    const lock =
      (id: string, isLock: boolean, reason = june.reason) =>
      () =>
        lockPeriod(store, rim, id, { ...june, locked: isLock, reason });
    expect(await refusal(name, lock('l2', true))).toBe('lock-changed');
    expect(await refusal(name, lock('l2', false, ' '))).toBe('reason-missing');
    expect(await lock('l1', true)()).toMatchObject({ appended: 0, repeated: 1 });
    await lock('l2', false)();
    expect(await refusal(name, lock('l3', false))).toBe('lock-changed');
  });

  it.each([
    ['for a unit that is not there', { unitId: 'nobody' }, 'unit-unknown'],
    ['until an instant that is over', { until: NOON }, 'until-past'],
    ['without a reason', { reason: '' }, 'reason-missing'],
    ['for a month that is open', { period: '2024-05' }, 'lock-changed'],
  ])('is not opened %s', async (_fact, wrong, code) => {
    const { name, store } = await locked();
    expect(await refusal(name, () => exemptFromLock(store, rim, 'x1', { ...exemption, ...wrong }))).toBe(
      code,
    );
  });
});
