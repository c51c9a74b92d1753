import * as v from 'valibot';
import { type Basis, bases } from './basis.ts';
import { type Board, boardOf } from './board.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { grades, readingSchema } from './change-bodies.ts';
import { sha256Hex } from './hash.ts';
import { lights } from './light.ts';
import type { LightRule } from './light-rule.ts';
import type { Period } from './period.ts';
import { idSchema, type Plan, periodSchema, planSchema, proseSchema, targetSchema } from './plan.ts';
import type { Standing } from './standing.ts';

export const SNAPSHOT_FORMAT = 'juli-snapshot';
export const SNAPSHOT_VERSION = 1;
/** Raised whenever standings or roll-ups come out otherwise for the same facts: older boards are then not computed anew. */
export const CALCULATION = 3;

/** 进度快照: a frozen board with all it takes to compute it again. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  /** the `CALCULATION` it was frozen with */
  readonly calculation: number;
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** 快照时间, an ISO instant in UTC; not the as-of period and not the time of any entry */
  readonly takenAt: string;
  readonly by: string;
  readonly demonstration: boolean;
  readonly asOf: Period;
  /** which figures counted; snapshots before calculation 2 have none and counted all reported ones */
  readonly basis?: Basis;
  readonly plan: Plan;
  readonly rule: LightRule;
  readonly board: Board;
  readonly standings: readonly Standing[];
  /** how far the log had grown: its last position and latest stamp */
  readonly log: { readonly position: number; readonly latest: string };
  /** hash of the snapshot taken before this one on the same device; the first has none */
  readonly previousHash?: string;
}

export interface SnapshotFile {
  readonly snapshot: Snapshot;
  /** SHA-256 of the canonical JSON of `snapshot` */
  readonly sha256: string;
}

export const hashOf = (snapshot: Snapshot): string => sha256Hex(canonicalJson(snapshot as unknown as Json));

/** The file's text: canonical, so the same snapshot gives the same bytes tomorrow and elsewhere (law 7). */
export const snapshotText = (snapshot: Snapshot): string =>
  canonicalJson({ snapshot: snapshot as unknown as Json, sha256: hashOf(snapshot) });

const figureSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^-?\d+(\.\d+)?$/));

/** What the screen and the roll-up read; the hash covers the rest. */
const entrySchema = v.looseObject({
  id: idSchema,
  period: periodSchema,
  reading: readingSchema,
  grade: v.picklist(grades),
  by: proseSchema,
});

const standingSchema = v.looseObject({
  target: targetSchema,
  asOf: periodSchema,
  light: v.picklist(lights),
  expected: figureSchema,
  credit: figureSchema,
  weight: figureSchema,
  overdue: v.boolean(),
  entry: v.optional(entrySchema),
  assessment: v.optional(v.looseObject({ met: v.boolean(), completion: v.optional(figureSchema) })),
  points: v.optional(figureSchema),
});

const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

// Strict at the top: what stands beside the snapshot is under no hash.
const fileSchema = v.strictObject({
  sha256: hashSchema,
  snapshot: v.looseObject({
    format: v.literal(SNAPSHOT_FORMAT),
    version: v.literal(SNAPSHOT_VERSION),
    calculation: v.pipe(v.number(), v.integer()),
    id: idSchema,
    name: proseSchema,
    note: v.optional(proseSchema),
    takenAt: v.pipe(v.string(), v.isoTimestamp()),
    by: proseSchema,
    demonstration: v.boolean(),
    asOf: periodSchema,
    basis: v.optional(v.picklist(bases)),
    plan: planSchema,
    rule: v.looseObject({
      id: v.string(),
      onTrackFrom: v.optional(figureSchema),
      severeBelow: v.optional(figureSchema),
      escalateAfter: v.optional(v.number()),
      silentAbove: figureSchema,
    }),
    board: v.looseObject({ gauges: v.array(v.looseObject({})), whole: v.looseObject({}) }),
    standings: v.array(standingSchema),
    log: v.looseObject({ position: v.number(), latest: v.string() }),
    previousHash: v.optional(hashSchema),
  }),
});

export type SnapshotFault = 'not-json' | 'not-a-snapshot' | 'hash-differs' | 'board-differs';
export type Verification =
  | {
      readonly ok: true;
      readonly file: SnapshotFile;
      /** false: frozen under another calculation; the hash was checked, the board not computed anew */
      readonly recomputed: boolean;
    }
  | { readonly ok: false; readonly fault: SnapshotFault };

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Undefined for what has no canonical text: lone surrogates, lists in lists without end. */
const canonicalText = (value: unknown): string | undefined => {
  try {
    return canonicalJson(value as Json);
  } catch {
    return undefined;
  }
};

/**
 * Verifies a snapshot file: readable, of this format, hash right, and its board is what its standings roll up to.
 * White space and key order of the file do not matter. A right hash proves that nothing was changed since it was
 * computed, not who computed it. Never throws, whatever the text.
 */
export function verifySnapshot(text: string): Verification {
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return { ok: false, fault: 'not-json' };
  if (!v.is(fileSchema, json)) return { ok: false, fault: 'not-a-snapshot' };
  const file = json as unknown as SnapshotFile;
  const { snapshot } = file;
  const hashed = canonicalText(snapshot);
  if (hashed === undefined) return { ok: false, fault: 'not-a-snapshot' };
  if (sha256Hex(hashed) !== file.sha256) return { ok: false, fault: 'hash-differs' };
  if (snapshot.calculation !== CALCULATION) return { ok: true, file, recomputed: false };
  const again = boardOf(snapshot.plan, snapshot.standings, snapshot.asOf, snapshot.rule);
  const equal = canonicalJson(again as unknown as Json) === canonicalJson(snapshot.board as unknown as Json);
  return equal ? { ok: true, file, recomputed: true } : { ok: false, fault: 'board-differs' };
}
