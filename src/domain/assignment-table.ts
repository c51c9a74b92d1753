import { type Directory, directoryOf } from './assignment-cells.ts';
import { type AssignmentChoices, noChoices } from './assignment-choices.ts';
import { type AssignmentColumn, type AssignmentColumns, findColumns } from './assignment-columns.ts';
import { type AssignmentRefusal, type CellByColumn, readResponsible } from './assignment-row.ts';
import { type SkippedAssignment, skippedRow } from './assignment-skip.ts';
import { findTarget, idsNamed, type Targets, targetsOf } from './assignment-target.ts';
import { type OrganisationState, unitsOf } from './organisation.ts';
import { type PastedRow, readPastedTable } from './pasted-table.ts';
import {
  type AssignedTarget,
  edited,
  isNobodys,
  isSameResponsibility,
  type Responsibility,
} from './responsibility.ts';
import { type UnknownUnit, unknownUnitsOf } from './unknown-units.ts';

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

/** Every row below the header, accepted, refused or skipped, and the names of units that are not there, each once. */
export interface AssignmentTable extends AssignmentColumns {
  readonly rows: readonly (AcceptedAssignment | RefusedAssignment)[];
  readonly skipped: readonly SkippedAssignment[];
  /** row → names of supporting units left out of it as a person said */
  readonly leftOutByRow: ReadonlyMap<number, readonly string[]>;
  readonly unknownUnits: readonly UnknownUnit[];
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
  readonly leftOutByRow: Map<number, readonly string[]>;
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
  const { edit, refusals, leftOut } = readResponsible(cells, context.directory, responsibility.leadUnitId);
  if (refusals.length > 0) return refuse(refusals);
  if (leftOut.length > 0) context.leftOutByRow.set(row, leftOut);
  const after = edited(responsibility, edit);
  return { row, targetId, ...after, state: stateOf(responsibility, after) };
}

/**
 * Reads a table of who answers for what, pasted from a spreadsheet, against the targets and the units that are there.
 * Targets are known by id or name (width, blanks and marks apart), units and leaders by name, both also as a person
 * chose; what is unknown or ambiguous is refused with its row and column and what is near it, never guessed.
 * Accepted + refused + skipped rows = rows below the header.
 */
export function readAssignmentTable(
  pasted: string,
  targets: readonly AssignedTarget[],
  organisation: OrganisationState,
  choices: AssignmentChoices = noChoices,
): AssignmentTable {
  const table = readPastedTable(pasted);
  const known = targetsOf(targets, choices);
  const found = findColumns(table, (cell) => cell !== '' && idsNamed(cell, known).length > 0);
  const context: Context = {
    found,
    targets: known,
    directory: directoryOf(organisation, choices),
    firstRowByTargetId: new Map(),
    leftOutByRow: new Map(),
  };
  const below = table.filter(({ row }) => found.headerRow === undefined || row > found.headerRow);
  const skipped = below.flatMap((each) => skippedRow(each, cellsOf(each, found, 'target'), known) ?? []);
  const skippedRows = new Set(skipped.map(({ row }) => row));
  const rows = below.filter(({ row }) => !skippedRows.has(row)).map((row) => readRow(row, context));
  const refusals = rows.filter(isRefused).flatMap((row) => row.refusals);
  const unknownUnits = unknownUnitsOf(refusals, unitsOf(organisation));
  return { ...found, rows, skipped, leftOutByRow: context.leftOutByRow, unknownUnits };
}
