import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChange } from '../../src/domain/change.ts';
import { isLater, nextStamp, type Stamp, stampOf, wallOf } from '../../src/domain/clock.ts';
import { definitionOf, seeds } from './fixtures.ts';

const walls = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('the hybrid logical clock', () => {
  it('gives strictly increasing stamps whatever the wall clock says', () => {
    const wallClocks = fc.array(fc.oneof(walls, fc.constant('2024-07-03T01:02:03.004Z')), { minLength: 2 });
    fc.assert(
      fc.property(wallClocks, (readings) => {
        let previous: Stamp | undefined;
        for (const wall of readings) {
          const stamp = nextStamp(previous, wall);
          expect(previous === undefined || stamp > previous).toBe(true);
          expect(wallOf(stamp) >= wall).toBe(true);
          previous = stamp;
        }
      }),
    );
  });

  it('keeps increasing over more changes in one instant than one digit can count', () => {
    let stamp = stampOf('2024-07-03T01:02:03.004Z');
    for (let n = 0; n < 3000; n += 1) {
      const next = nextStamp(stamp, '2024-07-03T01:02:03.004Z');
      expect(next > stamp).toBe(true);
      stamp = next;
    }
    expect(stamp).toBe('2024-07-03T01:02:03.004Z/002bc');
  });

  it('tells the truth about the wall time as soon as the wall clock has caught up', () => {
    const early = nextStamp('2024-07-03T01:02:03.004Z/0000z', '2024-07-03T01:00:00.000Z');
    expect(early).toBe('2024-07-03T01:02:03.004Z/00010');
    expect(nextStamp(early, '2024-07-03T01:02:03.005Z')).toBe('2024-07-03T01:02:03.005Z/00000');
  });

  it('goes to the next millisecond when an instant has no number left', () => {
    const full = '2024-07-03T01:02:03.004Z/zzzzz';
    expect(nextStamp(full, '2024-07-03T01:02:03.004Z')).toBe('2024-07-03T01:02:03.005Z/00000');
    expect(nextStamp('2024-12-31T23:59:59.999Z/zzzzz', '2024-07-03T01:02:03.004Z')).toBe(
      '2025-01-01T00:00:00.000Z/00000',
    );
  });

  it('is not stopped by anything a log may hold: the next stamp is always one the log accepts', () => {
    const held = fc.oneof(
      walls.map((wall) => `${wall}/zzzzz`),
      fc.constantFrom(
        '9999-12-31T23:59:59.999Z/zzzzz',
        '2099-12-31T23:59:59.999Z/zzzzz',
        '2024-99-99T99:99:99.999Z/00000',
        '0000-00-00T00:00:00.000Z/00000',
        'x',
        '',
      ),
    );
    const anyWall = fc.oneof(
      walls,
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(held, fc.array(anyWall, { minLength: 1, maxLength: 5 }), (latest, wallClocks) => {
        let at: Stamp = latest;
        for (const wall of wallClocks) {
          at = nextStamp(at, wall);
          expect(checkChange({ ...definitionOf(seeds.highTech), at }).ok, `${latest} ${wall} ${at}`).toBe(
            true,
          );
        }
      }),
    );
  });

  it('passes over a stamp after which there is none: what is said now says its own time', () => {
    const wall = '2024-07-03T01:02:03.004Z';
    for (const latest of [
      '9999-12-31T23:59:59.999Z/zzzzz',
      '2099-12-31T23:59:59.999Z/zzzzz',
      '2024-99-99T99:99:99.999Z/00000',
    ])
      expect(nextStamp(latest, wall)).toBe(stampOf(wall));
  });

  it('writes stamps that the log accepts', () => {
    const at = nextStamp('2024-07-03T01:02:03.004Z/0000z', '2024-07-03T01:00:00.000Z');
    expect(checkChange({ ...definitionOf(seeds.highTech), at }).ok).toBe(true);
  });

  it('settles a tie by the id, the same way on every device', () => {
    const at = stampOf('2024-07-03T01:02:03.004Z');
    expect(isLater({ at, id: 'b' }, { at, id: 'a' })).toBe(true);
    expect(isLater({ at, id: 'a' }, { at, id: 'b' })).toBe(false);
    expect(isLater({ at, id: 'a' }, { at, id: 'a' })).toBe(false);
    expect(isLater({ at: nextStamp(at, wallOf(at)), id: 'a' }, { at, id: 'b' })).toBe(true);
  });
});
