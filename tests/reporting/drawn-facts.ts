import fc from 'fast-check';
import type { Target } from '../../src/domain/plan.ts';
import type { EntryInForce } from '../../src/domain/target-state.ts';
import { decimals } from '../domain/arbitraries.ts';
import type { Known } from './small-snapshot.ts';

const CHARACTERS = [...'甲乙丙丁戊己庚辛壬癸'];
const areas = ['industry', 'city', 'rest'] as const;
const staged: Pick<Target, 'pace'> & { goalStage: string; stages: string[] } = {
  stages: ['前期', '开工', '完成'],
  goalStage: '开工',
  pace: { kind: 'deadline' },
};

const shapes = fc.oneof<fc.Arbitrary<Partial<Target>>[]>(
  fc.constantFrom('cumulative', 'level').chain((measure) =>
    fc.record({
      measure: fc.constant(measure),
      unit: fc.constantFrom('家', '万件', '%', '亿元'),
      comparator: fc.constantFrom('>=', '>', '=', '~'),
    }),
  ),
  fc.record({
    measure: fc.constantFrom('growth', 'reduction', 'ceiling'),
    unit: fc.constant('%'),
    pace: fc.constant({ kind: 'hold' as const }),
  }),
  fc.constant({ kind: 'named', measure: 'milestone', ...staged }),
);

const readings = (target: Partial<Target>): fc.Arbitrary<EntryInForce['reading']> =>
  target.measure === 'milestone'
    ? fc.constantFrom('未启动', ...staged.stages).map((stage) => ({ kind: 'stage', stage }) as const)
    : fc
        .tuple(decimals(-30, 20_000, 2), fc.constantFrom('=', '=', '>', '<=', '~'))
        .map(([value, bound]) => ({ kind: 'value', value, bound }) as const);

/** One item of any measure with any figure, or with none; its name and id hold no digit. */
const drawn = (place: number): fc.Arbitrary<Known> =>
  shapes
    .chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        goal: fc.constantFrom('0', '1', '3.5', '45', '100', '13043.50'),
        areaId: fc.constantFrom(...areas),
        reading: fc.option(readings(shape), { freq: 5 }),
        grade: fc.constantFrom('reported', 'estimated', 'verified'),
        period: fc.constantFrom('2024-03', '2024-06'),
      }),
    )
    .map(({ shape, goal, areaId, reading, grade, period }): Known => {
      const name = `任务${CHARACTERS[Math.floor(place / 10)] ?? ''}${CHARACTERS[place % 10] ?? ''}`;
      const target: Target = {
        id: name,
        areaId,
        kind: 'numeric',
        name,
        quote: name,
        measure: 'cumulative',
        pace: { kind: 'linear' },
        ...(shape.measure === 'milestone' ? {} : { goal }),
        ...shape,
      };
      const entry = { id: name, at: '2024-06-30T00:00:00.000Z/00000', period, grade, by: '张三' } as const;
      return reading === null ? [target] : [target, { ...entry, reading }];
    });

/** A place of up to 40 promises with whatever is known of them in June. */
export const drawnFacts: fc.Arbitrary<Known[]> = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => drawn(place))));
