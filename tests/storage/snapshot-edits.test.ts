import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SnapshotFile, verifySnapshot } from '../../src/domain/snapshot.ts';
import type { Altered } from '../../src/domain/snapshot-altered.ts';
import { signatureStateOf } from '../../src/queries/signature.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import { signer, subtle } from '../domain/signed.ts';
import { type Drawn, drawn, editsOf, type Path } from '../domain/snapshot-edits.ts';
import { taken } from '../domain/taken.ts';
import { demonstrationOf } from '../reporting/year-snapshots.ts';

/** Who it is by is not asked where a signature is not of its content. */
const nowhere: Workspace = { id: 'real', store: () => Promise.reject(new Error('not asked for')) };

interface Found {
  readonly fault: string | undefined;
  readonly altered: readonly Altered[];
}

/** What opening a file finds, as the screens do: the content, then the signature. */
async function opened(text: string): Promise<Found> {
  const result = verifySnapshot(text);
  if (!result.ok) return { fault: result.fault, altered: result.altered ?? [] };
  const state = await signatureStateOf(nowhere, subtle, result.file).catch(() => 'own');
  return { fault: state === 'differs' ? 'signature-differs' : undefined, altered: [] };
}

/** The entry or standing of the file that an edit is inside of, if any. */
function insideOf({ snapshot }: SnapshotFile, [root, list, at]: Path): Partial<Altered> | undefined {
  if (root !== 'snapshot' || typeof at !== 'number') return undefined;
  const entry = list === 'entries' ? snapshot.entries?.[at] : undefined;
  if (entry) return { kind: 'entry', targetId: entry.targetId, period: entry.period };
  const standing = list === 'standings' ? snapshot.standings[at] : undefined;
  return standing && { kind: 'standing', targetId: standing.target.id };
}

/** Runs so many edits; each must be flagged, and named where it is inside an entry or a standing. */
async function allFlagged(text: string, numRuns: number): Promise<{ edits: number; named: number }> {
  const file = JSON.parse(text) as SnapshotFile;
  const count = { edits: 0, named: 0 };
  const editOf = editsOf(file);
  const flagged = async (which: Drawn): Promise<void> => {
    const edit = editOf(which);
    const { fault, altered } = await opened(edit.text);
    expect(fault, `${edit.path.join('.')} was not flagged`).toBeDefined();
    const inside = insideOf(file, edit.path);
    if (inside)
      expect(altered, `${edit.path.join('.')} was not named`).toContainEqual(expect.objectContaining(inside));
    count.edits += 1;
    if (inside) count.named += 1;
  };
  await fc.assert(fc.asyncProperty(drawn, flagged), { numRuns, endOnFailure: true });
  return count;
}

describe('a single edit of a snapshot file', () => {
  let small = '';
  let whole = '';
  beforeAll(async () => {
    const { sign } = await signer();
    small = await sign(taken());
    whole = await sign(demonstrationOf('2024-03'));
  });

  it('leaves none undone: the files open unedited', async () => {
    expect(await opened(small)).toEqual({ fault: undefined, altered: [] });
    expect(await opened(whole)).toEqual({ fault: undefined, altered: [] });
  });

  it('of a small plan is flagged, 9,960 times out of 9,960, and named inside an entry or a standing', async () => {
    const { edits, named } = await allFlagged(small, 9960);
    expect(edits).toBe(9960);
    expect(named).toBeGreaterThan(3000);
  });

  it('of the plan of 2024 is flagged, 40 times out of 40, and named inside an entry or a standing', async () => {
    const { edits, named } = await allFlagged(whole, 40);
    expect(edits).toBe(40);
    expect(named).toBeGreaterThan(15);
  });
});
