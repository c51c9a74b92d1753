import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastBackupFrom } from '../../src/domain/backup-state.ts';
import type { Stamp } from '../../src/domain/clock.ts';
import { daysWithoutBackup, isBackupDue } from '../../src/storage/backup-due.ts';

const lastAt = (madeAt: string) => lastBackupFrom({ madeAt, position: '1' });
const stamp = (instant: string) => `${instant}/00000` as Stamp;
const NOW = '2024-09-01T00:00:00.000Z';

describe('the days without a backup', () => {
  it('are counted since the oldest that waits, and no longer than since the last backup', () => {
    const said = stamp('2024-08-22T00:00:00.000Z');
    expect(daysWithoutBackup(undefined, undefined, NOW)).toBe(0);
    expect(daysWithoutBackup(said, undefined, NOW)).toBe(10);
    expect(daysWithoutBackup(said, lastAt('2024-08-28T00:00:00.000Z'), NOW)).toBe(4);
    expect(daysWithoutBackup(said, lastAt('2024-08-01T00:00:00.000Z'), NOW)).toBe(10);
  });

  it('do not shrink because a backup claims to come from the future', () => {
    const ahead = fc.integer({ min: 1, max: 4000 * 86_400_000 });
    fc.assert(
      fc.property(ahead, (ms) => {
        const last = lastAt(new Date(Date.parse(NOW) + ms).toISOString());
        return daysWithoutBackup(stamp('2024-07-05T00:00:00.000Z'), last, NOW) === 58;
      }),
    );
  });

  it('are those since the last backup where a clock that was ahead stamped what waits, and endless where nobody can say', () => {
    const said = stamp('2031-01-01T00:00:00.000Z');
    expect(daysWithoutBackup(said, lastAt('2024-08-20T00:00:00.000Z'), NOW)).toBe(12);
    expect(daysWithoutBackup(said, lastAt('2031-01-01T00:00:00.000Z'), NOW)).toBe(Number.POSITIVE_INFINITY);
    expect(daysWithoutBackup(said, undefined, NOW)).toBe(Number.POSITIVE_INFINITY);
    // An earlier program let a stamp of no day in: it waits none the less.
    expect(daysWithoutBackup(stamp('2024-99-99T99:99:99.999Z'), undefined, NOW)).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(
      daysWithoutBackup(stamp('2024-99-99T99:99:99.999Z'), lastAt('2024-08-20T00:00:00.000Z'), NOW),
    ).toBe(12);
    // Another device's clock is a few minutes ahead.
    expect(daysWithoutBackup(stamp('2024-09-01T00:05:00.000Z'), undefined, NOW)).toBe(0);
  });
});

describe('a backup without a click', () => {
  it('is due each day into a folder, else as often as a download was wished, and never where nothing waits', () => {
    const days = fc.nat({ max: 99 });
    const wished = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
    fc.assert(
      fc.property(days, wished, (waited, everyDays) => {
        expect(isBackupDue(waited, true, everyDays)).toBe(waited >= 1);
        expect(isBackupDue(waited, false, everyDays)).toBe(everyDays !== undefined && waited >= everyDays);
        expect(isBackupDue(0, waited > 50, everyDays)).toBe(false);
      }),
    );
  });
});
