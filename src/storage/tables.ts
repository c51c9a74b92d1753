import Dexie, { type Table } from 'dexie';
import type { Change } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import type { TargetState } from '../domain/fold.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';

/** Raised with every change of the tables' shape; kept in a row and read in the transaction of each write. */
export const SCHEMA_NUMBER = 1;

export interface HeadRow {
  readonly key: 'head';
  readonly schema: number;
  readonly installId: string;
  readonly device: string;
  /** last position of the log and how many changes it holds */
  readonly position: number;
  readonly changes: number;
  readonly latest: Stamp;
}

/** Changes of one subject from one append, at most `BLOCK_SIZE`: a block costs what a row costs. */
export interface LogRow {
  readonly position?: number;
  readonly subject: string;
  readonly changes: readonly Change[];
}

export interface PlanRow {
  readonly id: string;
  readonly plan: Plan;
  readonly changeId: string;
  readonly at: Stamp;
}

/** Where a target's state lives. */
export interface PlaceRow {
  readonly targetId: string;
  readonly planId: string;
  readonly areaId: string;
}

/** The folded states of one area's targets: the board of ten reads ten of these and never the log. */
export interface AreaRow {
  readonly planId: string;
  readonly areaId: string;
  readonly states: Readonly<Record<string, TargetState>>;
}

export interface SnapshotRow {
  readonly id: string;
  readonly name: string;
  readonly planId: string;
  readonly planName: string;
  readonly asOf: Period;
  readonly takenAt: string;
  readonly by: string;
  readonly sha256: string;
}

/** What is being typed; survives a crash, never counts as saved. */
export interface DraftRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

export class Tables extends Dexie {
  declare readonly meta: Table<HeadRow, string>;
  declare readonly log: Table<LogRow, number>;
  declare readonly plans: Table<PlanRow, string>;
  declare readonly places: Table<PlaceRow, string>;
  declare readonly areas: Table<AreaRow, [string, string]>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly drafts: Table<DraftRow, string>;

  constructor(name: string) {
    // Chrome's default durability loses acknowledged saves on a power cut; strict costs about 0.6 ms.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_NUMBER).stores({
      meta: 'key',
      log: '++position, subject',
      plans: 'id',
      places: 'targetId',
      areas: '[planId+areaId], planId',
      snapshots: 'id',
      drafts: 'id',
    });
  }
}
