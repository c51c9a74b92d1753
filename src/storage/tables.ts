import Dexie, { type Table, type Transaction } from 'dexie';
import type { Change } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import type { RuleSet } from '../domain/light-rule.ts';
import type { LockState } from '../domain/locks.ts';
import type { OrganisationState } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { TargetState } from '../domain/target-state.ts';
import { StorageFault } from './storage-fault.ts';

/**
 * Raised with every change of the tables' shape; kept in a row and read in the transaction of each write. Each number
 * ever shipped has a frozen dump, see tests/storage/freeze-fixture.ts (law 8).
 */
export const SCHEMA_NUMBER = 4;

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
  /** whole as the engine counts them; what one block held may lie as several just below its position, see rebuild.ts */
  readonly position?: number;
  readonly subject: string;
  /** of the changes; an index finds a repetition by them without reading the changes */
  readonly ids: readonly string[];
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

/** What the list of snapshots shows; the file itself is the text of its change in the log. */
export interface SnapshotRow {
  readonly id: string;
  readonly changeId: string;
  readonly at: Stamp;
  readonly device: string;
  readonly name: string;
  readonly planId: string;
  readonly planName: string;
  readonly asOf: Period;
  readonly takenAt: string;
  readonly by: string;
  readonly sha256: string;
  /** of the snapshot before it on its device; the first has none */
  readonly previousHash?: string;
  /** fingerprint of the key it names as its signer's */
  readonly signedWith?: string;
  /** how many other texts here claim its id, see `readSnapshotClaims`; absent for none */
  readonly rivals?: number;
}

/** What is folded from a subject that is no target: who there is, which months are closed, which rule is in force. */
export interface RegisterRow {
  readonly subject: string;
  readonly state: OrganisationState | LockState | RuleSet;
}

/** The bytes of evidence, under the SHA-256 of their content: the same file is kept once. */
export interface FileRow {
  readonly sha256: string;
  readonly content: Blob;
}

/** What belongs to this device and to no log: who sits at it, what the last ledger's columns meant. */
export interface SettingRow {
  readonly key: string;
  readonly value: Readonly<Record<string, string>>;
  /** where the browser keeps a folder that was chosen; it means nothing on another device */
  readonly folder?: FileSystemDirectoryHandle;
  /** of automatic backups: it never leaves the browser, not even to our own code */
  readonly cipherKey?: CryptoKey;
  /** with which this device signs its snapshots; it never leaves the browser either */
  readonly signingKey?: CryptoKey;
}

/** What is being typed; survives a crash, never counts as saved. */
export interface DraftRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Dexie stores its version number times ten. */
const NATIVE_VERSION = SCHEMA_NUMBER * 10;

/**
 * The engine as Dexie may use it. Left alone, Dexie opens a newer database without a word and *adds to it* what it
 * misses of the old tables; so it may open this version and no other.
 */
const thisVersionOnly = (): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> => ({
  open(name, version) {
    if (version === undefined) throw new StorageFault('newer');
    if (version > NATIVE_VERSION)
      throw new StorageFault('failed', `tables are not those of schema ${SCHEMA_NUMBER}`);
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
});

export class Tables extends Dexie {
  declare readonly meta: Table<HeadRow, string>;
  declare readonly log: Table<LogRow, number>;
  declare readonly plans: Table<PlanRow, string>;
  declare readonly places: Table<PlaceRow, string>;
  declare readonly areas: Table<AreaRow, [string, string]>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly registers: Table<RegisterRow, string>;
  declare readonly files: Table<FileRow, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name: string, upgrade: (transaction: Transaction) => Promise<void>) {
    // Chrome's default durability loses acknowledged saves on a power cut; strict costs about 0.6 ms.
    // Opened once and by the guards only: left alone, Dexie opens anew, and empty, what was taken away.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, indexedDB: thisVersionOnly() });
    this.version(1).stores({
      meta: 'key',
      log: '++position, subject, *ids',
      plans: 'id',
      places: 'targetId',
      areas: '[planId+areaId], planId',
      snapshots: 'id',
      drafts: 'id',
    });
    // The states of version 1 know nothing of reviews, evidence and assignments: they are folded anew.
    this.version(2).stores({ registers: 'subject', files: 'sha256', settings: 'key' }).upgrade(upgrade);
    // No table is new, but a program of version 2 would fold a target anew without its pace: it must not write here.
    this.version(3).stores({}).upgrade(upgrade);
    // The rows of snapshots say since then which one came before.
    this.version(SCHEMA_NUMBER).stores({}).upgrade(upgrade);
  }
}

export type TableName =
  | 'meta'
  | 'log'
  | 'plans'
  | 'places'
  | 'areas'
  | 'snapshots'
  | 'drafts'
  | 'registers'
  | 'files'
  | 'settings';
export type Rows = Pick<Tables, TableName>;

/**
 * The tables as one transaction sees them: what is asked of them happens in it or fails. The tables of the database
 * itself do not promise that: Dexie knows the transaction for about 100 awaits without a request, and what is written
 * after them is written in another one.
 */
export const rowsWithin = (transaction: Transaction): Rows => ({
  meta: transaction.table('meta'),
  log: transaction.table('log'),
  plans: transaction.table('plans'),
  places: transaction.table('places'),
  areas: transaction.table('areas'),
  snapshots: transaction.table('snapshots'),
  drafts: transaction.table('drafts'),
  registers: transaction.table('registers'),
  files: transaction.table('files'),
  settings: transaction.table('settings'),
});
