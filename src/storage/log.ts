import { type Change, isKnown, subjectOf } from '../domain/change.ts';
import type { LogRow, Rows } from './tables.ts';

/** 100,000 changes cost 8 s as rows and 0.4 s in blocks of 500. */
export const BLOCK_SIZE = 500;
const BLOCKS_AT_ONCE = 50;
const TARGET = 'target:';
/** Subjects of kinds that this version does not know begin with it. */
export const UNKNOWN = 'unknown:';

/** The target that a subject names; undefined when it is something else. */
export const targetOfSubject = (subject: string): string | undefined =>
  subject.startsWith(TARGET) ? subject.slice(TARGET.length) : undefined;

export const subjectOfTarget = (targetId: string): string => `${TARGET}${targetId}`;

/** The target a change speaks of, also when its kind is unknown but its body names one as all such bodies do. */
export function targetOf(change: Change): string | undefined {
  if (isKnown(change)) return targetOfSubject(subjectOf(change));
  const { targetId } = change.body as { targetId?: unknown };
  return typeof targetId === 'string' ? targetId : undefined;
}

/** The changes by what they speak of; each id once, whatever it speaks of. */
export function groupBySubject(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  const ids = new Set<string>();
  for (const change of changes) {
    if (ids.has(change.id)) continue;
    ids.add(change.id);
    const subject = subjectOf(change);
    const group = groups.get(subject);
    if (group === undefined) groups.set(subject, [change]);
    else group.push(change);
  }
  return groups;
}

/**
 * The whole position at which a block arrived. What one block held when it arrived may lie as several above the position
 * before, once a later program knows what it speaks of, see rebuild.ts.
 */
export const arrivalOf = (position: number): number => Math.ceil(position);

/** The changes of one subject as rows of the log, in their order. */
export function blocksOf(subject: string, changes: readonly Change[]): LogRow[] {
  const rows: LogRow[] = [];
  for (let start = 0; start < changes.length; start += BLOCK_SIZE) {
    const block = changes.slice(start, start + BLOCK_SIZE);
    rows.push({ subject, ids: block.map((change) => change.id), changes: block });
  }
  return rows;
}

/** The changes of one subject in the order they were appended. */
export const readSubject = async (rows: Rows, subject: string): Promise<Change[]> =>
  (await rows.log.where('subject').equals(subject).toArray()).flatMap((row) => row.changes);

const byStamp = (a: Change, b: Change): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** All changes that speak of a target, oldest stamp first; also those of kinds this version does not know. */
export async function readTarget(rows: Rows, targetId: string): Promise<Change[]> {
  const known = await readSubject(rows, subjectOfTarget(targetId));
  const unknown = (await rows.log.where('subject').startsWith(UNKNOWN).toArray()).flatMap(
    (row) => row.changes,
  );
  return [...known, ...unknown.filter((change) => targetOf(change) === targetId)].sort(byStamp);
}

/** Where to read on in the log, backwards: the block at or below the position, without its latest changes. */
export interface LogPlace {
  readonly position: number;
  readonly skip: number;
}

/** A stretch of the log as it arrived, latest first. */
export interface LogPage {
  readonly changes: readonly Change[];
  /** read on from here; absent at the beginning of the log */
  readonly next?: LogPlace;
}

/**
 * Reads the log backwards in the order of arrival, at most `count` changes; without a place from the end. Within a
 * block, which holds what came at once for one subject, the latest stamp comes first.
 */
export async function readLogPage(rows: Rows, from: LogPlace | undefined, count: number): Promise<LogPage> {
  const changes: Change[] = [];
  let rest =
    from === undefined
      ? rows.log.orderBy('position')
      : rows.log.where('position').belowOrEqual(from.position);
  for (;;) {
    const blocks = await rest.reverse().limit(BLOCKS_AT_ONCE).toArray();
    for (const { position = 0, changes: block } of blocks) {
      const skip = position === from?.position ? from.skip : 0;
      const left = [...block].sort((a, b) => byStamp(b, a)).slice(skip);
      const taken = left.slice(0, count - changes.length);
      changes.push(...taken);
      if (taken.length < left.length) return { changes, next: { position, skip: skip + taken.length } };
    }
    const last = blocks.at(-1)?.position;
    if (last === undefined || blocks.length < BLOCKS_AT_ONCE) return { changes };
    rest = rows.log.where('position').below(last);
  }
}
