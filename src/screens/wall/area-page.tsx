import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import { statesOn } from '../../domain/basis.ts';
import type { Gauge } from '../../domain/board.ts';
import { wholeHistory } from '../../domain/light-history.ts';
import type { RollUp } from '../../domain/roll-up.ts';
import { targetInForce } from '../../domain/target-state.ts';
import { boardWords } from '../../text/board-words.ts';
import { percent } from '../../text/format.ts';
import { wholeCells } from '../../text/heat-cells.ts';
import { wholeLightWord } from '../../text/lights.ts';
import { areaCounts, wallWords as words } from '../../text/wall-words.ts';
import { areaAddress } from '../../ui/addresses.ts';
import { GaugeNote } from '../../ui/gauge-counts.tsx';
import { LightBadge } from '../../ui/light-badge.tsx';
import { WallCounts } from '../../ui/wall-counts.tsx';
import { WallDial } from '../../ui/wall-dial.tsx';
import { WallStrip } from '../../ui/wall-strip.tsx';
import { CalmArea } from './calm-area.tsx';
import { countLink } from './count-link.tsx';
import type { WallView } from './wall-view.ts';
import { WorstItems } from './worst-items.tsx';

interface AreaPageProps {
  readonly view: WallView;
  readonly gauge: Gauge;
}

/** Read from afar beside a dial. */
const WORST = 3;

function useCells({ plan, asOf, basis, read: { states, rule } }: WallView, areaId: string) {
  return useMemo(() => {
    const own = statesOn(basis, states).filter((state) => targetInForce(state)?.areaId === areaId);
    return wholeCells(wholeHistory(plan, own, asOf, rule));
  }, [plan, asOf, basis, states, rule, areaId]);
}

const isCalm = ({ countsByLight: { behind, severe } }: RollUp): boolean => behind + severe === 0;

/** One area: dial, light, counts, what is furthest behind in it or how its items stand, and its lights month by month. */
export function AreaPage({ view, gauge }: AreaPageProps) {
  const { areaId, heading, rollUp } = gauge;
  const { plan, asOf, basis } = view;
  const headingId = useId();
  const cells = useCells(view, areaId);
  const link = countLink(view, areaId);
  return (
    <>
      <div className="wall-title">
        <h2 className="wall-name" id={headingId} title={heading}>
          <Link href={areaAddress(plan.id, asOf, areaId, basis)}>{heading}</Link>
        </h2>
        <p className="wall-light">
          <LightBadge light={rollUp.light} word={wholeLightWord(rollUp)} />
        </p>
      </div>
      <div className="wall-area">
        <div className="wall-state">
          <WallDial
            rollUp={rollUp}
            labelledBy={headingId}
            note={boardWords.expected(percent(rollUp.expected ?? '0'))}
          />
          <p className="wall-note-of-area">
            <GaugeNote rollUp={rollUp} countLink={link} />
          </p>
          <WallCounts label={words.counts} counts={areaCounts(rollUp)} countLink={link} />
        </div>
        <div className="wall-worst">
          {isCalm(rollUp) ? (
            <CalmArea view={view} gauge={gauge} />
          ) : (
            <WorstItems view={view} areaId={areaId} shown={WORST} />
          )}
        </div>
      </div>
      <WallStrip label={words.history} cells={cells} />
    </>
  );
}
