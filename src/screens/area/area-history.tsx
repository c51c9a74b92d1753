import { useMemo } from 'react';
import { Link } from 'wouter';
import { type Basis, statesOn } from '../../domain/basis.ts';
import { forecastOf } from '../../domain/forecast.ts';
import { currentMiss, lightHistory, wholeHistory } from '../../domain/light-history.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { Area, Plan } from '../../domain/plan.ts';
import { prospectOf } from '../../domain/prospect.ts';
import { type TargetState, targetInForce } from '../../domain/target-state.ts';
import { areaForecast, forecastWord, lastingParts } from '../../text/area-forecast-words.ts';
import { targetCells, wholeCells } from '../../text/heat-cells.ts';
import { currentMissText, missText, lightHistoryWords as words } from '../../text/light-history-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { HeatMatrix } from '../../ui/heat-matrix.tsx';
import { HeatStrip } from '../../ui/heat-strip.tsx';
import { HeatTable } from '../../ui/heat-table.tsx';
import { AreaCounts } from './area-counts.tsx';

interface AreaHistoryProps {
  readonly plan: Plan;
  /** all of the plan, with all that was reported */
  readonly states: readonly TargetState[];
  readonly area: Area;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly rule: LightRule;
}

/** From so many months in a row on a lag is called a lasting one. */
const LASTING = 3;

/** The area's targets with their months and their forecast, in the order of the document. */
function targetsOf(states: readonly TargetState[], plan: Plan, asOf: Period, rule: LightRule) {
  return states.flatMap((state) => {
    const target = targetInForce(state);
    const forecast = forecastOf(state, plan, asOf);
    if (target === undefined || forecast === undefined) return [];
    return [{ target, forecast, months: lightHistory(state, plan, asOf, rule) }];
  });
}

function Targets({ states, plan, area, asOf, basis, rule }: AreaHistoryProps) {
  const targets = useMemo(() => targetsOf(states, plan, asOf, rule), [states, plan, asOf, rule]);
  const lasting = targets.filter(({ months }) => (currentMiss(months)?.months ?? 0) >= LASTING).length;
  const rows = targets.map(({ target, forecast, months }) => ({
    id: target.id,
    link: <Link href={targetAddress(plan.id, asOf, target.id, basis)}>{target.name}</Link>,
    miss: currentMissText(months),
    cells: targetCells(months),
    forecast: forecastWord(forecast),
  }));
  return (
    <>
      <p>
        <AreaCounts
          place={{ plan, area, asOf, basis }}
          parts={[
            ...areaForecast(targets.map(({ forecast }) => prospectOf(forecast))),
            ...lastingParts(lasting, LASTING),
          ]}
        />
      </p>
      <details className="disclosure">
        <summary>{words.areaTargets}</summary>
        <HeatMatrix rows={rows} />
      </details>
    </>
  );
}

/** The light of an area month by month, with that of its targets behind it, and how many of them will make it. */
export function AreaHistory({ plan, states, area, asOf, basis, rule }: AreaHistoryProps) {
  const counted = useMemo(
    () => statesOn(basis, states).filter((state) => targetInForce(state)?.areaId === area.id),
    [basis, states, area],
  );
  const months = useMemo(() => wholeHistory(plan, counted, asOf, rule), [plan, counted, asOf, rule]);
  const cells = useMemo(() => wholeCells(months), [months]);
  return (
    <section className="part" aria-labelledby="area-history-title">
      <h2 className="part-title" id="area-history-title">
        {words.areaTitle}
      </h2>
      <p>{missText(months)}</p>
      <HeatStrip label={words.strip(asOf)} cells={cells} />
      {cells.some(({ gap }) => gap !== '') && <p className="field-hint">{words.legend}</p>}
      <HeatTable cells={cells} heads={words.wholeFacts} />
      <Targets {...{ plan, area, asOf, basis, rule }} states={counted} />
    </section>
  );
}
