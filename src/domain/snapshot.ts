import type { Basis } from './basis.ts';
import { type Board, boardOf } from './board.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { sha256Hex } from './hash.ts';
import type { LightRule } from './light-rule.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import type { Altered } from './snapshot-altered.ts';
import { type BoardFigure, boardRefused } from './snapshot-board-figures.ts';
import { refusedFirst, refusedSecond } from './snapshot-checks.ts';
import { digestsFrom, type Members, membersOf, piecesOf, type SnapshotDigests } from './snapshot-digests.ts';
import type { SnapshotEntry } from './snapshot-entries.ts';
import type { SnapshotOrganisation } from './snapshot-organisation.ts';
import type { SnapshotSignature } from './snapshot-signature.ts';
import type { Standing } from './standing.ts';

export const SNAPSHOT_FORMAT = 'juli-snapshot';
/** Version 1 had no entries, names, digests or signature; its files verify for ever. */
export const SNAPSHOT_VERSION = 2;
/** Raised whenever standings or roll-ups come out otherwise for the same facts: older boards are then not computed anew. */
export const CALCULATION = 3;

/** 进度快照: a frozen board with all it takes to compute it again. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: 1 | typeof SNAPSHOT_VERSION;
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
  /** which figures counted; absent: all reported ones, as in snapshots before calculation 2 */
  readonly basis?: Basis;
  readonly plan: Plan;
  readonly rule: LightRule;
  readonly board: Board;
  readonly standings: readonly Standing[];
  /** the entries in force up to the as-of month, see `entriesInForce`; version 1 has none */
  readonly entries?: readonly SnapshotEntry[];
  /** what those who answer were called then; version 1 keeps their ids only */
  readonly organisation?: SnapshotOrganisation;
  /** how far the log had grown: its last position and latest stamp */
  readonly log: { readonly position: number; readonly latest: string };
  /** hash of the snapshot taken before this one on the same device; the first has none */
  readonly previousHash?: string;
  /**
   * `keyFingerprint` of the key that signs the file; absent where nobody signs. The signature cannot go while the hashes
   * stay; whoever makes them anew can drop both, which only the other snapshots of the device tell (`chainOf`)
   */
  readonly signedWith?: string;
}

export interface SnapshotFile {
  readonly snapshot: Snapshot;
  /** SHA-256 of the canonical JSON of `snapshot` */
  readonly sha256: string;
  /** since version 2 */
  readonly digests?: SnapshotDigests;
  readonly signature?: SnapshotSignature;
}

export const hashOf = (snapshot: Snapshot): string => sha256Hex(canonicalJson(snapshot as unknown as Json));

/** The file's text: canonical, so the same snapshot gives the same bytes tomorrow and elsewhere (law 7). */
export function snapshotText(snapshot: Snapshot, signature?: SnapshotSignature): string {
  const file = { snapshot, sha256: hashOf(snapshot) };
  if (snapshot.version === 1) return canonicalJson(file as unknown as Json);
  const digests = digestsFrom(piecesOf(snapshot as unknown as Members).values());
  return canonicalJson({ ...file, digests, signature } as unknown as Json);
}

export type SnapshotFault =
  | 'not-json'
  | 'not-a-snapshot'
  | 'hash-differs'
  | 'ambiguous'
  | 'later-members'
  | 'signature-differs'
  | 'entries-differ'
  | 'board-differs';

export interface Refused<Fault = SnapshotFault> {
  readonly ok: false;
  readonly fault: Fault;
  /**
   * what can be named: where it reads in two ways, or version 1 has what came later; since version 2 also where a hash,
   * the signature or the entries differ
   */
  readonly altered?: readonly Altered[];
  readonly boardFigures?: readonly BoardFigure[];
}

export type Verification =
  | {
      readonly ok: true;
      readonly file: SnapshotFile;
      /** false: frozen under another calculation; the hash was checked, the board not computed anew */
      readonly recomputed: boolean;
    }
  | Refused;

/** Of a file whose hashes are right: is the board what its standings roll up to? */
function recompute(file: SnapshotFile): Verification {
  const { plan, standings, asOf, rule, board, calculation } = file.snapshot;
  if (calculation !== CALCULATION) return { ok: true, file, recomputed: false };
  const refused = boardRefused(board, boardOf(plan, standings, asOf, rule));
  return refused ?? { ok: true, file, recomputed: true };
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Verifies the content of a snapshot file: readable, of this format, hash right, and its board is what its standings roll
 * up to. White space and key order of the file do not matter. A right hash proves that nothing was changed since it was
 * computed, not who computed it; whether the signature is of it takes the platform: to rely on a file, call
 * `openSnapshot`. Never throws, whatever the text.
 */
export function verifySnapshot(text: string): Verification {
  const bare = text.replace(/^\uFEFF/, '');
  const json = parse(bare);
  if (json === undefined) return { ok: false, fault: 'not-json' };
  const { format, version } = membersOf(membersOf(json).snapshot);
  if (format !== SNAPSHOT_FORMAT) return { ok: false, fault: 'not-a-snapshot' };
  const refused =
    version === SNAPSHOT_VERSION ? refusedSecond(membersOf(json), bare) : refusedFirst(membersOf(json), bare);
  return refused ?? recompute(json as SnapshotFile);
}
