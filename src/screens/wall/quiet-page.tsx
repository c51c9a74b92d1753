import { Link } from 'wouter';
import type { Gauge } from '../../domain/board.ts';
import { wholeLightWord } from '../../text/lights.ts';
import { wallWords as words } from '../../text/wall-words.ts';
import { areaAddress } from '../../ui/addresses.ts';
import { GaugeNote } from '../../ui/gauge-counts.tsx';
import { LightBadge } from '../../ui/light-badge.tsx';
import { countLink } from './count-link.tsx';
import type { WallView } from './wall-view.ts';

interface QuietPageProps {
  readonly view: WallView;
  readonly gauges: readonly Gauge[];
}

/** The areas of which nothing is judged, a line each: a page of their own would say the same and less. */
export function QuietPage({ view, gauges }: QuietPageProps) {
  const { plan, asOf, basis } = view;
  return (
    <>
      <div className="wall-title">
        <h2 className="wall-name">{words.quiet}</h2>
      </div>
      <ul className="wall-quiet">
        {gauges.map(({ areaId, heading, rollUp }) => (
          <li key={areaId}>
            <p className="wall-name" title={heading}>
              <Link href={areaAddress(plan.id, asOf, areaId, basis)}>{heading}</Link>
            </p>
            <p className="wall-light">
              <LightBadge light={rollUp.light} word={wholeLightWord(rollUp)} />
            </p>
            <p>
              <GaugeNote rollUp={rollUp} countLink={countLink(view, areaId)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
