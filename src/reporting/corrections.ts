import type { LedgerRole } from '../domain/ledger.ts';
import type { DecidedRow } from '../domain/ledger-decision.ts';
import { filedColumns } from '../domain/ledger-table.ts';
import type { Target } from '../domain/plan.ts';
import { formHeaders as headers, formWords as words } from '../text/form-words.ts';
import { roleWords } from '../text/import-sheet-words.ts';
import { importWords } from '../text/import-words.ts';
import { reportWords } from '../text/report-words.ts';
import { rowComplaint } from '../text/row-complaint.ts';
import { gradeWords } from '../text/target-kinds.ts';
import type { Form, FormCell, FormColumn } from './form-value.ts';

interface CorrectionColumn extends FormColumn {
  readonly role: LedgerRole;
  /** left out when no row has anything there */
  readonly optional?: true;
}

/** What our own 填报数据 call a column that no other ledger has. */
const roleHeader = (role: LedgerRole): string =>
  filedColumns.find((column) => column.role === role)?.header ?? '';

const columnsOf = (): readonly CorrectionColumn[] => [
  { role: 'order', header: headers.order, width: 6, optional: true },
  { role: 'targetId', header: headers.targetId, width: 14 },
  { role: 'name', header: headers.target, width: 34 },
  { role: 'area', header: roleWords.area, width: 20, optional: true },
  { role: 'lead', header: roleWords.lead, width: 16, optional: true },
  { role: 'goal', header: headers.goal, width: 16, optional: true },
  { role: 'unit', header: headers.unit, width: 10 },
  { role: 'period', header: headers.period, width: 12 },
  { role: 'value', header: headers.value, width: 16 },
  { role: 'bound', header: roleHeader('bound'), width: 10, optional: true },
  { role: 'stage', header: headers.stage, width: 14, optional: true },
  { role: 'increment', header: importWords.increment, width: 12, optional: true },
  { role: 'previous', header: importWords.previous, width: 12, optional: true },
  { role: 'grade', header: headers.grade, width: 12 },
  { role: 'notApplicable', header: roleWords.notApplicable, width: 10, optional: true },
  { role: 'note', header: headers.note, width: 24 },
  { role: 'problems', header: headers.problems, width: 24, optional: true },
  { role: 'nextSteps', header: headers.nextSteps, width: 24, optional: true },
  { role: 'needs', header: headers.needs, width: 24, optional: true },
  { role: 'outlook', header: roleHeader('outlook'), width: 10, optional: true },
];
const COMPLAINT_WIDTH = 50;
const NATURE_WIDTH = 12;

const grades = (): string[] => [gradeWords.verified, gradeWords.reported, gradeWords.estimated];

/** Other words than the list's would be refused on the first touch of the cell, so they get no list. */
const choicesFor = (role: LedgerRole, text: string): Partial<FormCell> =>
  role === 'grade' && (text === '' || grades().includes(text)) ? { choices: grades() } : {};

/** What a row says of its figure being made up, as it was found; '' where it says nothing. */
const madeUpIn = ({ refusals }: DecidedRow): string =>
  refusals.find(({ cause }) => cause.code === 'demonstration-row')?.found ?? '';

/**
 * The rows that were not imported, each as it was found with what to change beside it, under the headings that the
 * importer knows: put right, the file imports back. A row that was marked as made up keeps its mark: nothing gets in
 * because it went round.
 */
export function correctionsOf(
  file: string,
  rows: readonly DecidedRow[],
  targetsById: ReadonlyMap<string, Target>,
): Form {
  const columns = columnsOf().filter(
    ({ role, optional }) => optional === undefined || rows.some(({ row }) => (row.texts[role] ?? '') !== ''),
  );
  const cellsOf = ({ row }: DecidedRow): FormCell[] =>
    columns.map(({ role }) => {
      const text = row.texts[role] ?? '';
      return { text, open: true, ...choicesFor(role, text) };
    });
  const isMixed = rows.some((row) => madeUpIn(row) !== '');
  const natureOf = (row: DecidedRow): FormCell[] => (isMixed ? [{ text: madeUpIn(row), open: true }] : []);
  return {
    fileTitle: words.correctionsTitle(file),
    sheetName: words.sheet,
    title: [words.correctionsTitle(file), words.correctionsLine],
    columns: [
      ...columns.map(({ header, width }) => ({ header, width })),
      ...(isMixed ? [{ header: reportWords.nature, width: NATURE_WIDTH }] : []),
      { header: headers.complaint, width: COMPLAINT_WIDTH },
    ],
    rows: rows.map((row) => [
      ...cellsOf(row),
      ...natureOf(row),
      { text: rowComplaint(row, targetsById), complaint: true },
    ]),
    guideName: words.guide,
    guide: words.guideLines,
    choicesName: words.choices,
  };
}
