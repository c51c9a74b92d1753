import type { LedgerFileRefusal, LedgerProgress } from '../../actions/preview-ledger.ts';
import type { LedgerPreview } from '../../domain/ledger.ts';

/** Where the import of one file stands. */
export type LedgerStatus =
  | { readonly kind: 'idle'; readonly note?: 'cancelled' | 'one-file' }
  | { readonly kind: 'reading'; readonly file: string; readonly progress: LedgerProgress }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly refusal: LedgerFileRefusal | { readonly code: 'unreadable' };
    }
  | { readonly kind: 'faulted'; readonly error: unknown }
  | { readonly kind: 'read'; readonly preview: LedgerPreview };

export const BEGINNING: LedgerProgress = { stage: 'file', done: 0, total: 0 };
