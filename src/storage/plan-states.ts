import type { Stamp } from '../domain/clock.ts';
import { defaultRule, type LightRule, type RuleSet } from '../domain/light-rule.ts';
import type { OrganisationState } from '../domain/organisation.ts';
import type { Plan } from '../domain/plan.ts';
import { inDocumentOrder, type TargetState } from '../domain/target-state.ts';
import { readOrganisation, readRule } from './registers.ts';
import { readSnapshotRows } from './snapshot-row.ts';
import type { HeadRow, Rows } from './tables.ts';

export interface PlanStates {
  readonly plan: Plan;
  /** in the order of the document */
  readonly states: readonly TargetState[];
  /** the rule in force, and who chose it when it was chosen */
  readonly rule: LightRule;
  readonly ruleSet?: RuleSet;
}

export interface Freezable extends PlanStates {
  readonly organisation: OrganisationState;
  readonly log: { readonly position: number; readonly latest: Stamp };
  /** of the snapshot that this device took last */
  readonly previousHash?: string;
}

/** The plan with the states of all its targets; undefined when it was never adopted. Never reads the log. */
export async function readPlanStates(rows: Rows, planId: string): Promise<PlanStates | undefined> {
  const row = await rows.plans.get(planId);
  if (row === undefined) return undefined;
  const areas = await rows.areas.where('planId').equals(planId).toArray();
  const states = areas.flatMap((area) => Object.values(area.states)).sort(inDocumentOrder);
  const ruleSet = await readRule(rows, planId);
  const rule = ruleSet?.rule ?? defaultRule;
  return { plan: row.plan, states, rule, ...(ruleSet === undefined ? {} : { ruleSet }) };
}

/** What a snapshot freezes; to be read in one transaction, so that all of it is of one moment. */
export async function readFreezable(
  rows: Rows,
  head: HeadRow,
  planId: string,
): Promise<Freezable | undefined> {
  const read = await readPlanStates(rows, planId);
  if (read === undefined) return undefined;
  const { position, latest, device } = head;
  const previous = (await readSnapshotRows(rows)).find((row) => row.device === device)?.sha256;
  return {
    ...read,
    organisation: await readOrganisation(rows),
    log: { position, latest },
    ...(previous === undefined ? {} : { previousHash: previous }),
  };
}
