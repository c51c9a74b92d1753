import type { Store } from '../storage/store.ts';
import { attachEvidence, type EvidencePiece, type EvidencePlace, pieceName } from './attach-evidence.ts';
import type { Rim } from './rim.ts';

/** What became of one piece: attached, or why not. */
export interface AttachOutcome {
  readonly id: string;
  readonly name: string;
  readonly error?: unknown;
}

/**
 * Attaches pieces one after the other, each in a transaction of its own, so that one that is refused costs the others
 * nothing. Never rejects: every piece has its outcome.
 */
export async function attachEach(
  store: Store,
  rim: Rim,
  place: EvidencePlace,
  pieces: readonly EvidencePiece[],
): Promise<AttachOutcome[]> {
  const outcomes: AttachOutcome[] = [];
  for (const piece of pieces) {
    const name = pieceName(piece);
    try {
      await attachEvidence(store, rim, place, [piece]);
      outcomes.push({ id: piece.id, name });
    } catch (error) {
      outcomes.push({ id: piece.id, name, error });
    }
  }
  return outcomes;
}
