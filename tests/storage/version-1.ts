import { type Change, isKnown, subjectOf } from '../../src/domain/change.ts';
import type { Dump } from './raw-database.ts';

const KINDS_OF_V1: readonly string[] = [
  'plan-adopted',
  'target-defined',
  'target-revised',
  'target-withdrawn',
  'entry-logged',
  'entry-retracted',
  'outcome-noted',
  'snapshot-taken',
];
/** Where the program of version 1 put a change: what it did not know has a subject of its own. */
const subjectInV1 = (change: Change): string =>
  isKnown(change) && change.version === 1 && KINDS_OF_V1.includes(change.kind)
    ? subjectOf(change)
    : `unknown:${change.kind}`;

/** What version 1 made of the same appends; its kept states are not those of today. */
export function asVersion1({ stores }: Dump, batches: readonly (readonly Change[])[]): Dump {
  const rows = batches.flatMap((batch) => {
    const subjects = [...new Set(batch.map(subjectInV1))];
    return subjects.map((subject) => {
      const changes = batch.filter((change) => subjectInV1(change) === subject);
      return { subject, ids: changes.map(({ id }) => id), changes };
    });
  });
  const log = rows.map((row, n) => ({ ...row, position: n + 1 }));
  const meta = (stores.meta?.rows ?? []).map((head) => ({ ...head, schema: 1, position: log.length }));
  const areas = (stores.areas?.rows ?? []).map((area) => ({ ...area, states: {} }));
  const { registers: _r, files: _f, settings: _s, ...old } = stores;
  const replaced = { log, meta, areas, plans: [], places: [], snapshots: [] };
  const withRows = Object.entries(old).map(([name, store]) => [
    name,
    { ...store, rows: (replaced as Record<string, typeof store.rows>)[name] ?? store.rows },
  ]);
  return { version: 10, stores: Object.fromEntries(withRows) };
}
