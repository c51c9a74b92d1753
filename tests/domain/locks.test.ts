import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock.ts';
import { advanceLocks, isLocked, type LockChange, mayLog, noLocks } from '../../src/domain/locks.ts';
import { shuffled } from './arbitraries.ts';
import { changeOf, plan } from './fixtures.ts';

const JUNE = '2024-06';
const NOW = '2024-07-15T08:00:00.000Z';
const at = (day: number): string => stampOf(`2024-07-${String(day).padStart(2, '0')}T00:00:00.000Z`);

const closed = (day: number, locked = true, period = JUNE): LockChange =>
  changeOf(
    'period-locked',
    { planId: plan.id, period, locked, reason: '月报已定' },
    { id: `lock-${period}-${day}`, at: at(day) },
  );
const exempted = (day: number, unitId: string, until: string, period = JUNE): LockChange =>
  changeOf(
    'lock-exempted',
    { planId: plan.id, period, unitId, until, reason: '口径调整' },
    { id: `exempt-${period}-${unitId}-${day}`, at: at(day) },
  );

const SOON = '2024-07-20T10:00:00.000Z';
const may = (changes: readonly LockChange[], unitId: string | undefined, now = NOW): boolean =>
  mayLog(advanceLocks(noLocks, changes), JUNE, unitId, now);

describe('an open month', () => {
  it('lets everybody log, also a device that belongs to no unit', () => {
    expect([may([], 'u1'), may([], undefined)]).toEqual([true, true]);
    expect(may([closed(10, true, '2024-05')], 'u1')).toBe(true);
  });

  it('is open again when it was opened after it was closed, in whichever order both arrive', () => {
    expect(may([closed(10), closed(11, false)], 'u1')).toBe(true);
    expect(may([closed(11, false), closed(10)], 'u1')).toBe(true);
    expect(may([closed(10), closed(11, false), closed(12)], 'u1')).toBe(false);
  });
});

describe('a closed month', () => {
  it('lets nobody log, and says who closed it and why', () => {
    const state = advanceLocks(noLocks, [closed(10)]);
    expect(isLocked(state, JUNE)).toBe(true);
    expect(isLocked(state, '2024-07')).toBe(false);
    expect([may([closed(10)], 'u1'), may([closed(10)], undefined)]).toEqual([false, false]);
    expect(state.locksByPeriod[JUNE]).toMatchObject({ by: '王主任', reason: '月报已定' });
  });

  it('lets the exempted unit log until the instant, and no other unit and no other month', () => {
    const changes = [closed(10), closed(10, true, '2024-05'), exempted(11, 'u1', SOON)];
    expect([may(changes, 'u1'), may(changes, 'u2'), may(changes, undefined)]).toEqual([true, false, false]);
    expect(mayLog(advanceLocks(noLocks, changes), '2024-05', 'u1', NOW)).toBe(false);
  });

  it('is closed for that unit from the instant on', () => {
    const changes = [closed(10), exempted(11, 'u1', SOON)];
    expect(may(changes, 'u1', '2024-07-20T09:59:59.999Z')).toBe(true);
    expect(may(changes, 'u1', SOON)).toBe(false);
  });

  it('is closed for it too when the exemption was given before the month was closed, or closed anew', () => {
    expect(may([exempted(9, 'u1', SOON), closed(10)], 'u1')).toBe(false);
    expect(may([closed(10), exempted(11, 'u1', SOON), closed(12)], 'u1')).toBe(false);
  });

  it('follows the later of two exemptions of one unit: it may also shorten the first', () => {
    const shorter = exempted(12, 'u1', '2024-07-14T00:00:00.000Z');
    expect(may([closed(10), exempted(11, 'u1', SOON), shorter], 'u1')).toBe(false);
    expect(may([closed(10), shorter, exempted(11, 'u1', SOON)], 'u1')).toBe(false);
  });

  it('keeps units apart whatever their ids are', () => {
    for (const unitId of ['__proto__', 'constructor', '2024-06/u1'])
      expect([
        may([closed(10), exempted(11, unitId, SOON)], unitId),
        may([closed(10), exempted(11, unitId, SOON)], 'u1'),
      ]).toEqual([true, false]);
  });
});

describe('locks', () => {
  const changes = fc.array(
    fc
      .record({
        day: fc.integer({ min: 1, max: 5 }),
        n: fc.integer({ min: 0, max: 99 }),
        period: fc.constantFrom('2024-05', JUNE),
        unitId: fc.constantFrom('u1', 'u2'),
        locked: fc.option(fc.boolean()),
      })
      .map(({ day, n, period, unitId, locked }) => ({
        ...(locked === null ? exempted(day, unitId, at(n % 9), period) : closed(day, locked, period)),
      })),
    { maxLength: 12 },
  );
  /** Each with an id of its own: stamps collide on purpose. */
  const histories = changes.map((list) => list.map((change, n) => ({ ...change, id: `change-${n}` })));

  it('laws 3 and 4: are the same for the same changes in any order, any batches, any number of times', () => {
    const cases = histories.chain((history) =>
      fc.tuple(
        fc.constant(history),
        shuffled(history),
        fc.subarray(history),
        fc.integer({ min: 0, max: 12 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([history, other, again, cut]) => {
        const once = advanceLocks(noLocks, history);
        const batched = advanceLocks(advanceLocks(noLocks, other.slice(0, cut)), other.slice(cut));
        expect(batched).toEqual(once);
        expect(advanceLocks(batched, again)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});
