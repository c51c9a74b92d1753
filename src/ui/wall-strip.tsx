import { lookOf } from '../drawing/light-look.ts';
import { monthText } from '../text/format.ts';
import type { HeatCell } from '../text/heat-cells.ts';
import { LightBadge } from './light-badge.tsx';

interface WallStripProps {
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

/** 亮灯历程 from afar: a mark a month; the words stand on the same page and in what is said. */
export function WallStrip({ label, cells }: WallStripProps) {
  return (
    <ol className="wall-strip" aria-label={label}>
      {cells.map(({ period, light, word, tip }) => (
        <li key={period} className={`wall-month wall-month-${lookOf(light)}`} title={tip}>
          <LightBadge light={light} word="" />
          <span className="visually-hidden">{word}</span>
          <span>{monthText(period)}</span>
        </li>
      ))}
    </ol>
  );
}
