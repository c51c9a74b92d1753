import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchemas } from '../../src/domain/change-bodies.ts';
import { refusalOfProse, refusalOfReason } from '../../src/domain/reason.ts';

describe('a reason', () => {
  it('is taken whenever it says something that a change holds, and only then', () => {
    const lengths = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 3990, max: 4010 }));
    fc.assert(
      fc.property(lengths, fc.constantFrom('理', 'x', '𠮷'), (length, sign) => {
        const reason = sign.repeat(length);
        const holds = v.safeParse(bodySchemas['target-withdrawn'], { planId: 'p', targetId: 't', reason });
        expect(refusalOfReason(` ${reason}\n`) === undefined).toBe(length > 0 && holds.success);
        expect(refusalOfProse(reason) === undefined).toBe(holds.success);
      }),
      { numRuns: 300 },
    );
  });

  it('that is missing or too long is refused by name', () => {
    expect(refusalOfReason('　 ')).toEqual({ code: 'reason-missing' });
    expect(refusalOfReason('理'.repeat(4001))).toEqual({ code: 'text-too-long', limit: 4000 });
  });
});
