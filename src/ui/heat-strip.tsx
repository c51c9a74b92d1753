import { lookOf } from '../drawing/light-look.ts';
import { monthText } from '../text/format.ts';
import type { HeatCell } from '../text/heat-cells.ts';
import { lightHistoryWords as words } from '../text/light-history-words.ts';
import { LightBadge } from './light-badge.tsx';

function Cell({ cell }: { readonly cell: HeatCell }) {
  const { period, light, word, gap, gapText, isCarried, tip } = cell;
  return (
    <li className={`heat-cell heat-${lookOf(light)}`} title={tip}>
      <span className="heat-month">{monthText(period)}</span>
      <LightBadge light={light} word={word} small />
      {gap !== '' && (
        <>
          <span className="heat-gap" aria-hidden="true">
            {gap}
          </span>
          <span className="visually-hidden">{gapText}</span>
        </>
      )}
      {isCarried && <span className="heat-carried">{words.carried}</span>}
    </li>
  );
}

interface HeatStripProps {
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

/** 亮灯历程: one cell a month with shape, word, colour and distance; the months wrap on a phone. */
export function HeatStrip({ label, cells }: HeatStripProps) {
  return (
    <ol className="heat-strip" aria-label={label}>
      {cells.map((cell) => (
        <Cell key={cell.period} cell={cell} />
      ))}
    </ol>
  );
}
