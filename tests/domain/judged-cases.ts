import fc from 'fast-check';
import type { Decimal } from '../../src/domain/decimal.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { type LightRule, rulePresets } from '../../src/domain/light-rule.ts';
import type { Pace, Target } from '../../src/domain/plan.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { decimals, periods } from './arbitraries.ts';
import { attachedTo, definitionOf, entryOf, seeds, stage, value } from './fixtures.ts';

export const presets: fc.Arbitrary<LightRule> = fc.constantFrom(...rulePresets);

export const presetById = (id: string): LightRule => {
  const preset = rulePresets.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset;
};

/** Any rule that a place could draw up: its edges in order, with and without what is severe and what escalates. */
export const rules: fc.Arbitrary<LightRule> = fc
  .record({
    onTrackFrom: fc.option(decimals(-30, 5, 1), { nil: undefined }),
    below: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    escalateAfter: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
  })
  .map(({ onTrackFrom, below, escalateAfter }): LightRule => {
    const severe = (Number(onTrackFrom ?? '0') * 10 - (below ?? 0)) / 10;
    return {
      id: 'of-a-place',
      silentAbove: '0.5',
      ...(onTrackFrom === undefined ? {} : { onTrackFrom }),
      ...(below === undefined ? {} : { severeBelow: String(severe) }),
      ...(escalateAfter === undefined ? {} : { escalateAfter }),
    };
  });

const paces: fc.Arbitrary<Pace> = fc.oneof(
  fc.constant<Pace>({ kind: 'linear' }),
  fc.constant<Pace>({ kind: 'hold' }),
  periods.map((due): Pace => ({ kind: 'deadline', due })),
  fc
    .tuple(decimals(0, 1), decimals(0, 1))
    .map(([one, other]): Pace => ({ kind: 'curve', shares: { '2024-03': one, '2024-08': other } })),
);

/** Targets of every measure under every pace. */
const targets: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom(...Object.values(seeds)), fc.option(paces))
  .map(([target, pace]) => (pace === null ? target : { ...target, pace }));

const figureOf = ({ goal, stages = [] }: Target): fc.Arbitrary<ReturnType<typeof value>> =>
  stages.length > 0
    ? fc.constantFrom(...stages).map(stage)
    : decimals(-30, 130, 1).map((share): ReturnType<typeof value> => {
        const size: Decimal = goal === undefined || goal === '0' ? '1' : goal;
        return value(String(Math.round(Number(share) * Number(size)) / 100));
      });

/** A target with figures of some months and evidence of some. */
export const judgedCases: fc.Arbitrary<TargetState> = targets.chain((target) =>
  fc
    .record({
      entries: fc.uniqueArray(
        fc.record({
          period: periods,
          reading: figureOf(target),
          grade: fc.constantFrom('reported' as const, 'verified' as const, 'estimated' as const),
        }),
        { selector: ({ period }) => period, maxLength: 12 },
      ),
      proven: fc.uniqueArray(periods, { maxLength: 2 }),
    })
    .map(({ entries, proven }) =>
      foldTarget(target.id, [
        definitionOf(target),
        ...entries.map(({ period, reading, grade }) => entryOf(target, period, reading, { grade })),
        ...proven.map((period) => attachedTo(target, period)),
      ]),
    ),
);
