import { type Directory, type NamedIds, readNames, sayingOf } from './assignment-cells.ts';
import type { AssignmentColumn } from './assignment-columns.ts';
import type { NearTarget } from './assignment-target.ts';
import { nameKey } from './organisation-names.ts';
import type { ResponsibilityEdit } from './responsibility.ts';

export type AssignmentRefusal =
  | { readonly column: 'target'; readonly code: 'target-blank' }
  | {
      readonly column: 'target';
      readonly code: 'target-unknown';
      readonly text: string;
      readonly candidates: readonly NearTarget[];
    }
  | { readonly column: 'target'; readonly code: 'target-ambiguous'; readonly text: string }
  | { readonly column: 'target'; readonly code: 'target-contradicts'; readonly texts: readonly string[] }
  | { readonly column: 'target'; readonly code: 'target-repeated'; readonly firstRow: number }
  | { readonly column: 'lead' | 'support'; readonly code: 'unit-unknown'; readonly names: readonly string[] }
  | {
      readonly column: 'lead' | 'support';
      readonly code: 'unit-ambiguous';
      readonly names: readonly string[];
    }
  | { readonly column: 'lead'; readonly code: 'several-leads'; readonly names: readonly string[] }
  | { readonly column: 'support'; readonly code: 'lead-supports-too'; readonly names: readonly string[] }
  | { readonly column: 'leader'; readonly code: 'leader-unknown'; readonly names: readonly string[] }
  | { readonly column: 'leader'; readonly code: 'leader-ambiguous'; readonly names: readonly string[] }
  | { readonly column: 'leader'; readonly code: 'several-leaders'; readonly names: readonly string[] }
  | { readonly column: 'target' | 'lead' | 'support' | 'leader'; readonly code: 'too-long' };

/** The text of each column in one row; '' where the column is blank or not there. */
export type CellByColumn = Readonly<Record<AssignmentColumn, string>>;

interface RowReading {
  readonly edit: ResponsibilityEdit;
  readonly refusals: readonly AssignmentRefusal[];
  /** names of supporting units that a person leaves out */
  readonly leftOut: readonly string[];
}

/** Who the cells name as lead and as support; undefined where they say nothing. */
interface NamedUnits {
  readonly lead: NamedIds | undefined;
  readonly support: NamedIds | undefined;
}

const namesIn = (cell: string, ids: Directory['units']): NamedIds | undefined => {
  const saying = sayingOf(cell);
  return saying === 'nothing' ? undefined : saying === 'nobody' ? [] : readNames(cell, ids);
};

const idOf = ({ ids }: NamedIds[number]): string | undefined => (ids.length === 1 ? ids[0] : undefined);
const namesOf = (named: NamedIds): string[] => named.map(({ name }) => name);

/** Under 责任单位 the first leads and the rest support, unless a column of its own names the lead. */
function namedUnits(cells: CellByColumn, { units }: Directory): NamedUnits {
  const lead = namesIn(cells.lead, units);
  const support = namesIn(cells.support, units);
  const responsible = namesIn(cells.responsible, units);
  if (responsible === undefined) return { lead, support };
  const leadNames = new Set((lead ?? []).flatMap(({ ids }) => ids));
  const rest = lead === undefined ? responsible.slice(1) : responsible;
  const others = rest.filter(({ ids }) => !ids.some((id) => leadNames.has(id)));
  return { lead: lead ?? responsible.slice(0, 1), support: [...(support ?? []), ...others] };
}

/** Without the names that a person leaves out; a cell of which nothing is left says nothing. */
function withoutLeftOut(support: NamedIds | undefined, { leftOut }: Directory) {
  const isLeftOut = ({ name, ids }: NamedIds[number]): boolean =>
    ids.length === 0 && leftOut.has(nameKey(name));
  const kept = support?.filter((named) => !isLeftOut(named));
  const isEmptied = kept?.length === 0 && support?.length !== 0;
  return { support: isEmptied ? undefined : kept, leftOut: namesOf((support ?? []).filter(isLeftOut)) };
}

function unclear(column: 'lead' | 'support', named: NamedIds): AssignmentRefusal[] {
  const unknown = named.filter(({ ids }) => ids.length === 0);
  const ambiguous = named.filter(({ ids }) => ids.length > 1);
  return [
    ...(unknown.length > 0 ? [{ column, code: 'unit-unknown', names: namesOf(unknown) } as const] : []),
    ...(ambiguous.length > 0 ? [{ column, code: 'unit-ambiguous', names: namesOf(ambiguous) } as const] : []),
  ];
}

function unitRefusals({ lead = [], support = [] }: NamedUnits, leadId: string | undefined) {
  const refusals = [...unclear('lead', lead), ...unclear('support', support)];
  if (lead.length > 1) refusals.push({ column: 'lead', code: 'several-leads', names: namesOf(lead) });
  const both = support.filter((named) => leadId !== undefined && idOf(named) === leadId);
  if (both.length > 0) refusals.push({ column: 'support', code: 'lead-supports-too', names: namesOf(both) });
  return refusals;
}

function leaderRefusals(leader: NamedIds): AssignmentRefusal[] {
  const names = namesOf(leader);
  if (leader.length > 1) return [{ column: 'leader', code: 'several-leaders', names }];
  const count = leader[0]?.ids.length;
  if (count === 0) return [{ column: 'leader', code: 'leader-unknown', names }];
  return count !== undefined && count > 1 ? [{ column: 'leader', code: 'leader-ambiguous', names }] : [];
}

/**
 * What one row says of who answers: blank cells leave what is, 无 clears. `leadUnitId` is the lead that stands now, in
 * case the row names no other. Refused is what names nobody, several where one is due, or one unit in both parts.
 */
export function readResponsible(
  cells: CellByColumn,
  directory: Directory,
  leadUnitId: string | undefined,
): RowReading {
  const named = namedUnits(cells, directory);
  const { support, leftOut } = withoutLeftOut(named.support, directory);
  const units: NamedUnits = { lead: named.lead, support };
  const leader = namesIn(cells.leader, directory.leaders);
  const lead = units.lead?.[0] && idOf(units.lead[0]);
  const leadAfter = units.lead === undefined ? leadUnitId : lead;
  const edit: ResponsibilityEdit = {
    leadUnitId: units.lead && (lead ?? ''),
    support: support && { mode: 'set', unitIds: support.flatMap((each) => idOf(each) ?? []) },
    leadPostId: leader && ((leader[0] && idOf(leader[0])) ?? ''),
  };
  return { edit, refusals: [...unitRefusals(units, leadAfter), ...leaderRefusals(leader ?? [])], leftOut };
}
