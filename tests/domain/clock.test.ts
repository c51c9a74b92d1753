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

  it('refuses to count beyond its digits instead of starting again', () => {
    expect(() => nextStamp('2024-07-03T01:02:03.004Z/zzzzz', '2024-07-03T01:02:03.004Z')).toThrow(RangeError);
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
