import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureBefore } from '../../src/domain/audit.ts';
import type { Change } from '../../src/domain/change.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { alteredBy, isAlteration } from '../../src/domain/target-before.ts';
import { whatStoodBefore } from '../../src/domain/what-stood-before.ts';
import { shuffled } from './arbitraries.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, value } from './fixtures.ts';

const own = { planId: plan.id, targetId: 'target' };
const KINDS = ['entry', 'retraction', 'review', 'goal', 'pace', 'definition', 'withdrawal'] as const;

interface Drawn {
  readonly kind: (typeof KINDS)[number];
  readonly day: number;
  readonly number: number;
}

function madeOf({ kind, day, number }: Drawn, n: number): Change {
  const envelope = { id: `c${n}`, at: stampOf(`2024-05-0${day}T00:00:00.000Z`) };
  const entryId = `c${number}`;
  switch (kind) {
    case 'entry':
      return { ...entryOf(seeds.highTech, `2024-0${(number % 3) + 1}`, value(String(number))), ...envelope };
    case 'retraction':
      return changeOf('entry-retracted', { ...own, entryId, reason: '误报' }, envelope);
    case 'review':
      return changeOf('entry-reviewed', { ...own, entryId, verdict: 'accepted' }, envelope);
    case 'goal':
      return changeOf('target-revised', { ...own, goal: String(number + 1), reason: '调整' }, envelope);
    case 'pace': {
      const pace = { kind: 'deadline', due: `2024-0${(number % 9) + 1}` } as const;
      return changeOf('pace-set', { ...own, pace, reason: '倒排工期' }, envelope);
    }
    case 'definition':
      return { ...definitionOf({ ...seeds.highTech, goal: String(number + 50) }), ...envelope };
    case 'withdrawal':
      return changeOf('target-withdrawn', { ...own, reason: '并入他项' }, envelope);
  }
}

/** What may happen to one target, in any order; stamps collide, and verdicts speak of what is no entry too. */
const histories: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      day: fc.integer({ min: 1, max: 4 }),
      number: fc.nat({ max: 14 }),
    }),
    { maxLength: 15 },
  )
  .chain((drawn) => shuffled(drawn.map(madeOf)));

describe('what stood before, told of a whole history', () => {
  it('is for every change what is told of it alone', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const before = whatStoodBefore(history);
        for (const change of history) {
          const { figure, altered } = before.get(change.id) ?? {};
          expect(figure).toEqual(figureBefore(change, history));
          expect(altered).toEqual(isAlteration(change) ? alteredBy(change, history) : undefined);
        }
      }),
      { numRuns: 500 },
    );
  });
});
