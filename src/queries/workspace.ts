import type { Store } from '../storage/store.ts';

/** The real workspace and the demonstration have a database each; nothing passes between them. */
export interface Workspace {
  readonly id: 'real' | 'demo';
  /** opens on first use; rejects with a `StorageFault` */
  readonly store: () => Promise<Store>;
}
