import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';

/** To the worker: the rows in their order and in pieces, then the word to make the workbook of them. */
export type CorrectionsOrder =
  | { readonly kind: 'left'; readonly rows: readonly DecidedRow[] }
  | {
      readonly kind: 'correct';
      /** the name of the file the rows come from */
      readonly file: string;
      readonly targets: readonly (readonly [id: string, target: Target])[];
      /** ISO instant */
      readonly madeAt: string;
      readonly demonstration: boolean;
    };

/** From the worker: the bytes of an .xlsx file. */
export type CorrectionsMessage =
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };
