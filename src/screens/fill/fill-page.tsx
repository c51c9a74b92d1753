import { useState } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { FillPart } from '../../domain/fill-part.ts';
import type { LockState } from '../../domain/locks.ts';
import { type OrganisationState, type Unit, unitsOf } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { assignAddress, fillAddress } from '../../ui/addresses.ts';
import { AbsentNotice } from './absent-notice.tsx';
import { absentRows } from './absent-rows.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { FillActions } from './fill-actions.tsx';
import { FillGrid } from './fill-grid.tsx';
import { FillHead } from './fill-head.tsx';
import type { UnitItems } from './fill-item.ts';
import { FillNotices } from './fill-notices.tsx';
import type { JudgeContext } from './judge-row.ts';
import { KeyHints } from './key-hints.tsx';
import { SaveBar } from './save-bar.tsx';
import { SupportingItems } from './supporting-items.tsx';
import { useFillPage } from './use-fill-page.ts';
import type { DraftsByTarget } from './use-fill-sheet.ts';

export interface FillPageProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  readonly period: Period;
  readonly unit: Unit | undefined;
  readonly items: UnitItems;
  /** of the whole plan */
  readonly states: readonly TargetState[];
  readonly organisation: OrganisationState;
  readonly locks: LockState;
  readonly isNobody: boolean;
  readonly isLocked: boolean;
  readonly drafts: DraftsByTarget;
  readonly context: JudgeContext;
  /** the part of the month that is shown alone */
  readonly only: FillPart | undefined;
}

function NoItems({ plan, period }: Pick<FillPageProps, 'plan' | 'period'>) {
  return (
    <section className="state state-empty">
      <h2 className="state-title">{words.emptyTitle}</h2>
      <p className="state-text">{words.emptyText}</p>
      <p className="button-row">
        <Link className="button" href={assignAddress(plan.id, period)}>
          {words.assign}
        </Link>
        <Link className="button" href={fillAddress(plan.id, period)}>
          {words.showAll}
        </Link>
      </p>
    </section>
  );
}

/** What was asked for alone is not there, or not any more. */
function NoRows({ all }: { readonly all: string }) {
  return (
    <p className="notice">
      {words.nothingOfPart} <Link href={all}>{words.showAll}</Link>
    </p>
  );
}

/** 填报: a unit's items of a month, filled from the keyboard and saved at once. */
export function FillPage(props: FillPageProps) {
  const { workspace, rim, plan, period, unit, items, organisation, isLocked, context, only } = props;
  const { own, supporting } = items;
  const page = useFillPage({ ...props, planId: plan.id, items: own });
  const areas = plan.areas.filter(({ id }) => own.some(({ target }) => target.areaId === id));
  const restored = page.restoredIds;
  const addressOf = (part: FillPart | undefined) => fillAddress(plan.id, period, unit?.id, part);
  useKeptPlace(true);
  const [provenId, setProvenId] = useState('');
  const proven = own.find(({ id }) => id === provenId);
  return (
    <div className="page fill-page">
      <FillHead
        {...{ plan, period, unit, areas, only }}
        units={unitsOf(organisation)}
        areaId={page.areaId}
        onArea={page.setAreaId}
        actions={
          <FillActions
            {...{ rim, plan, period }}
            states={own.map(({ state }) => state)}
            unitName={unit?.name}
            unitId={unit?.id}
            demonstration={workspace.id === 'demo'}
          />
        }
      />
      <FillNotices {...props} restored={restored.length} onDiscard={() => page.acts.discard(restored)} />
      <AbsentNotice rows={absentRows(page.sheet.absentById, props.states)} {...{ plan, period }} />
      {own.length === 0 && <NoItems plan={plan} period={period} />}
      {own.length > 0 && (
        <>
          {!isLocked && <KeyHints workspace={workspace} />}
          {page.shown.length === 0 && <NoRows all={addressOf(undefined)} />}
          <FillGrid
            {...page.gridEvents}
            {...{ context, isLocked }}
            label={words.gridLabel(unit?.name, period)}
            items={page.shown}
            sheet={page.sheet}
            active={page.active}
            acts={page.acts}
            gridRef={page.grid}
            onSave={page.saveRow}
            onEvidence={setProvenId}
          />
          <SaveBar
            {...{ isLocked, only, addressOf }}
            filled={page.filled}
            counts={page.counts}
            total={own.length}
            message={page.message}
            fault={page.fault}
            isSaving={page.isSaving}
            onSave={() => page.save()}
            onTravel={page.travelTo}
          />
        </>
      )}
      {proven && (
        <EvidenceDialog
          key={provenId}
          {...{ workspace, rim }}
          planId={plan.id}
          item={proven}
          onClose={() => setProvenId('')}
        />
      )}
      <SupportingItems items={supporting} planId={plan.id} {...{ period, organisation }} />
    </div>
  );
}
