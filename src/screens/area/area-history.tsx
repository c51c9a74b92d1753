import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { type Basis, statesOn } from '../../domain/basis.ts';
import { gaugeOf } from '../../domain/board.ts';
import { forecastOf } from '../../domain/forecast.ts';
import { currentMiss, lightHistory, wholeHistory } from '../../domain/light-history.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { Area, Plan } from '../../domain/plan.ts';
import { prospectOf } from '../../domain/prospect.ts';
import type { Standing } from '../../domain/standing.ts';
import { type TargetState, targetInForce } from '../../domain/target-state.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { areaForecast, forecastWord, lastingParts } from '../../text/area-forecast-words.ts';
import { targetCells, wholeCells } from '../../text/heat-cells.ts';
import { currentMissText, missText, lightHistoryWords as words } from '../../text/light-history-words.ts';
import { savePictureWords } from '../../text/picture-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { HeatMatrix } from '../../ui/heat-matrix.tsx';
import { HeatStrip } from '../../ui/heat-strip.tsx';
import { HeatTable } from '../../ui/heat-table.tsx';
import { AreaCounts } from './area-counts.tsx';

interface AreaHistoryProps {
  readonly rim: Rim;
  readonly isDemo: boolean;
  readonly plan: Plan;
  /** all of the plan, with all that was reported */
  readonly states: readonly TargetState[];
  readonly area: Area;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly rule: LightRule;
  /** of the area's targets */
  readonly standings: readonly Standing[];
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

type TargetsProps = Omit<AreaHistoryProps, 'standings'>;

function Targets({ rim, isDemo, states, plan, area, asOf, basis, rule }: TargetsProps) {
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
        <SavePicture
          rim={rim}
          what={savePictureWords.matrix}
          picture={() => ({
            kind: 'matrix',
            demonstration: isDemo,
            place: { plan, asOf, basis, rule },
            area,
            rows: targets,
          })}
        />
        <HeatMatrix rows={rows} />
      </details>
    </>
  );
}

/** The light of an area month by month, with that of its targets behind it, and how many of them will make it. */
export function AreaHistory(props: AreaHistoryProps) {
  const { rim, isDemo, plan, states, area, asOf, basis, rule, standings } = props;
  const counted = useMemo(
    () => statesOn(basis, states).filter((state) => targetInForce(state)?.areaId === area.id),
    [basis, states, area],
  );
  const months = useMemo(() => wholeHistory(plan, counted, asOf, rule), [plan, counted, asOf, rule]);
  const cells = useMemo(() => wholeCells(months), [months]);
  return (
    <section className="part" aria-labelledby="area-history-title">
      <div className="part-head">
        <h2 className="part-title" id="area-history-title">
          {words.areaTitle}
        </h2>
        <SavePicture
          rim={rim}
          what={savePictureWords.area}
          picture={() => ({
            kind: 'area',
            demonstration: isDemo,
            place: { plan, asOf, basis, rule },
            gauge: gaugeOf(area, standings, rule),
            months,
          })}
        />
      </div>
      <p>{missText(months)}</p>
      <HeatStrip label={words.strip(asOf)} cells={cells} />
      {cells.some(({ gap }) => gap !== '') && <p className="field-hint">{words.legend}</p>}
      <HeatTable cells={cells} heads={words.wholeFacts} />
      <Targets {...{ rim, isDemo, plan, area, asOf, basis, rule }} states={counted} />
    </section>
  );
}
