import { lazy, memo, Suspense, useMemo } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { type Trend, trendOf } from '../../drawing/trend-series.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { readingText } from '../../text/target-words.ts';
import { trendWords as words } from '../../text/trend-words.ts';
import { TrendKey } from '../../ui/trend-key.tsx';
import { TrendTable } from '../../ui/trend-table.tsx';
import type { Pictured } from './use-pictured.ts';

/** Recharts' axes arrive only where a trend is drawn. */
const TrendChart = lazy(async () => ({
  default: (await import('../../ui/charts/trend-chart.tsx')).TrendChart,
}));

interface TrendSectionProps {
  readonly plan: Plan;
  readonly state: TargetState;
  readonly standing: Standing;
  readonly asOf: Period;
  readonly onFillIn: () => void;
  readonly pictured: Pictured;
}

function Nothing({ standing, asOf, onFillIn }: Pick<TrendSectionProps, 'standing' | 'asOf' | 'onFillIn'>) {
  const silent = standing.entry === undefined;
  const whyNothing = standing.light === 'not-applicable' ? words.notApplicable : words.undrawable;
  return (
    <div className="state state-empty">
      <h3 className="state-title">{words.emptyTitle}</h3>
      <p className="state-text">{silent ? words.empty(asOf) : whyNothing}</p>
      {silent && (
        <button type="button" className="button" onClick={onFillIn}>
          {words.fillIn}
        </button>
      )}
    </div>
  );
}

function Drawn({ trend, standing, asOf }: { trend: Trend } & Pick<TrendSectionProps, 'standing' | 'asOf'>) {
  const { target, entry } = standing;
  const last = entry === undefined ? '' : readingText(entry.reading, target);
  return (
    <>
      <TrendKey target={target} hasPace={trend.points.some(({ pace }) => pace !== undefined)} />
      <div className="trend-chart" role="img" aria-label={words.picture(target.name, asOf, last)}>
        <Suspense fallback={<p className="field-hint">{words.loading}</p>}>
          <TrendChart trend={trend} target={target} />
        </Suspense>
      </div>
      <details className="disclosure">
        <summary>{words.table}</summary>
        <TrendTable trend={trend} target={target} asOf={asOf} />
      </details>
    </>
  );
}

/** 逐月走势: the figures up to the as-of month against schedule and goal. */
export const TrendSection = memo(function TrendSection(props: TrendSectionProps) {
  const { plan, state, standing, asOf, pictured } = props;
  const trend = useMemo(() => trendOf(state, standing.target, plan, asOf), [state, standing, plan, asOf]);
  const hasFigures = trend?.points.some(({ height }) => height !== undefined) === true;
  return (
    <section className="part" aria-labelledby="trend-title">
      <div className="part-head">
        <h2 className="part-title" id="trend-title">
          {words.title}
        </h2>
        {hasFigures && (
          <SavePicture
            rim={pictured.rim}
            what={words.title}
            picture={() => ({ kind: 'trend', ...pictured.of, state })}
          />
        )}
      </div>
      {trend && hasFigures ? <Drawn trend={trend} standing={standing} asOf={asOf} /> : <Nothing {...props} />}
    </section>
  );
});
