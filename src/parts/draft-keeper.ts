import type { Workspace } from '../queries/workspace.ts';

export type DraftFields = Readonly<Record<string, string>>;

/** Between two writes: how far what is kept may be behind the keys. */
const PAUSE_MS = 150;

/**
 * Keeps what is typed: the first change at once, further ones at most `PAUSE_MS` behind. It forgets only what it wrote
 * or found itself, so that what another tab typed over it stays. A draft that cannot be kept says nothing here: saving
 * meets the same fault and says it.
 */
export class DraftKeeper {
  readonly #workspace: Pick<Workspace, 'store'>;
  /** what the disk holds, as far as this page knows */
  readonly #keptById: Map<string, DraftFields>;
  #waitingById = new Map<string, DraftFields | undefined>();
  readonly #onWritten: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `found` are the drafts that the page began with; `onWritten` is told when the disk holds others. */
  constructor(
    workspace: Pick<Workspace, 'store'>,
    found: Iterable<readonly [id: string, fields: DraftFields]>,
    onWritten: () => void = () => undefined,
  ) {
    this.#workspace = workspace;
    this.#keptById = new Map(found);
    this.#onWritten = onWritten;
  }

  /** Keeps drafts by their ids or, with undefined, forgets them. */
  keep(drafts: Iterable<readonly [id: string, fields: DraftFields | undefined]>): void {
    for (const [id, fields] of drafts) this.#waitingById.set(id, fields);
    if (this.#timer !== undefined || this.#waitingById.size === 0) return;
    this.flush();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.flush();
    }, PAUSE_MS);
  }

  /** Writes at once what waits. */
  flush(): void {
    const typed = new Map<string, DraftFields>();
    const emptied = new Map<string, DraftFields>();
    for (const [id, fields] of this.#waitingById) {
      const kept = this.#keptById.get(id);
      if (fields !== undefined) typed.set(id, fields);
      else if (kept !== undefined) emptied.set(id, kept);
    }
    this.#waitingById = new Map();
    for (const [id, fields] of typed) this.#keptById.set(id, fields);
    for (const id of emptied.keys()) this.#keptById.delete(id);
    if (typed.size + emptied.size > 0) void this.#write(typed, emptied).catch(() => undefined);
  }

  async #write(
    typed: ReadonlyMap<string, DraftFields>,
    emptied: ReadonlyMap<string, DraftFields>,
  ): Promise<void> {
    const store = await this.#workspace.store();
    await Promise.all([
      typed.size > 0 && store.keepDrafts(typed),
      emptied.size > 0 && store.forgetDrafts(emptied),
    ]);
    this.#onWritten();
  }
}
