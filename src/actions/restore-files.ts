import type { Store } from '../storage/store.ts';
import type { FileRow } from '../storage/tables.ts';
import { fileHere } from './file-here.ts';

/** Files of a backup by what is to be done with them. */
export interface SortedFiles {
  /** nothing is here under their hash */
  readonly fresh: readonly FileRow[];
  /** what is here is not what was put there: the whole copy takes its place */
  readonly rotten: readonly FileRow[];
  /** whole here: left alone */
  readonly held: number;
}

/** Sorts the files of a backup, stretch by stretch; one that it holds twice counts once. */
export class RestoreFiles {
  readonly #store: Store;
  readonly #seen = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
  }

  async sort(files: readonly FileRow[]): Promise<SortedFiles> {
    const fresh: FileRow[] = [];
    const rotten: FileRow[] = [];
    let held = 0;
    for (const file of files) {
      if (this.#seen.has(file.sha256)) continue;
      this.#seen.add(file.sha256);
      const { state } = await fileHere(this.#store, file.sha256);
      if (state === 'absent') fresh.push(file);
      else if (state === 'rotten') rotten.push(file);
      else held += 1;
    }
    return { fresh, rotten, held };
  }
}
