import type { TableName } from './tables.ts';

/**
 * What a backup does with each table. `log` goes as changes, `folded` comes back from them, `bytes` go as they are,
 * `own` is added where it is absent, `fresh` is each database's own. A table without a case does not compile, and
 * tests/storage/backup-tables.test.ts asks each whether it does what is said here.
 */
export const backupCases = {
  meta: 'fresh',
  log: 'log',
  plans: 'folded',
  places: 'folded',
  areas: 'folded',
  snapshots: 'folded',
  registers: 'folded',
  files: 'bytes',
  settings: 'own',
  drafts: 'own',
} as const satisfies Record<TableName, 'fresh' | 'log' | 'folded' | 'bytes' | 'own'>;
