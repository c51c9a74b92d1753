import { type Directory, directoryOf } from './assignment-cells.ts';
import { type AssignmentColumn, type AssignmentColumns, findColumns } from './assignment-columns.ts';
import { type AssignmentRefusal, type CellByColumn, readResponsible } from './assignment-row.ts';
import { findTarget, idsNamed, type Targets, targetsOf } from './assignment-target.ts';
import type { OrganisationState } from './organisation.ts';
import { NAME_LIMIT, nameKey, tidyName } from './organisation-names.ts';
import { type PastedRow, readPastedTable } from './pasted-table.ts';
import {
  type AssignedTarget,
  edited,
  isNobodys,
  isSameResponsibility,
  type Responsibility,
} from './responsibility.ts';

/** A row that names a target and who answers for it from now on; `new` where nobody did before. */
export interface AcceptedAssignment extends Responsibility {
  readonly row: number;
  readonly targetId: string;
  readonly state: 'new' | 'changed' | 'same';
}
export interface RefusedAssignment {
  readonly row: number;
  /** what stands in the target's column */
  readonly text: string;
  readonly refusals: readonly AssignmentRefusal[];
}

/** Every row below the header, accepted or refused, and the names of units that are not there, each once. */
export interface AssignmentTable extends AssignmentColumns {
  readonly rows: readonly (AcceptedAssignment | RefusedAssignment)[];
  readonly unknownUnits: readonly string[];
}

export const isRefused = (row: AssignmentTable['rows'][number]): row is RefusedAssignment =>
  'refusals' in row;

const CELL_LIMIT = 1000;
const COLUMNS: readonly AssignmentColumn[] = ['target', 'lead', 'support', 'responsible', 'leader'];

const cellsOf = ({ cells }: PastedRow, { columns }: AssignmentColumns, wanted: AssignmentColumn): string[] =>
  cells.filter((cell, place) => columns[place] === wanted && cell !== '');

const tooLong = (cells: CellByColumn): AssignmentRefusal[] =>
  COLUMNS.filter((column) => cells[column].length > CELL_LIMIT).map((column) => ({
    column: column === 'responsible' ? 'lead' : column,
    code: 'too-long',
  }));

const stateOf = (before: Responsibility, after: Responsibility): AcceptedAssignment['state'] => {
  if (isSameResponsibility(before, after)) return 'same';
  return isNobodys(before) ? 'new' : 'changed';
};

interface Context {
  readonly found: AssignmentColumns;
  readonly targets: Targets;
  readonly directory: Directory;
  readonly firstRowByTargetId: Map<string, number>;
}

function readRow(pasted: PastedRow, context: Context): AssignmentTable['rows'][number] {
  const { row } = pasted;
  const texts = (column: AssignmentColumn): string[] => cellsOf(pasted, context.found, column);
  const cell = (column: AssignmentColumn): string => texts(column).join('、');
  const cells: CellByColumn = {
    target: cell('target'),
    lead: cell('lead'),
    support: cell('support'),
    responsible: cell('responsible'),
    leader: cell('leader'),
  };
  const refuse = (refusals: readonly AssignmentRefusal[]): RefusedAssignment => ({
    row,
    text: cells.target.slice(0, CELL_LIMIT),
    refusals,
  });
  const long = tooLong(cells);
  if (long.length > 0) return refuse(long);
  const target = findTarget(texts('target'), context.targets);
  if ('code' in target) return refuse([target]);
  const {
    target: { id: targetId },
    responsibility,
  } = target;
  const firstRow = context.firstRowByTargetId.get(targetId);
  if (firstRow !== undefined) return refuse([{ column: 'target', code: 'target-repeated', firstRow }]);
  context.firstRowByTargetId.set(targetId, row);
  const { edit, refusals } = readResponsible(cells, context.directory, responsibility.leadUnitId);
  if (refusals.length > 0) return refuse(refusals);
  const after = edited(responsibility, edit);
  return { row, targetId, ...after, state: stateOf(responsibility, after) };
}

/** Names that could be units, as written first. */
function unknownUnitsOf(rows: AssignmentTable['rows']): string[] {
  const refusals = rows.filter(isRefused).flatMap((row) => row.refusals);
  const names = refusals.flatMap((refusal) => (refusal.code === 'unit-unknown' ? refusal.names : []));
  const byKey = new Map<string, string>();
  for (const name of names.map(tidyName))
    if (name.length <= NAME_LIMIT && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}

/**
 * Reads a table of who answers for what, pasted from a spreadsheet, against the targets and the units that are there.
 * Targets are known by id or exact name (width and blanks apart), units and leaders by name; what is unknown or
 * ambiguous is refused with its row and column, never guessed. Accepted + refused rows = rows below the header.
 */
export function readAssignmentTable(
  pasted: string,
  targets: readonly AssignedTarget[],
  organisation: OrganisationState,
): AssignmentTable {
  const table = readPastedTable(pasted);
  const known = targetsOf(targets);
  const found = findColumns(table, (cell) => cell !== '' && idsNamed(cell, known).length > 0);
  const context: Context = {
    found,
    targets: known,
    directory: directoryOf(organisation),
    firstRowByTargetId: new Map(),
  };
  const below = table.filter(({ row }) => found.headerRow === undefined || row > found.headerRow);
  const rows = below.map((row) => readRow(row, context));
  return { ...found, rows, unknownUnits: unknownUnitsOf(rows) };
}
