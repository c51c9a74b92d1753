import { type Decimal, toNumber } from '../domain/decimal.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { lookOf } from './light-look.ts';

/** What the arc of a gauge shows, as shares 0…1 of the whole. */
export interface DialShares {
  readonly achieved: number;
  /** reported, achieved or not */
  readonly reported: number;
  readonly expected: number;
  /** points/100 that the judged targets are behind the schedule; 0 unless the whole is lit as behind */
  readonly lag: number;
  readonly severe: boolean;
}

const share = (value: Decimal | undefined): number => toNumber(value ?? '0');

/** The arc of a roll-up: one reckoning for the page, the wall and the saved picture. */
export function dialShares({ completion, expected, silent, points, light }: RollUp): DialShares {
  const look = lookOf(light);
  const isBehind = look === 'behind' || look === 'severe';
  return {
    achieved: share(completion),
    reported: 1 - share(silent ?? '1'),
    expected: share(expected),
    lag: isBehind ? Math.max(0, -share(points) / 100) : 0,
    severe: look === 'severe',
  };
}
