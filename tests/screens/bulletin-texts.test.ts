import { describe, expect, it } from 'vitest';
import { snapshotText } from '../../src/domain/snapshot.ts';
import type { SnapshotSummary } from '../../src/queries/snapshots.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import {
  type BulletinWay,
  gatherTexts,
  printEarlier,
  readWay,
} from '../../src/screens/snapshots/bulletin-texts.ts';
import { bulletinFaults, bulletinFaultText } from '../../src/text/bulletin-panel-words.ts';
import { bulletinFaultsEnglish } from '../../src/text/en/bulletin-panel-words.ts';
import { taken } from '../domain/taken.ts';

const usual: BulletinWay = { kind: 'progress', page: 'adjusted' };
const snapshot = taken();
const earlier = taken({ id: 's0', asOf: '2024-05' });
const file = { snapshot, text: snapshotText(snapshot) };

/** A device that holds both, the earlier one also in its list. */
function holdingBoth(): Workspace {
  const textById = new Map([snapshot, earlier].map((each) => [each.id, snapshotText(each)]));
  const rows = [snapshot, earlier].map(({ id, plan, asOf, takenAt }) => ({
    id,
    planId: plan.id,
    asOf,
    takenAt,
  }));
  const store = {
    readSnapshots: () => Promise.resolve(rows as SnapshotSummary[]),
    readSnapshotText: (id: string) => Promise.resolve(textById.get(id)),
  };
  return {
    id: 'real',
    store: () => Promise.resolve(store as unknown as Awaited<ReturnType<Workspace['store']>>),
  };
}

describe('what a bulletin is written from', () => {
  it('is held against the one before while nobody chose, and against none where that was chosen', async () => {
    expect(await gatherTexts(holdingBoth(), file, usual)).toMatchObject({ earlier: snapshotText(earlier) });
    expect(await gatherTexts(holdingBoth(), file, { ...usual, earlierId: '' })).not.toHaveProperty('earlier');
  });

  it('is refused where the chosen earlier one is not here, which is no failed verification', async () => {
    const gone = { ok: false, fault: { of: 'earlier', code: 'gone' } } as const;
    expect(await gatherTexts(holdingBoth(), file, { ...usual, earlierId: 'elsewhere' })).toEqual(gone);
    const said = bulletinFaultText(gone.fault);
    expect(said).toContain('不在本机');
    expect(said).toMatch(/请改选另一期，或取消对比。$/);
    expect(said).not.toContain('核验');
    expect(said).not.toBe(bulletinFaultText({ of: 'earlier', code: 'hash-differs' }));
    expect(bulletinFaults.gone).toBe(said);
    expect(bulletinFaultsEnglish.gone).not.toContain('verif');
  });

  it('has an address in which no comparison differs from none chosen', () => {
    expect(readWay('progress;adjusted', printEarlier({ ...usual, earlierId: '' }))).toEqual({
      ...usual,
      earlierId: '',
    });
    expect(readWay('progress;adjusted')).toEqual({ ...usual, earlierId: undefined });
  });
});
