import fc from 'fast-check';
import { isJudged } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { type Ranking, rankingOf } from '../../src/domain/ranking.ts';
import { leadUnitOf } from '../../src/domain/ranking-contestants.ts';
import type { Contestant } from '../../src/domain/ranking-score.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { standings } from './arbitraries.ts';

/** Units by number; the last of them leads nothing in drawn items. */
export const units: readonly Contestant[] = ['a', 'b', 'c', 'd', 'idle'].map((id) => ({ id, name: id }));

/** The standing as led by a unit, or by nobody. */
export const ledBy = (standing: Standing, leadUnitId: string | undefined): Standing => {
  const { assignment: _other, ...rest } = standing;
  if (leadUnitId === undefined) return rest;
  const assignment = { id: 'assigned', at: 'stamp', leadUnitId, supportingUnitIds: [] };
  return { ...rest, assignment: assignment as unknown as NonNullable<Standing['assignment']> };
};

const isFinal = ({ light }: Standing): boolean => light === 'done' || light === 'not-applicable';

/** Items of the units and of nobody; what is judged and not finished may be overdue. */
export const items: fc.Arbitrary<Standing[]> = fc.array(
  fc
    .record({
      standing: standings,
      unitId: fc.constantFrom('a', 'a', 'b', 'b', 'c', 'd', undefined),
      overdue: fc.constantFrom(false, false, false, true),
    })
    .map(({ standing, unitId, overdue }) =>
      ledBy({ ...standing, overdue: overdue && isJudged(standing.light) && !isFinal(standing) }, unitId),
    ),
  { maxLength: 30 },
);

export const minimums = fc.constantFrom(1, 3, 5);

export const rank = (of: readonly Standing[], minimum = 3, contestants = units): Ranking =>
  rankingOf(contestants, of, leadUnitOf, defaultRule, minimum);

/** Id → place of everybody who has one. */
export const placesOf = ({ ranked }: Ranking): Record<string, number> =>
  Object.fromEntries(ranked.map(({ contestant, place }) => [contestant.id, place]));
