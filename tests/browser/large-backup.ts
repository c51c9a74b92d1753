import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface PlanTarget {
  readonly id: string;
  readonly stages?: readonly string[];
}

const PLAN = 'yongkang-2024';
const MONTHS = 12;
const { targets } = JSON.parse(readFileSync('data/plans/2024.json', 'utf8')) as { targets: PlanTarget[] };
const countedIds = targets.flatMap(({ id, stages }) => (stages === undefined ? [id] : [])).sort();

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** Keys sorted, no white space: what docs/backup-format.md asks of a program that writes such a file. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

/** Figure n of so many: target by target as a backup has them, month by month, and then corrected again and again. */
function figure(n: number, count: number, note: string): string {
  const each = Math.ceil(count / countedIds.length);
  const targetId = countedIds[Math.floor(n / each)];
  const turn = n % each;
  const month = 1 + (turn % MONTHS);
  const before = turn < MONTHS ? {} : { replaces: [`large-${n - MONTHS}`], reason: '更正' };
  return canonical({
    id: `large-${n}`,
    kind: 'entry-logged',
    version: 3,
    at: `${new Date(Date.UTC(2024, 11, 1) + n).toISOString()}/00000`,
    author: { name: '李主任', unit: '市发展和改革局', post: '统计岗' },
    device: 'another-device',
    body: {
      planId: PLAN,
      targetId,
      period: `2024-${String(month).padStart(2, '0')}`,
      reading: { kind: 'value', value: String(n % 97) },
      grade: 'reported',
      note: `第${n}次填报，${note}`,
      ...before,
    },
  });
}

/** A backup of so many figures, written by this program and not by the product; with another note they are others. */
export function largeBackup(count: number, note = '数据来自月度统计台账'): Buffer {
  const lines = Array.from({ length: count }, (_, n) => `${figure(n, count, note)}\n`).join('');
  const body = gzipSync(lines, { level: 1 });
  const head = {
    format: 'juli-backup',
    version: 1,
    madeAt: '2024-12-31T00:00:00.000Z',
    device: 'another-device',
    changeVersion: 3,
    scope: { kind: 'all' },
    counts: { changes: count, byPeople: count, unknown: 0, files: 0, settings: 0, drafts: 0 },
    changesSha256: sha256(lines),
    lines: count,
    plainBytes: Buffer.byteLength(lines),
    compression: 'gzip',
    body: { bytes: body.length, sha256: sha256(body) },
  };
  const header = canonical({ ...head, sha256: sha256(canonical(head)) });
  return Buffer.concat([Buffer.from(`${header}\n`), body]);
}
