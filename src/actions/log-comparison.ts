import { changeLine } from '../domain/backup-lines.ts';
import type { Change } from '../domain/change.ts';
import { wallOf } from '../domain/clock.ts';
import { runningHash } from '../domain/hash.ts';
import { fileIn } from './backup-files.ts';

/** Where the restored state is not what it should be. */
export interface DrillDifference {
  readonly what:
    | 'log'
    | 'refused'
    | 'missing-here'
    | 'other-content'
    | 'not-in-backup'
    | 'file'
    | 'state'
    | 'board'
    | 'locks'
    | 'organisation'
    | 'own';
  /** of the change or plan, or what a target or file is called */
  readonly id: string;
}

/** So many differences are named. */
export const DIFFERENCES = 100;

interface Said {
  readonly id: string;
  readonly line: string;
}

const saidBy = (changes: readonly Change[]): Said[] =>
  changes.map((change) => ({ id: change.id, line: changeLine(change) }));

/** Of what was restored that which is not here, or otherwise. */
function missingOrOther(restored: readonly Said[], present: readonly Said[]): DrillDifference[] {
  const lineById = new Map(present.map(({ id, line }) => [id, line]));
  return restored.flatMap(({ id, line }): DrillDifference[] => {
    const own = lineById.get(id);
    if (own === line) return [];
    return [{ what: own === undefined ? 'missing-here' : 'other-content', id }];
  });
}

/** Of one subject what was restored, what is here, and what was here when the backup was made, if that is known. */
interface Read {
  readonly before: readonly Change[];
  readonly after: readonly Change[];
  readonly owed: readonly Change[] | undefined;
}

/** Two logs, subject by subject; of each only what differs is kept. */
export class LogComparison {
  readonly same = new Set<string>();
  readonly differences: DrillDifference[] = [];
  readonly nameBySha256 = new Map<string, string>();
  readonly #hash = runningHash();
  readonly #encoder = new TextEncoder();
  changes = 0;
  newer = 0;
  earlier = 0;

  take(subject: string, { before, after, owed }: Read, madeAt: string): void {
    const said = saidBy(before);
    this.#hash.update(this.#encoder.encode(said.map(({ line }) => `${line}\n`).join('')));
    for (const file of before.flatMap((change) => fileIn(change) ?? []))
      this.nameBySha256.set(file.sha256, file.name);
    const restored = new Set(before.map(({ id }) => id));
    const lost = (owed ?? []).filter(({ id }) => !restored.has(id));
    const more = after.filter(({ id }) => !restored.has(id));
    const found = missingOrOther(said, saidBy(after));
    for (const each of found) this.differences.push(each);
    for (const { id } of lost) this.differences.push({ what: 'not-in-backup', id });
    this.differences.splice(DIFFERENCES);
    if (found.length === 0 && more.length === 0) this.same.add(subject);
    this.changes += before.length;
    this.newer += more.length - lost.length;
    if (owed === undefined) this.earlier += more.filter(({ at }) => wallOf(at) < madeAt).length;
  }

  sha256 = (): string => this.#hash.digest();
}
