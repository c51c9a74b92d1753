import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { isLocked, type LockState } from '../../domain/locks.ts';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { TargetState } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { lockWords as words } from '../../text/lock-words.ts';
import { unitsAddress } from '../../ui/addresses.ts';
import { ExemptionForm } from './exemption-form.tsx';
import { sectionIds } from './jump-to.ts';
import { LockForm } from './lock-form.tsx';
import { Exemptions, LockedMonths } from './lock-tables.tsx';
import { openOfMonth } from './open-of-month.ts';

interface LockSectionProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  readonly locks: LockState;
  readonly organisation: OrganisationState;
  /** of the whole plan, whatever the page is filtered by */
  readonly states: readonly TargetState[];
}

/** The form, or why no unit can be exempted now. */
function Exempting({ workspace, rim, planId, asOf, locks, organisation }: LockSectionProps) {
  const units = unitsOf(organisation);
  if (!isLocked(locks, asOf)) return <p className="field-hint">{words.exemptionsLocked(asOf)}</p>;
  if (units.length === 0)
    return (
      <p className="field-hint">
        {words.noUnits} <Link href={unitsAddress}>{words.addUnits}</Link>
      </p>
    );
  return <ExemptionForm key={asOf} {...{ workspace, rim, planId, units }} period={asOf} />;
}

/** 月份锁定: closes months of the plan and lets single units in for a time. */
export function LockSection(props: LockSectionProps) {
  const { workspace, rim, planId, asOf, locks, organisation, states } = props;
  const open = useMemo(() => openOfMonth(states, asOf), [states, asOf]);
  return (
    <section className="part" aria-labelledby={sectionIds.locks}>
      <h2 className="part-title" id={sectionIds.locks} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p className="notice">{words.local}</p>
      <div className="lock-parts">
        <div className="lock-part">
          <LockForm
            key={asOf}
            {...{ workspace, rim, planId }}
            period={asOf}
            lock={locks.locksByPeriod[asOf]}
            open={open}
          />
          <LockedMonths planId={planId} locks={locks} />
        </div>
        <div className="lock-part">
          <h3>{words.exemptions}</h3>
          <p className="field-hint">{words.exemptionsHint}</p>
          <Exempting {...props} />
          <Exemptions rim={rim} locks={locks} organisation={organisation} />
        </div>
      </div>
    </section>
  );
}
