import { boardOf, standingsOf } from '../../src/domain/board.ts';
import type { ChangeOf, KnownChange } from '../../src/domain/change.ts';
import type { ChangeKind } from '../../src/domain/change-bodies.ts';
import { DEMONSTRATION_SEED, demonstrationChanges } from '../../src/domain/demonstration.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  isOrganisationChange,
  type OrganisationState,
} from '../../src/domain/organisation.ts';
import type { Period } from '../../src/domain/period.ts';
import { changesOfPublished } from '../../src/domain/published-changes.ts';
import { hashOf, type Snapshot } from '../../src/domain/snapshot.ts';
import { entriesInForce } from '../../src/domain/snapshot-entries.ts';
import { organisationOf } from '../../src/domain/snapshot-organisation.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import type { BulletinRequest } from '../../src/reporting/bulletin-figures.ts';
import { readPublished } from '../domain/years-data.ts';
import { smallSnapshot } from './small-snapshot.ts';

const published = readPublished();

function planFile(id: string) {
  const file = published.plans.find((plan) => plan.id === id);
  if (file === undefined) throw new Error(`no plan ${id}`);
  const { targets, ...plan } = file;
  return { targets, plan };
}

const targetIdOf = ({ body }: TargetChange): string => ('target' in body ? body.target.id : body.targetId);

function statesOf(ids: readonly string[], changes: readonly ChangeOf<ChangeKind>[]): TargetState[] {
  const ours = changes.filter((change): change is TargetChange => isTargetChange(change as KnownChange));
  const changesById = new Map<string, TargetChange[]>(ids.map((id) => [id, []]));
  for (const change of ours) changesById.get(targetIdOf(change))?.push(change);
  return ids.map((id) => foldTarget(id, changesById.get(id) ?? []));
}

const snapshotOf = (
  planId: string,
  states: readonly TargetState[],
  asOf: Period,
  more: Partial<Snapshot>,
  known: OrganisationState = emptyOrganisation,
) => {
  const { plan } = planFile(planId);
  const standings = standingsOf(plan, states, asOf, defaultRule);
  const board = boardOf(plan, standings, asOf, defaultRule);
  const entries = entriesInForce(states, asOf);
  const organisation = organisationOf(standings, known);
  return smallSnapshot({ plan, standings, entries, organisation, board, asOf, basis: 'reported', ...more });
};

const PLAN_2024 = 'yongkang-2024';
const ids2024 = planFile(PLAN_2024).targets.map(({ id }) => id);
const printed = changesOfPublished(published);

/** 2024 as a workspace holds it that loaded the published documents and nothing else. */
export const published2024 = (): Snapshot =>
  snapshotOf(PLAN_2024, statesOf(ids2024, printed), '2024-12', { id: 's-2024', name: '2024年全年' });

const { targets, plan } = planFile(PLAN_2024);
const invented = demonstrationChanges(targets, plan, DEMONSTRATION_SEED);
const inventedStates = statesOf(ids2024, [
  ...printed.filter(({ kind }) => kind === 'target-defined'),
  ...(invented as readonly ChangeOf<ChangeKind>[]),
]);

const inventedOrganisation = advanceOrganisation(
  emptyOrganisation,
  (invented as readonly KnownChange[]).filter(isOrganisationChange),
);

/** A full, made-up month of the same plan, with units. */
export const demonstrationOf = (asOf: Period): Snapshot =>
  snapshotOf(
    PLAN_2024,
    inventedStates,
    asOf,
    { id: `s-${asOf}`, name: `${asOf}演示`, demonstration: true },
    inventedOrganisation,
  );

export const requestOf = (snapshot: Snapshot, more: Partial<BulletinRequest> = {}): BulletinRequest => ({
  kind: 'inspection',
  snapshot,
  sha256: hashOf(snapshot),
  ...more,
});
