import type { LedgerChoices, LedgerPreview } from '../domain/ledger.ts';
import type { LedgerRow } from '../domain/ledger-row.ts';
import type { ImportedRow, LedgerContext } from './ledger-context.ts';
import type { LedgerProgress } from './preview.ts';
import type { FileRefusal } from './sheet.ts';

/** So many rows cross from the worker at once. */
export const ROWS_AT_ONCE = 250;

/** A file to be read and what it is held against. */
export interface LedgerJob {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly context: LedgerContext;
}

/** To the worker: begin, then once what a person said earlier of such columns, then what the log has of the file. */
export type LedgerOrder =
  | { readonly kind: 'begin'; readonly job: LedgerJob }
  | { readonly kind: 'imported'; readonly rows: readonly ImportedRow[] }
  | { readonly kind: 'remembered'; readonly roles: LedgerChoices['rolesBySignature'] };

/** From the worker: rows come in their order, `done` with all the rest of the preview comes last. */
export type LedgerMessage =
  | { readonly kind: 'progress'; readonly progress: LedgerProgress }
  | { readonly kind: 'signatures'; readonly signatures: readonly string[] }
  | { readonly kind: 'imported'; readonly digest: string; readonly targetIds: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly LedgerRow[] }
  | { readonly kind: 'done'; readonly head: Omit<LedgerPreview, 'rows'> }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly message: string };
