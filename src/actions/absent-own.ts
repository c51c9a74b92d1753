import { readBackupExtent } from '../storage/backup-reads.ts';
import { IDENTITY_KEY, isCarried } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import type { SettingRow } from '../storage/tables.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import type { Content } from './read-content.ts';

/** Counts the settings and drafts of a file that are absent here, each once; of these it keeps who sits at the device. */
export class AbsentOwn {
  readonly #held: Record<'settings' | 'drafts', ReadonlySet<string>>;
  readonly #settings = new Set<string>();
  readonly #drafts = new Set<string>();
  identity: SettingRow['value'] | undefined;

  private constructor(settings: readonly string[], drafts: readonly string[]) {
    this.#held = { settings: new Set(settings), drafts: new Set(drafts) };
  }

  /** What is here is read once, and not at all for a file without any. */
  static async beside(store: Store, { header: { counts } }: InspectedBackup): Promise<AbsentOwn> {
    if (counts.settings + counts.drafts === 0) return new AbsentOwn([], []);
    const { settings, drafts } = await readBackupExtent(store);
    return new AbsentOwn(
      settings.map(({ key }) => key),
      drafts.map(({ id }) => id),
    );
  }

  take({ settings, drafts }: Pick<Content, 'settings' | 'drafts'>): void {
    for (const row of settings) {
      if (!isCarried(row) || this.#held.settings.has(row.key)) continue;
      this.#settings.add(row.key);
      if (row.key === IDENTITY_KEY) this.identity = row.value;
    }
    for (const { id } of drafts) if (!this.#held.drafts.has(id)) this.#drafts.add(id);
  }

  counts = () => ({ settings: this.#settings.size, drafts: this.#drafts.size });
}
