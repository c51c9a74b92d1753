import { type Decimal, toNumber } from '../domain/decimal.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { gaugeValueText } from '../text/board-words.ts';
import { percentNumber } from '../text/format.ts';
import { shellWords } from '../text/shell-words.ts';
import { Dial } from './charts/dial.tsx';
import { lookOf } from './light-badge.tsx';

interface WallDialProps {
  readonly rollUp: RollUp;
  /** the id of the heading that names it */
  readonly labelledBy: string;
  /** what stands below the number, where there is room for it */
  readonly note?: string;
}

const share = (value: Decimal | undefined): number => toNumber(value ?? '0');

/** The board's gauge in a size for the wall: the same meter, the same arc. */
export function WallDial({ rollUp, labelledBy, note }: WallDialProps) {
  const { completion, expected, silent, light, points } = rollUp;
  const look = lookOf(light);
  const isBehind = look === 'behind' || look === 'severe';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter can hold neither the drawing nor a text for its value
    <div
      className="wall-dial"
      role="meter"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={completion === undefined ? 0 : (percentNumber(completion) as unknown as number)}
      aria-valuetext={gaugeValueText(rollUp)}
    >
      <Dial
        achieved={share(completion)}
        reported={1 - share(silent ?? '1')}
        expected={share(expected)}
        lag={isBehind ? Math.max(0, -share(points) / 100) : 0}
        severe={look === 'severe'}
      />
      <div className="wall-dial-text" aria-hidden="true">
        <p className="wall-figure">
          {completion === undefined ? shellWords.none : percentNumber(completion)}
          {completion !== undefined && <span className="wall-percent">%</span>}
        </p>
        {note !== undefined && <p>{note}</p>}
      </div>
    </div>
  );
}
