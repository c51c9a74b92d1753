import { memo, useMemo } from 'react';
import { lightHistory } from '../../domain/light-history.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { targetCells } from '../../text/heat-cells.ts';
import { missText, lightHistoryWords as words } from '../../text/light-history-words.ts';
import { HeatStrip } from '../../ui/heat-strip.tsx';
import { HeatTable } from '../../ui/heat-table.tsx';
import type { Pictured } from './use-pictured.ts';

interface LightHistorySectionProps {
  readonly plan: Plan;
  /** as the basis sees it */
  readonly state: TargetState;
  readonly asOf: Period;
  readonly rule: LightRule;
  readonly pictured: Pictured;
}

/** 亮灯历程: the light of every month of the plan so far. */
export const LightHistorySection = memo(function LightHistorySection(props: LightHistorySectionProps) {
  const { plan, state, asOf, rule, pictured } = props;
  const months = useMemo(() => lightHistory(state, plan, asOf, rule), [state, plan, asOf, rule]);
  const cells = useMemo(() => targetCells(months), [months]);
  const hasGaps = cells.some(({ gap }) => gap !== '');
  return (
    <section className="part" aria-labelledby="light-history-title">
      <div className="part-head">
        <h2 className="part-title" id="light-history-title">
          {words.title}
        </h2>
        {months.length > 0 && (
          <SavePicture
            rim={pictured.rim}
            what={words.title}
            picture={() => ({ kind: 'lights', ...pictured.of, months })}
          />
        )}
      </div>
      <p>{months.length === 0 ? words.early : missText(months)}</p>
      {months.length > 0 && (
        <>
          <HeatStrip label={words.strip(asOf)} cells={cells} />
          {hasGaps && <p className="field-hint">{words.legend}</p>}
          <HeatTable cells={cells} heads={words.targetFacts} />
        </>
      )}
    </section>
  );
});
