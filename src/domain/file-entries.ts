import { type FiledEntry, LEDGER_FORMAT, LEDGER_VERSION, type LedgerFile, planHead } from './ledger-file.ts';
import { type OrganisationState, unitName } from './organisation.ts';
import type { Plan, Target } from './plan.ts';
import { type EntryInForce, inDocumentOrder, type TargetState, targetInForce } from './target-state.ts';

/** Where entries are taken from. Plain JSON. */
export interface FiledPlan {
  readonly plan: Plan;
  readonly states: readonly TargetState[];
  readonly organisation: OrganisationState;
  readonly demonstration: boolean;
}

function readingIn({ reading }: EntryInForce, { unit }: Target): Partial<FiledEntry> {
  if (reading.kind === 'stage') return { stage: reading.stage };
  if (reading.kind === 'not-applicable') return { notApplicable: true };
  const { value, bound = '=' } = reading;
  return {
    value,
    ...(bound === '=' ? {} : { bound }),
    ...(unit === undefined ? {} : { unit }),
  };
}

const REMARKS = ['outlook', 'note', 'problems', 'nextSteps', 'needs'] as const;

const remarksIn = (entry: EntryInForce): Partial<FiledEntry> =>
  Object.fromEntries(REMARKS.flatMap((field) => (entry[field] ? [[field, entry[field]]] : [])));

/** The entries that stand: what a reviewer returned does not, until it is handed in again. */
const standing = ({ entriesByPeriod }: TargetState): EntryInForce[] =>
  Object.values(entriesByPeriod)
    .filter(({ review }) => review?.verdict !== 'returned')
    .sort((a, b) => (a.period < b.period ? -1 : 1));

/** How many figures are left out because a reviewer returned them. */
export const returnedCount = ({ states }: Pick<FiledPlan, 'states'>): number =>
  states
    .filter((state) => targetInForce(state) !== undefined)
    .flatMap(({ entriesByPeriod }) => Object.values(entriesByPeriod))
    .filter(({ review }) => review?.verdict === 'returned').length;

/**
 * 填报数据 of a plan: one entry per target and month in the order of the document, then of the months; as they are in
 * force, without who logged them and when. Withdrawn targets and returned figures are left out. Imported where nothing
 * but the plan and its published documents is, the file comes out the same again.
 */
export function ledgerFileOf({ plan, states, organisation, demonstration }: FiledPlan): LedgerFile {
  const headings = new Map(plan.areas.map(({ id, heading }) => [id, heading]));
  const entries = states.toSorted(inDocumentOrder).flatMap((state) => {
    const target = targetInForce(state);
    if (target === undefined) return [];
    const { leadUnitId } = state.assignment ?? {};
    const lead = leadUnitId === undefined ? undefined : unitName(organisation, leadUnitId);
    return standing(state).map(
      (entry): FiledEntry => ({
        targetId: target.id,
        target: target.name,
        area: headings.get(target.areaId) ?? '',
        ...(lead === undefined ? {} : { lead }),
        period: entry.period,
        ...readingIn(entry, target),
        grade: entry.grade,
        ...remarksIn(entry),
      }),
    );
  });
  return { format: LEDGER_FORMAT, version: LEDGER_VERSION, demonstration, plan: planHead(plan), entries };
}
