import type { DecidedRow } from '../../domain/ledger-decision.ts';
import type { Target } from '../../domain/plan.ts';

/** What a row of the table is drawn from. */
export interface RowProps {
  readonly decided: DecidedRow;
  readonly targets: ReadonlyMap<string, Target>;
  readonly severalSheets: boolean;
}

export interface Answering {
  readonly onConfirm: (key: string, code: string, isConfirmed: boolean) => void;
  readonly onChoose: (key: string, targetId: string | undefined) => void;
}
