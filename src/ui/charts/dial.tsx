import { useId } from 'react';
import { Sector } from 'recharts';
import { angleAt, dial, NARROWEST_DEGREES, tickPath } from '../../drawing/dial-geometry.ts';
import type { DialShares } from '../../drawing/dial-shares.ts';

function Band({ from, to, className, fill }: { from: number; to: number; className: string; fill?: string }) {
  const startAngle = angleAt(from);
  const endAngle = angleAt(to);
  if (startAngle - endAngle < NARROWEST_DEGREES) return null;
  const bracket = className.startsWith('arc-gap');
  return (
    <Sector
      cx={dial.cx}
      cy={dial.cy}
      innerRadius={bracket ? dial.bracketInner : dial.inner}
      outerRadius={bracket ? dial.bracketOuter : dial.outer}
      startAngle={startAngle}
      endAngle={endAngle}
      className={className}
      {...(fill === undefined ? {} : { fill })}
    />
  );
}

/**
 * The arc of a gauge, from Recharts' own shape: achieved, reported but not achieved, not reported (hatched), and the
 * tick of 序时. Decoration: the meter around it carries the words and numbers.
 */
export function Dial({ achieved, reported, expected, lag, severe }: DialShares) {
  const hatch = `hatch${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <svg className="arc" viewBox={`0 0 ${dial.width} ${dial.height}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="5" height="5" />
          <path className="hatch-line" d="M0 0V5" />
        </pattern>
      </defs>
      <Band from={reported} to={1} className="arc-unreported" fill={`url(#${hatch})`} />
      <Band from={achieved} to={reported} className="arc-reported" />
      <Band from={0} to={achieved} className="arc-achieved" />
      {lag > 0 && (
        <Band
          from={expected - lag}
          to={expected}
          className={`arc-gap ${severe ? 'arc-gap-severe' : 'arc-gap-behind'}`}
        />
      )}
      <path className="arc-tick-halo" d={tickPath(expected)} />
      <path className="arc-tick" d={tickPath(expected)} />
    </svg>
  );
}
