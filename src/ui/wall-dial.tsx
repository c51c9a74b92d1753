import type { RollUp } from '../domain/roll-up.ts';
import { dialShares } from '../drawing/dial-shares.ts';
import { gaugeValueText } from '../text/board-words.ts';
import { percentNumber } from '../text/format.ts';
import { shellWords } from '../text/shell-words.ts';
import { Dial } from './charts/dial.tsx';

interface WallDialProps {
  readonly rollUp: RollUp;
  /** the id of the heading that names it */
  readonly labelledBy: string;
  /** what stands below the number, where there is room for it */
  readonly note?: string;
}

/** The board's gauge in a size for the wall: the same meter, the same arc. */
export function WallDial({ rollUp, labelledBy, note }: WallDialProps) {
  const { completion } = rollUp;
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
      <Dial {...dialShares(rollUp)} />
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
