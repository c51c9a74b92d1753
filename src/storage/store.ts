import { type Change, checkChange } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import { inDocumentOrder, type TargetState } from '../domain/fold.ts';
import type { Plan } from '../domain/plan.ts';
import { append, type Growth, readGuarded, readSubject } from './append.ts';
import { asStorageFault, StorageFault } from './storage-fault.ts';
import type { DraftRow, PlanRow, SnapshotRow, Tables } from './tables.ts';

export interface PlanStates {
  readonly plan: Plan;
  /** in the order of the document */
  readonly states: readonly TargetState[];
}

export interface Freezable extends PlanStates {
  readonly log: { readonly position: number; readonly latest: Stamp };
  readonly previousHash?: string;
}

export interface LogExtent {
  readonly position: number;
  readonly changes: number;
  readonly latest: Stamp;
}

/**
 * One workspace's database, opened and guarded. Every method rejects with a `StorageFault` and nothing else.
 * Reads give plain JSON, so that a query cache can tell equal from changed.
 */
export class Store {
  readonly device: string;
  readonly #tables: Tables;
  readonly #installId: string;
  readonly #announce: (growth: Growth) => void;

  constructor(tables: Tables, installId: string, device: string, announce: (growth: Growth) => void) {
    this.#tables = tables;
    this.#installId = installId;
    this.device = device;
    this.#announce = announce;
  }

  async #faulting<T>(act: () => PromiseLike<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw asStorageFault(error);
    }
  }

  /** Checks, appends in one transaction, announces. Resolves only when the changes are durable. */
  async append(changes: readonly Change[]): Promise<Growth> {
    for (const change of changes) {
      const checked = checkChange(change);
      if (!checked.ok) throw new StorageFault('refused', `${change.id} ${checked.fault.path}`);
    }
    const growth = await this.#faulting(() => append(this.#tables, this.#installId, changes));
    if (growth.appended > 0) this.#announce(growth);
    return growth;
  }

  readPlans(): Promise<PlanRow[]> {
    return this.#faulting(() => this.#tables.plans.toArray());
  }

  /** The plan with the states of all its targets; undefined when it was never adopted. Never reads the log. */
  readPlanStates(planId: string): Promise<PlanStates | undefined> {
    const { meta, plans, areas } = this.#tables;
    return this.#faulting(() =>
      this.#tables.transaction('r', [meta, plans, areas], async () => {
        await readGuarded(this.#tables, this.#installId);
        const row = await plans.get(planId);
        if (row === undefined) return undefined;
        const rows = await areas.where('planId').equals(planId).toArray();
        const states = rows.flatMap((area) => Object.values(area.states)).sort(inDocumentOrder);
        return { plan: row.plan, states };
      }),
    );
  }

  /** What a snapshot freezes, read in one transaction: the plan's states, the log's extent, the last hash. */
  readFreezable(planId: string): Promise<Freezable | undefined> {
    const { meta, plans, areas, snapshots } = this.#tables;
    return this.#faulting(() =>
      this.#tables.transaction('r', [meta, plans, areas, snapshots], async () => {
        const read = await this.readPlanStates(planId);
        const { position, latest } = await this.readExtent();
        const previous = (await this.readSnapshots())[0]?.sha256;
        if (read === undefined) return undefined;
        return { ...read, log: { position, latest }, ...(previous === undefined ? {} : { previousHash: previous }) };
      }),
    );
  }

  /** All changes that speak of a target, oldest stamp first; also those of kinds this version does not know. */
  readHistory(targetId: string): Promise<Change[]> {
    return this.#faulting(async () => {
      const changes = await readSubject(this.#tables, `target:${targetId}`);
      return changes.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
    });
  }

  /** Newest first. */
  readSnapshots(): Promise<SnapshotRow[]> {
    return this.#faulting(async () => {
      const rows = await this.#tables.snapshots.toArray();
      return rows.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
    });
  }

  /** The text of a snapshot file as it was frozen; undefined when there is none of that id. */
  readSnapshotText(snapshotId: string): Promise<string | undefined> {
    return this.#faulting(async () => {
      const [change] = await readSubject(this.#tables, `snapshot:${snapshotId}`);
      return change?.kind === 'snapshot-taken' ? (change.body as { text: string }).text : undefined;
    });
  }

  readExtent(): Promise<LogExtent> {
    return this.#faulting(async () => {
      const { position, changes, latest } = await readGuarded(this.#tables, this.#installId);
      return { position, changes, latest };
    });
  }

  readDraft(id: string): Promise<DraftRow | undefined> {
    return this.#faulting(() => this.#tables.drafts.get(id));
  }

  /** Keeps what is being typed; an empty draft is forgotten. */
  keepDraft(id: string, fields: Readonly<Record<string, string>> | undefined): Promise<void> {
    return this.#faulting(async () => {
      if (fields === undefined) await this.#tables.drafts.delete(id);
      else await this.#tables.drafts.put({ id, fields });
    });
  }

  close(): void {
    this.#tables.close();
  }
}
