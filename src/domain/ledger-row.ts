import type { Entry, Grade, Reading } from './change-bodies.ts';
import type { EntryRefusal } from './entry-form.ts';
import type { Question } from './guard-question.ts';
import type { ColumnPlace, LedgerRole } from './ledger.ts';
import type { Period } from './period.ts';

export interface RowPlace {
  readonly sheet: string;
  /** from 1 */
  readonly row: number;
}

export interface NamedTarget {
  readonly id: string;
  readonly name: string;
  readonly area: string;
}

export type LedgerCause =
  | EntryRefusal
  | { readonly code: 'name-missing' }
  | { readonly code: 'unknown-target' }
  | { readonly code: 'withdrawn-target' }
  | { readonly code: 'ambiguous-target'; readonly candidates: readonly NamedTarget[] }
  | { readonly code: 'period-unreadable' }
  | { readonly code: 'period-closed'; readonly period: Period }
  | { readonly code: 'stage-unknown'; readonly stages: readonly string[] }
  | { readonly code: 'mark-unknown' }
  /** no word that says how a figure is bounded */
  | { readonly code: 'bound-unknown' }
  /** what printed documents say comes with the program and not with a ledger */
  | { readonly code: 'published-elsewhere' }
  /** the row says of itself that it is of the demonstration, and the log is a real one */
  | { readonly code: 'demonstration-row' }
  | { readonly code: 'text-too-long'; readonly limit: number }
  /** the cell shows an error of the spreadsheet, or a formula nobody computed */
  | { readonly code: 'cell-error' }
  /** the number format shows another number than the cell holds */
  | { readonly code: 'scaled-number' }
  /** other rows say something else of the same target and month */
  | { readonly code: 'contradicted'; readonly rows: readonly RowPlace[] };

/** What is wrong with one cell; without a column, with the row. */
export interface LedgerRefusal {
  readonly cause: LedgerCause;
  readonly column?: ColumnPlace;
  /** the text of the cell as found */
  readonly found: string;
}

/** What a person is asked before a row is imported; `similar-name` is answered by choosing the target. */
export type LedgerQuestion =
  | Question
  /** the id is a target's, the name is not */
  | { readonly code: 'name-differs'; readonly found: string }
  /** two people's figures stand side by side, and this one would replace both */
  | { readonly code: 'replaces-rivals' }
  /** a printed or verified figure would give way to a weaker one */
  | { readonly code: 'outranked'; readonly grade: Grade }
  /** this very row was imported before; a person then corrected, took back or returned the figure it brought */
  | { readonly code: 'imported-before'; readonly standing?: Reading; readonly returned?: true }
  /** a figure that a reviewer accepted would give way to another */
  | { readonly code: 'accepted-replaced' }
  /** a reviewer returned this figure, and the row hands it in again as it was */
  | { readonly code: 'returned-again'; readonly note?: string }
  /** one cell merged over several rows: which of them its figure belongs to nobody can tell */
  | { readonly code: 'shared-figure'; readonly rows: readonly number[] };

/** Said beside a row and asked of nobody. */
export type LedgerNote =
  | { readonly code: 'unit-differs'; readonly found: string; readonly assigned: string }
  /** a source was named where a grade was looked for; the figure counts as reported by its office */
  | { readonly code: 'grade-unread'; readonly found: string }
  /** no word for a judgement; the one in force stays */
  | { readonly code: 'outlook-unread'; readonly found: string };

/** The figure that is in force. */
export interface FigureBefore {
  readonly id: string;
  readonly reading: Reading;
  readonly grade: Grade;
  readonly by: string;
}

/** A row that was read: what it would log. */
export interface LedgerFigure {
  readonly targetId: string;
  /** id of the change; the same file and row give the same id (law 6) */
  readonly id: string;
  readonly entry: Entry;
  /** equal for rows that say the same of the same target and month */
  readonly content: string;
  readonly before?: FigureBefore;
  /** the figure in force says the same */
  readonly same: boolean;
  readonly questions: readonly LedgerQuestion[];
  readonly notes: readonly LedgerNote[];
}

export type SkipReason = 'empty' | 'total' | 'repeated-header' | 'heading' | 'footnote';

/** What a row is once its target is settled. */
export type SettledRow =
  | { readonly kind: 'figure'; readonly figure: LedgerFigure }
  | { readonly kind: 'blank'; readonly targetId?: string }
  | { readonly kind: 'refused'; readonly refusals: readonly LedgerRefusal[]; readonly targetId?: string };

/** A target whose name is like the one found. */
export interface Candidate {
  readonly targetId: string;
  /** likeness in per cent, 60…100 */
  readonly likeness: number;
  readonly outcome: SettledRow;
}

export type RowOutcome =
  | SettledRow
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'proposed'; readonly candidates: readonly Candidate[] };

/** One row below a header; every one is here exactly once (law 5). */
export interface LedgerRow extends RowPlace {
  /** tab and row: unique in the file */
  readonly key: string;
  /** the texts found, by what their column means, with month and unit where only the header says them */
  readonly texts: Readonly<Partial<Record<LedgerRole, string>>>;
  readonly outcome: RowOutcome;
}
