import { memo } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { Gauge } from '../../domain/board.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { WholeChange } from '../../domain/difference-whole.ts';
import type { OutlookCounts } from '../../domain/outlook-counts.ts';
import type { Period } from '../../domain/period.ts';
import { areaAddress, changedAddress, listAddress } from '../../ui/addresses.ts';
import { GaugeCard } from '../../ui/gauge-card.tsx';

interface AreaGaugeProps {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly gauge: Gauge;
  /** since the month before */
  readonly change: WholeChange | undefined;
  /** the month before; undefined where the plan has none */
  readonly since: Period | undefined;
  readonly outlooks: OutlookCounts | undefined;
  readonly valueNow: ((completion: Decimal) => string) | undefined;
}

/** One gauge with its ways into the area; drawn anew only when its own figures moved. */
export const AreaGauge = memo(function AreaGauge({
  planId,
  asOf,
  basis,
  gauge,
  change,
  since,
  outlooks,
  valueNow,
}: AreaGaugeProps) {
  const { areaId } = gauge;
  return (
    <GaugeCard
      gauge={gauge}
      link={(heading) => <Link href={areaAddress(planId, asOf, areaId, basis)}>{heading}</Link>}
      countLink={(number, filter, said) => (
        <Link href={listAddress(planId, asOf, { ...filter, areaId }, basis)} aria-label={said}>
          {number}
        </Link>
      )}
      change={change}
      outlooks={outlooks}
      changeLink={(text, said) =>
        since === undefined ? (
          text
        ) : (
          <Link href={changedAddress(planId, asOf, since, basis, areaId)} aria-label={said}>
            {text}
          </Link>
        )
      }
      {...(valueNow ? { valueNow } : {})}
    />
  );
});
