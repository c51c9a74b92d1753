import { type EntryFields, type FiledFields, isStaged } from '../domain/entry-form.ts';
import type { LedgerRole } from '../domain/ledger.ts';
import type { LedgerCause, LedgerNote } from '../domain/ledger-row.ts';
import {
  blankMarks,
  boundNamed,
  estimatePattern,
  gradeNames,
  gradePatterns,
  noMarks,
  notApplicableWord,
  reachedPrefix,
  yesMarks,
} from '../domain/ledger-words.ts';
import { stageRank } from '../domain/measure.ts';
import type { Target } from '../domain/plan.ts';
import { cellQuantity } from './cell-quantity.ts';
import { bare, nameKey } from './plain-text.ts';
import type { RowCells } from './row-cells.ts';

type Grade = EntryFields['grade'];

export interface Wrong {
  readonly cause: LedgerCause;
  readonly role: LedgerRole;
}

export type ReadingFields = Pick<FiledFields, 'value' | 'bound' | 'stage' | 'notApplicable'>;

/** What a row says of how far its target stands, as fields of the entry form. */
export type CellReading =
  | { readonly kind: 'fields'; readonly fields: ReadingFields }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };

/** The column in which a target's figure stands: a stage may also stand among the figures. */
export const figureRole = (cells: RowCells, target: Target): LedgerRole =>
  isStaged(target) && (cells.text('stage') !== '' || cells.column('value') === undefined) ? 'stage' : 'value';

/** True when the row has nothing that could be a figure, whatever its target. */
export const isFigureless = (cells: RowCells): boolean =>
  (['value', 'stage'] as const).every((role) => isNoFigure(cells.text(role))) &&
  !yesMarks.has(bare(cells.text('notApplicable')).toUpperCase());

const isNoFigure = (text: string): boolean => text === '' || blankMarks.test(bare(text));

/** The target's own word for a stage that was written with blanks, quotation marks or 已 before it. */
function stageWord(written: string, target: Target): string | undefined {
  const key = nameKey(written);
  const words = [...(target.stages ?? [])];
  const isKnown = (word: string): boolean => stageRank(word, target) !== undefined;
  if (isKnown(written)) return written;
  if (isKnown(bare(written))) return bare(written);
  return (
    words.find((word) => nameKey(word) === key) ??
    words.find((word) => nameKey(word) === key.replace(reachedPrefix, ''))
  );
}

const fields = (more: Partial<ReadingFields>): CellReading => ({
  kind: 'fields',
  fields: { value: '', stage: '', notApplicable: false, ...more },
});

/** A figure and how it is bounded, which only our own ledgers say, in a column of its own. */
function boundedFields(value: string, cells: RowCells): CellReading {
  const word = bare(cells.text('bound'));
  if (word === '') return fields({ value });
  const bound = boundNamed(word);
  if (bound === undefined)
    return { kind: 'wrong', wrong: { cause: { code: 'bound-unknown' }, role: 'bound' } };
  return fields({ value, bound: bound === '=' ? '' : bound });
}

/** Reads the figure, the stage or 不适用 of a row; blank is not zero, and a dash is blank. */
export function readCells(cells: RowCells, target: Target): CellReading {
  const mark = bare(cells.text('notApplicable')).toUpperCase();
  if (yesMarks.has(mark)) return fields({ notApplicable: true });
  if (!noMarks.has(mark))
    return { kind: 'wrong', wrong: { cause: { code: 'mark-unknown' }, role: 'notApplicable' } };
  const role = figureRole(cells, target);
  const text = cells.text(role);
  if (isNoFigure(text)) return { kind: 'blank' };
  if (bare(text) === notApplicableWord) return fields({ notApplicable: true });
  if (!isStaged(target)) {
    const quantity = cellQuantity(cells, role, target);
    return quantity.ok ? boundedFields(quantity.text, cells) : { kind: 'wrong', wrong: quantity };
  }
  const stage = stageWord(text, target);
  if (stage !== undefined) return fields({ stage });
  const stages = target.stages ?? [];
  return { kind: 'wrong', wrong: { cause: { code: 'stage-unknown', stages }, role } };
}

export interface RowGrade {
  readonly grade?: Grade;
  /** the row says that a document printed it */
  readonly isPublished?: true;
  readonly notes: readonly LedgerNote[];
}

/** The grade a row gives; a source that names no grade is noted and gives none. */
export function readGrade(cells: RowCells): RowGrade {
  const found = bare(cells.text('grade'));
  if (found === gradeNames.published) return { isPublished: true, notes: [] };
  // A remark in the header says it of every row.
  const isEstimate = estimatePattern.test(cells.place('value')?.header ?? '');
  if (found === '' || blankMarks.test(found))
    return isEstimate ? { grade: 'estimated', notes: [] } : { notes: [] };
  const grade = gradePatterns.find(([pattern]) => pattern.test(found))?.[1];
  return grade === undefined
    ? { notes: [{ code: 'grade-unread', found: cells.text('grade') }] }
    : { grade, notes: [] };
}
