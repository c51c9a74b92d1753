import { memo, useMemo } from 'react';
import { forecastOf } from '../../domain/forecast.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { explainForecast } from '../../text/explain-forecast.ts';
import { forecastLines, forecastWords as words } from '../../text/forecast-words.ts';
import { ForecastFacts } from '../../ui/forecast-facts.tsx';

interface ForecastSectionProps {
  readonly plan: Plan;
  /** as the basis sees it */
  readonly state: TargetState;
  readonly standing: Standing;
  readonly asOf: Period;
}

/** The author's own judgement; printed documents and months without an entry have none to give. */
function outlookOf({ entry }: Standing): string | undefined {
  if (entry === undefined || entry.sourceId !== undefined) return undefined;
  return entry.outlook === undefined ? words.noOutlook : words.outlookText(entry.outlook, entry);
}

/** 能否按期完成: what the remaining months must bring, and where the pace so far leads. */
export const ForecastSection = memo(function ForecastSection(props: ForecastSectionProps) {
  const { plan, state, standing, asOf } = props;
  const forecast = useMemo(() => forecastOf(state, plan, asOf), [state, plan, asOf]);
  if (forecast === undefined) return null;
  const outlook = outlookOf(standing);
  return (
    <section className="part" aria-labelledby="forecast-title">
      <h2 className="part-title" id="forecast-title">
        {words.title}
      </h2>
      <ForecastFacts
        lines={forecastLines(forecast)}
        method={forecast.kind === 'forecast' ? explainForecast(forecast) : []}
        {...(outlook === undefined ? {} : { outlook })}
      />
    </section>
  );
});
