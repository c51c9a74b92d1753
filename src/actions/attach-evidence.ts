import { isKnown } from '../domain/change.ts';
import type { Evidence } from '../domain/change-bodies.ts';
import { foldTarget, isTargetChange } from '../domain/fold.ts';
import { sha256HexOfParts } from '../domain/hash.ts';
import type { Period } from '../domain/period.ts';
import type { AttachedEvidence } from '../domain/target-state.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { FileRow } from '../storage/tables.ts';
import { ActionFault } from './action-fault.ts';
import { fileHere } from './file-here.ts';
import { slicesOf } from './file-slices.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/** Bytes of one file at most: 20 MB. */
export const EVIDENCE_LIMIT_BYTES = 20 * 1024 * 1024;

/** For which target, and from which month on it proves something. */
export interface EvidencePlace {
  readonly planId: string;
  readonly targetId: string;
  readonly period: Period;
}

/** What is to be attached; `id` is made before, so that a retry is a no-op. */
export type EvidencePiece =
  | { readonly kind: 'file'; readonly id: string; readonly file: File }
  | { readonly kind: 'document'; readonly id: string; readonly number: string; readonly title: string };

interface Read {
  readonly id: string;
  readonly evidence: Evidence;
  readonly row?: FileRow;
}

/** What a person knows the piece by. */
export const pieceName = (piece: EvidencePiece): string =>
  piece.kind === 'file' ? piece.file.name : piece.number.trim() || piece.title.trim();

/** The slices of a file as they are handed on, kept. */
async function* keeping(file: File, kept: Uint8Array<ArrayBuffer>[]): AsyncGenerator<Uint8Array> {
  for await (const slice of slicesOf(file)) {
    kept.push(slice);
    yield slice;
  }
}

/** Read once: what is kept are the bytes that were hashed, whatever happens to the file on the disk meanwhile. */
async function readFile(id: string, file: File): Promise<Read> {
  const { name, size } = file;
  if (size === 0) throw new ActionFault('evidence-empty', name);
  if (size > EVIDENCE_LIMIT_BYTES) throw new ActionFault('evidence-too-large', name);
  const slices: Uint8Array<ArrayBuffer>[] = [];
  const sha256 = await sha256HexOfParts(keeping(file, slices)).catch(() => {
    throw new ActionFault('evidence-unreadable', name);
  });
  const mediaType = file.type === '' ? {} : { mediaType: file.type };
  const evidence: Evidence = { kind: 'file', name: name.toWellFormed(), size, sha256, ...mediaType };
  return { id, evidence, row: { sha256, content: new Blob(slices) } };
}

async function read(piece: EvidencePiece): Promise<Read> {
  const { id } = piece;
  if (piece.kind === 'file') return readFile(id, piece.file);
  const [number, title] = [piece.number.trim(), piece.title.trim()];
  if (number === '' || title === '') throw new ActionFault('evidence-incomplete', pieceName(piece));
  return { id, evidence: { kind: 'document', number, title } };
}

const contentOf = (evidence: Evidence): string =>
  evidence.kind === 'file' ? `file ${evidence.sha256}` : `document ${evidence.number}`;

/** Of what is attached for the month the files that are not whole on this device, or not on it. */
async function lackingOf(store: Store, reads: readonly Read[], attached: readonly AttachedEvidence[]) {
  const known = new Set(attached.map(({ evidence }) => contentOf(evidence)));
  const lacking = new Set<string>();
  for (const { evidence } of reads) {
    if (evidence.kind !== 'file' || !known.has(contentOf(evidence))) continue;
    if ((await fileHere(store, evidence.sha256)).state !== 'intact') lacking.add(contentOf(evidence));
  }
  return lacking;
}

/** The very same id is a retry and no repetition, and bytes that are lacking are brought without a word. */
function requireNew(
  pieces: readonly EvidencePiece[],
  reads: readonly Read[],
  attached: readonly AttachedEvidence[],
  lacking: ReadonlySet<string>,
): void {
  const idByContent = new Map(attached.map(({ id, evidence }) => [contentOf(evidence), id]));
  reads.forEach(({ id, evidence }, place) => {
    const content = contentOf(evidence);
    const piece = pieces[place];
    if (lacking.has(content)) return;
    if (piece !== undefined && (idByContent.get(content) ?? id) !== id)
      throw new ActionFault('evidence-repeated', pieceName(piece));
    idByContent.set(content, id);
  });
}

async function attachedTo(store: Store, { targetId, period }: EvidencePlace): Promise<AttachedEvidence[]> {
  const changes = (await store.readHistory(targetId)).filter(isKnown).filter(isTargetChange);
  return Object.values(foldTarget(targetId, changes).evidenceById).filter((each) => each.period === period);
}

/**
 * Attaches files and document numbers to a target's month, with the files' bytes, all in one transaction. Of a file that
 * is attached there already and is absent or rotten here only the bytes are kept, and no change. Resolves when all is durable. Rejects with a `StorageFault` or a fault that names the piece: `evidence-empty`, `-too-large`,
 * `-unreadable`, `-repeated` (the same content is there for the month), `-incomplete`, or with `period-locked`; then
 * nothing was saved.
 */
export async function attachEvidence(
  store: Store,
  rim: Rim,
  place: EvidencePlace,
  pieces: readonly EvidencePiece[],
): Promise<Growth> {
  const reads: Read[] = [];
  // One after the other: two large files at once would hold the page twice as long.
  for (const piece of pieces) reads.push(await read(piece));
  const writer = await writerOf(store, rim);
  await requireOpenPeriods(store, writer, [place]);
  const attached = await attachedTo(store, place);
  const lacking = await lackingOf(store, reads, attached);
  requireNew(pieces, reads, attached, lacking);
  const { planId, targetId, period } = place;
  const said = reads.filter(({ evidence }) => !lacking.has(contentOf(evidence)));
  const sayings = said.map(({ id, evidence }) => ({
    id,
    kind: 'evidence-attached' as const,
    body: { planId, targetId, period, evidence },
  }));
  return store.append(
    stampAll(store, writer, sayings),
    reads.flatMap(({ row }) => (row === undefined ? [] : [row])),
  );
}
