import type { Ref } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { EvidenceDesk } from '../../parts/evidence-desk.tsx';
import type { Workspace } from '../../queries/workspace.ts';
import { evidenceWords as words } from '../../text/evidence-words.ts';
import { monthWithin } from './month-within.ts';

interface EvidenceSectionProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  readonly target: Target;
  readonly state: TargetState;
  readonly asOf: Period;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** 佐证材料 of one target; what is added proves the month that the page shows. */
export function EvidenceSection(props: EvidenceSectionProps) {
  const { workspace, rim, plan, target, state, asOf, titleRef } = props;
  const period = monthWithin(asOf, plan);
  const place = { planId: plan.id, targetId: target.id, period };
  return (
    <section className="part" id="evidence" aria-labelledby="evidence-title">
      <h2 className="part-title" id="evidence-title" ref={titleRef} tabIndex={-1}>
        {words.title}
      </h2>
      <EvidenceDesk workspace={workspace} rim={rim} place={place} state={state} />
    </section>
  );
}
