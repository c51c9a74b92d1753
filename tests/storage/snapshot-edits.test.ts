import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../../src/domain/open-snapshot.ts';
import { type SnapshotFile, snapshotText } from '../../src/domain/snapshot.ts';
import type { Altered } from '../../src/domain/snapshot-altered.ts';
import { signer, subtle } from '../domain/signed.ts';
import { type Drawn, drawn, editsOf, type Path, twinOf } from '../domain/snapshot-edits.ts';
import { taken } from '../domain/taken.ts';
import { demonstrationOf } from '../reporting/year-snapshots.ts';

interface Found {
  readonly fault: string | undefined;
  readonly altered: readonly Altered[];
}

/** What opening a file finds, as every reader does: the content, then the signature. */
async function opened(text: string): Promise<Found> {
  const result = await openSnapshot(text, subtle);
  return result.ok
    ? { fault: undefined, altered: [] }
    : { fault: result.fault, altered: result.altered ?? [] };
}

/** The entry or standing of the file that an edit is inside of, if any. */
function insideOf({ snapshot }: SnapshotFile, [root, list, at]: Path): Partial<Altered> | undefined {
  if (root !== 'snapshot' || typeof at !== 'number') return undefined;
  const entry = list === 'entries' ? snapshot.entries?.[at] : undefined;
  if (entry) return { kind: 'entry', targetId: entry.targetId, period: entry.period };
  const standing = list === 'standings' ? snapshot.standings[at] : undefined;
  return standing && { kind: 'standing', targetId: standing.target.id };
}

/** Runs so many edits; each must be flagged, and since version 2 named where it is inside an entry or a standing. */
async function allFlagged(text: string, numRuns: number): Promise<{ edits: number; named: number }> {
  const file = JSON.parse(text) as SnapshotFile;
  const count = { edits: 0, named: 0 };
  const editOf = editsOf(file);
  const flagged = async (which: Drawn): Promise<void> => {
    const edit = editOf(which);
    const { fault, altered } = await opened(edit.text);
    expect(fault, `${edit.path.join('.')} was not flagged`).toBeDefined();
    const inside = file.snapshot.version === 1 ? undefined : insideOf(file, edit.path);
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
  let first = '';
  beforeAll(async () => {
    const { sign } = await signer();
    small = await sign(taken());
    whole = await sign(demonstrationOf('2024-03'));
    const { entries: _entries, organisation: _names, ...bare } = taken();
    first = snapshotText({ ...bare, version: 1 });
  });

  it('leaves none undone: the files open unedited', async () => {
    expect(await opened(small)).toEqual({ fault: undefined, altered: [] });
    expect(await opened(whole)).toEqual({ fault: undefined, altered: [] });
    expect(await opened(first)).toEqual({ fault: undefined, altered: [] });
  });

  it('of a small plan is flagged, 9,960 times out of 9,960, and named inside an entry or a standing', async () => {
    const { edits, named } = await allFlagged(small, 9960);
    expect(edits).toBe(9960);
    expect(named).toBeGreaterThan(3000);
  }, 240_000);

  it('of the plan of 2024 is flagged, 40 times out of 40, and named inside an entry or a standing', async () => {
    const { edits, named } = await allFlagged(whole, 40);
    expect(edits).toBe(40);
    expect(named).toBeGreaterThan(15);
  });

  it('of version 1 is flagged, 3,000 times out of 3,000', async () => {
    expect(await allFlagged(first, 3000)).toEqual({ edits: 3000, named: 0 });
  });

  it('is among others another spelling of the signature, a zero with a sign, and one of the whole file', () => {
    const edits = fc.sample(drawn, { seed: 5, numRuns: 20_000 }).map(editsOf(JSON.parse(small)));
    const { signature } = JSON.parse(small) as SnapshotFile;
    expect(edits.filter(({ path }) => path.length === 0).length).toBeGreaterThan(0);
    expect(edits.some(({ text }) => text.includes(':-0,'))).toBe(true);
    expect(edits.some(({ text }) => text.includes('"__proto__":'))).toBe(true);
    const twin = twinOf(signature?.value ?? '');
    expect(edits.some(({ text }) => text.includes(twin))).toBe(true);
  });
});
