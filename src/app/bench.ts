import type { Change, ChangeOf } from '../domain/change.ts';
import type { Entry } from '../domain/change-bodies.ts';
import { nextStamp } from '../domain/clock.ts';
import { type Decimal, multiply } from '../domain/decimal.ts';
import type { Store } from '../storage/store.ts';
import { newId } from './browser-rim.ts';

/** In the bench a meter's aria-valuenow carries every digit, so that another store's numbers can be compared. */
export const unroundedPercent = (completion: Decimal): string => multiply(completion, '100');

interface Bench {
  /** resolves once ten meters are painted; the time since navigation started, in ms */
  readonly ready: () => Promise<number>;
  /** resolves once the board on the screen came from the database; that time since navigation started, in ms */
  readonly confirmed: () => Promise<number>;
  /** adopts a plan file (data/schema/plan.schema.json) with all its targets; resolves when durable */
  readonly adopt: (planFile: unknown) => Promise<void>;
  /** imports entries as one batch; resolves when durable */
  readonly importAll: (entries: readonly Entry[]) => Promise<void>;
  /** saves one entry; resolves when durable */
  readonly save: (entry: Entry) => Promise<void>;
  /** everything that happened to a target, oldest first */
  readonly history: (targetId: string) => Promise<Change[]>;
}

const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function ready(): Promise<number> {
  while (document.querySelectorAll('[role=meter]').length < 10) await nextPaint();
  await nextPaint();
  return performance.now();
}

type SetItem = (this: Storage, key: string, value: string) => void;

/** The board is mirrored as soon as a read of the database is on the screen, and at no other time. */
const mirrored = (): Promise<number> =>
  new Promise((resolve) => {
    const setItem = Reflect.get(Storage.prototype, 'setItem') as SetItem;
    Storage.prototype.setItem = function (key: string, value: string): void {
      setItem.call(this, key, value);
      if (!key.includes('board-mirror')) return;
      Storage.prototype.setItem = setItem;
      resolve(performance.now());
    };
  });

/** Entries as changes with stamps that grow from the log's latest; one wall time for the whole batch. */
function changesOf(entries: readonly Entry[], latest: string, device: string): ChangeOf<'entry-logged'>[] {
  const wall = new Date().toISOString();
  let at = latest;
  return entries.map((body) => {
    at = nextStamp(at === '' ? undefined : at, wall);
    return { id: newId(), kind: 'entry-logged', version: 1, at, author: { name: 'bench' }, device, body };
  });
}

async function append(store: Store, entries: readonly Entry[]): Promise<void> {
  const { latest } = await store.readExtent();
  await store.append(changesOf(entries, latest, store.device));
}

async function adopt(store: Store, planFile: unknown): Promise<void> {
  // What only the bench needs arrives when it is used, or it would delay the first paint that is measured.
  const [{ changesOfPublished }, { checkPublished }] = await Promise.all([
    import('../domain/published-changes.ts'),
    import('../domain/published-files.ts'),
  ]);
  const sources = { edition: '2000-01-01', sources: [] };
  const checked = checkPublished({ sources, plans: [planFile], outcomes: [], links: { links: [] } });
  if (!checked.ok) throw new Error(checked.path);
  await store.append(changesOfPublished(checked.published));
}

/** Puts `window.bench` on the page; only the bench build calls it, and that build is never shipped. */
export function installBench(open: () => Promise<Store>): void {
  const confirmation = mirrored();
  const bench: Bench = {
    ready,
    confirmed: () => confirmation,
    adopt: async (planFile) => adopt(await open(), planFile),
    importAll: async (entries) => append(await open(), entries),
    save: async (entry) => append(await open(), [entry]),
    history: async (targetId) => (await open()).readHistory(targetId),
  };
  Object.assign(window, { bench });
}
