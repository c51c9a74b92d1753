import { backupKeys } from './backup-keys.ts';
import type { Rows } from './tables.ts';

/** Positions of the log, both included, that came out of a backup file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches in the text of a setting, `12-40 55-60`; what is none of that form is left out. */
export const stretchesFrom = (kept: Readonly<Record<string, string>> | undefined): Stretch[] =>
  (kept?.stretches ?? '').split(' ').flatMap((text) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
    return from === undefined || to === undefined ? [] : [{ from: Number(from), to: Number(to) }];
  });

/** Remembers, in the transaction that appends it, that a stretch of the log came out of a backup file. */
export async function keepRestored({ settings }: Pick<Rows, 'settings'>, stretch: Stretch): Promise<void> {
  const kept = stretchesFrom((await settings.get(backupKeys.restored))?.value);
  const before = kept.at(-1);
  const isNext = before !== undefined && before.to + 1 === stretch.from;
  const all = isNext ? [...kept.slice(0, -1), { from: before.from, to: stretch.to }] : [...kept, stretch];
  const stretches = all.map(({ from, to }) => `${from}-${to}`).join(' ');
  await settings.put({ key: backupKeys.restored, value: { stretches } });
}
