import type { Change } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import type { LockState } from '../domain/locks.ts';
import type { OrganisationState } from '../domain/organisation.ts';
import { append, type Growth, identityChosen, ownRestored } from './append.ts';
import type { GrowthChannel } from './growth-channel.ts';
import { guarded } from './guard.ts';
import { readKnownAt } from './known-at.ts';
import { type LogPage, type LogPlace, readLogPage, readTarget } from './log.ts';
import { type Brought, type Merged, merge } from './merge.ts';
import { forgetSaid, putDrafts } from './own-drafts.ts';
import { IDENTITY_KEY } from './own-rows.ts';
import { type Freezable, type PlanStates, readFreezable, readPlanStates } from './plan-states.ts';
import { readLocks, readOrganisation } from './registers.ts';
import { readSnapshotRows, readSnapshotText } from './snapshot-row.ts';
import { requireSound } from './sound.ts';
import { asStorageFault, type StorageFault } from './storage-fault.ts';
import type {
  DraftRow,
  FileRow,
  HeadRow,
  PlanRow,
  Rows,
  SettingRow,
  SnapshotRow,
  TableName,
  Tables,
} from './tables.ts';

export type { PlanStates };

export interface LogExtent {
  readonly position: number;
  readonly changes: number;
  readonly latest: Stamp;
}

/** By which a worker opens the same database: its name, and which of that name it is. */
export interface StoreAddress {
  readonly name: string;
  readonly installId: string;
}

/** What stands around the tables: the head as it was opened, the other tabs, and what was lost since, if anything. */
export interface Surroundings {
  readonly head: Pick<HeadRow, 'installId' | 'device'>;
  readonly channel: GrowthChannel;
  readonly lost: () => StorageFault | undefined;
}

/**
 * One workspace's database, opened and guarded. Every method rejects with a `StorageFault` and nothing else: with
 * what was lost once it was lost, with `gone` or `newer` when the database is not the one that was opened.
 * Reads give plain JSON, so that a query cache can tell equal from changed.
 */
export class Store {
  readonly device: string;
  readonly address: StoreAddress;
  readonly #tables: Tables;
  readonly #around: Surroundings;

  constructor(tables: Tables, around: Surroundings) {
    this.#tables = tables;
    this.#around = around;
    this.device = around.head.device;
    this.address = { name: tables.name, installId: around.head.installId };
  }

  async #faulting<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw this.#around.lost() ?? asStorageFault(error);
    }
  }

  #guarded<T>(
    mode: 'r' | 'rw',
    over: readonly TableName[],
    act: (rows: Rows, head: HeadRow) => Promise<T>,
  ): Promise<T> {
    return this.#faulting(() => guarded(this.#tables, this.#around.head.installId, mode, over, act));
  }

  /** Checks, appends in one transaction, announces. Resolves only when the changes are durable. */
  async append(changes: readonly Change[], files: readonly FileRow[] = []): Promise<Growth> {
    const growth = await this.#faulting(async () => {
      await requireSound(changes);
      return append(this.#tables, this.#around.head.installId, changes, files);
    });
    if (growth.appended > 0) this.#around.channel.announce(growth);
    return growth;
  }

  /** As `append`, with what a backup brings besides changes, in one transaction. */
  async merge(brought: Brought): Promise<Merged> {
    const merged = await this.#faulting(async () => {
      await requireSound(brought.changes);
      return merge(this.#tables, this.#around.head.installId, brought);
    });
    const { growth, settings, drafts } = merged;
    if (growth.appended > 0) this.#around.channel.announce(growth);
    if (settings.includes(IDENTITY_KEY)) this.#around.channel.announce(identityChosen);
    if (settings.length + drafts + brought.files.length > 0) this.#around.channel.announce(ownRestored);
    return merged;
  }

  readPlans(): Promise<PlanRow[]> {
    return this.#guarded('r', ['plans'], ({ plans }) => plans.toArray());
  }

  /** The plan with the states of all its targets; undefined when it was never adopted. Never reads the log. */
  readPlanStates(planId: string): Promise<PlanStates | undefined> {
    return this.#guarded('r', ['plans', 'areas', 'registers'], (rows) => readPlanStates(rows, planId));
  }

  /** The plan as it was known at a moment; reads all histories of its targets. */
  readKnownAt(planId: string, moment: Stamp): Promise<PlanStates | undefined> {
    return this.#guarded('r', ['plans', 'areas', 'log'], (rows) => readKnownAt(rows, planId, moment));
  }

  /** What a snapshot freezes, read in one transaction: the plan's states, the log's extent, the last hash. */
  readFreezable(planId: string): Promise<Freezable | undefined> {
    return this.#guarded('r', ['plans', 'areas', 'registers', 'snapshots'], (rows, head) =>
      readFreezable(rows, head, planId),
    );
  }

  /** All changes that speak of a target, oldest stamp first; also those of kinds this version does not know. */
  readHistory(targetId: string): Promise<Change[]> {
    return this.#guarded('r', ['log'], (rows) => readTarget(rows, targetId));
  }

  /** Newest first by their stamps, not by the wall clock. */
  readSnapshots(): Promise<SnapshotRow[]> {
    return this.#guarded('r', ['snapshots'], readSnapshotRows);
  }

  /** The text of a snapshot file as it was frozen; undefined when there is none of that id. */
  readSnapshotText(snapshotId: string): Promise<string | undefined> {
    return this.#guarded('r', ['log', 'snapshots'], (rows) => readSnapshotText(rows, snapshotId));
  }

  readExtent(): Promise<LogExtent> {
    return this.#guarded('r', [], async (_rows, { position, changes, latest }) => ({
      position,
      changes,
      latest,
    }));
  }

  /** Units, posts and holders; empty before anybody entered one. */
  readOrganisation(): Promise<OrganisationState> {
    return this.#guarded('r', ['registers'], readOrganisation);
  }

  /** A plan's closed months and their exemptions. */
  readLocks(planId: string): Promise<LockState> {
    return this.#guarded('r', ['registers'], (rows) => readLocks(rows, planId));
  }

  /** The log as it arrived, latest first, at most `count` changes from a place in it or from its end. */
  readLogPage(from: LogPlace | undefined, count: number): Promise<LogPage> {
    return this.#guarded('r', ['log'], (rows) => readLogPage(rows, from, count));
  }

  /** The bytes of a piece of evidence; undefined when they are not on this device. */
  readFile(sha256: string): Promise<Blob | undefined> {
    return this.#guarded('r', ['files'], async ({ files }) => (await files.get(sha256))?.content);
  }

  /** Who writes on this device and after what, read at one moment. */
  readWriter(): Promise<{
    readonly latest: Stamp;
    readonly organisation: OrganisationState;
    readonly identity: SettingRow['value'] | undefined;
  }> {
    return this.#guarded('r', ['registers', 'settings'], async (rows, { latest }) => ({
      latest,
      organisation: await readOrganisation(rows),
      identity: (await rows.settings.get(IDENTITY_KEY))?.value,
    }));
  }

  /** Says who sits at this device, here and in the other tabs. */
  async keepIdentity(identity: SettingRow['value']): Promise<void> {
    await this.keepSetting(IDENTITY_KEY, identity);
    this.#around.channel.announce(identityChosen);
  }

  /** What belongs to this device and no log. */
  readSetting(key: string): Promise<Readonly<Record<string, string>> | undefined> {
    return this.#guarded('r', ['settings'], async ({ settings }) => (await settings.get(key))?.value);
  }

  keepSetting(key: string, value: Readonly<Record<string, string>> | undefined): Promise<void> {
    return this.#guarded('rw', ['settings'], async ({ settings }) => {
      if (value === undefined) await settings.delete(key);
      else await settings.put({ key, value });
    });
  }

  /** All drafts whose id begins with the prefix, by id. */
  readDrafts(prefix: string): Promise<DraftRow[]> {
    return this.#guarded('r', ['drafts'], ({ drafts }) => drafts.where('id').startsWith(prefix).toArray());
  }

  /** Keeps or, with undefined, forgets several drafts at once. */
  keepDrafts(fieldsById: ReadonlyMap<string, DraftRow['fields'] | undefined>): Promise<void> {
    return this.#guarded('rw', ['drafts'], (rows) => putDrafts(rows, fieldsById));
  }

  /** Forgets of these drafts the ones that still say what is given; what was typed since, here or in another tab, stays. */
  forgetDrafts(fieldsById: ReadonlyMap<string, DraftRow['fields']>): Promise<void> {
    return this.#guarded('rw', ['drafts'], (rows) => forgetSaid(rows, fieldsById));
  }

  readDraft(id: string): Promise<DraftRow | undefined> {
    return this.#guarded('r', ['drafts'], ({ drafts }) => drafts.get(id));
  }

  /** Keeps what is being typed; an empty draft is forgotten. */
  keepDraft(id: string, fields: Readonly<Record<string, string>> | undefined): Promise<void> {
    return this.keepDrafts(new Map([[id, fields]]));
  }

  /** Several reads at one moment, for the modules of storage that know what they ask: one guarded transaction. */
  reading<T>(over: readonly TableName[], act: (rows: Rows, head: HeadRow) => Promise<T>): Promise<T> {
    return this.#guarded('r', over, act);
  }

  /** Writes what is this device's own, beside the log, in one guarded transaction; announces nothing. */
  keepingOwn(act: (rows: Pick<Rows, 'settings' | 'drafts'>) => Promise<void>): Promise<void> {
    return this.#guarded('rw', ['settings', 'drafts'], act);
  }

  /** Lets go of the database and the other tabs; `onLost` is not called. Later calls reject. */
  close(): void {
    this.#tables.close();
    this.#around.channel.close();
  }
}
