import { Link } from 'wouter';
import type { Gauge } from '../../domain/board.ts';
import { wholeCounts, wallWords as words } from '../../text/wall-words.ts';
import { areaAddress } from '../../ui/addresses.ts';
import { WallCounts } from '../../ui/wall-counts.tsx';
import { WallGauge } from '../../ui/wall-gauge.tsx';
import { countLink } from './count-link.tsx';
import type { WallView } from './wall-view.ts';

interface WholePageProps {
  readonly view: WallView;
  readonly gauges: readonly Gauge[];
}

/** Ten gauges stand in two rows of five, eight in two of four. */
const columnsOf = (gauges: number): number => (gauges <= 3 ? gauges : Math.ceil(gauges / 2));

/** The whole in its counts, and the gauges with number, name and light. */
export function WholePage({ view, gauges }: WholePageProps) {
  const { plan, asOf, basis, board } = view;
  return (
    <>
      <h2 className="visually-hidden">{words.whole}</h2>
      <WallCounts
        isLarge
        label={words.counts}
        counts={wholeCounts(board.whole)}
        countLink={countLink(view)}
      />
      <div className="wall-gauges" data-columns={columnsOf(gauges.length)}>
        {gauges.map((gauge) => (
          <WallGauge
            key={gauge.areaId}
            gauge={gauge}
            link={(heading) => <Link href={areaAddress(plan.id, asOf, gauge.areaId, basis)}>{heading}</Link>}
          />
        ))}
      </div>
    </>
  );
}
