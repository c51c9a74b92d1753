import { type ReactNode, useId } from 'react';
import type { Gauge } from '../domain/board.ts';
import { lookOf } from '../drawing/light-look.ts';
import { wholeLightWord } from '../text/lights.ts';
import { LightBadge } from './light-badge.tsx';
import { WallDial } from './wall-dial.tsx';

interface WallGaugeProps {
  readonly gauge: Gauge;
  /** wraps the heading's words in a link to the area */
  readonly link: (heading: string) => ReactNode;
}

/** One area among the ten: name, number, light. */
export function WallGauge({ gauge: { heading, rollUp }, link }: WallGaugeProps) {
  const headingId = useId();
  return (
    <article className={`wall-gauge wall-gauge-${lookOf(rollUp.light)}`} aria-labelledby={headingId}>
      <h3 className="wall-name" id={headingId} title={heading}>
        {link(heading)}
      </h3>
      <WallDial rollUp={rollUp} labelledBy={headingId} />
      <p className="wall-light">
        <LightBadge light={rollUp.light} word={wholeLightWord(rollUp)} />
      </p>
    </article>
  );
}
