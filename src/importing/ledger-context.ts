import type { LedgerChoices } from '../domain/ledger.ts';
import type { LockState } from '../domain/locks.ts';
import type { OrganisationState } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { TargetState } from '../domain/target-state.ts';

/** What a ledger is held against. Plain JSON: it is handed to a worker. */
export interface LedgerContext {
  readonly plan: Plan;
  readonly states: readonly TargetState[];
  readonly organisation: OrganisationState;
  readonly locks: LockState;
  /** the instant at which an exemption from a lock is measured, ISO in UTC */
  readonly now: string;
  /** the calendar's month; what lies after it is asked about */
  readonly currentPeriod: Period;
  /** why a figure in force is replaced: words that name the file */
  readonly reason: string;
  readonly choices: LedgerChoices;
  /** the log is the demonstration's, which takes its own files; a real one takes nothing of them */
  readonly demonstration: boolean;
}

/** The file that rows come from. */
export interface LedgerSource {
  readonly file: string;
  /** SHA-256 of its bytes, 64 hex digits */
  readonly digest: string;
}

/** An entry of the log that a row of the file at hand brought before. */
export interface ImportedRow {
  /** of the change */
  readonly id: string;
  readonly targetId: string;
  readonly period: Period;
  readonly sheet: string;
  /** from 1 */
  readonly row: number;
}
