import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulletinOfTexts } from '../../src/actions/bulletin-of-texts.ts';
import { type ReportJob, runReportJob } from '../../src/actions/report-jobs.ts';
import { openSnapshot } from '../../src/domain/open-snapshot.ts';
import {
  hashOf,
  type Snapshot,
  type SnapshotFile,
  snapshotText,
  verifySnapshot,
} from '../../src/domain/snapshot.ts';
import { openText } from '../../src/queries/opened-snapshot.ts';
import { chainQuery, snapshotQuery } from '../../src/queries/snapshots.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import type { Store } from '../../src/storage/store.ts';
import { signer, subtle } from '../domain/signed.ts';
import { taken } from '../domain/taken.ts';
import { changeOf, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const noLog = () => Promise.resolve({ organisation: { unitsById: {}, postsById: {} } });
const store = { name: 'none', installId: 'none' };

/** The content edited, every hash made anew, the old signature kept. */
function forgedFrom(text: string, more: Partial<Snapshot>): string {
  const { snapshot, signature } = JSON.parse(text) as SnapshotFile;
  return snapshotText({ ...snapshot, ...more }, signature);
}

async function texts() {
  const { sign } = await signer();
  const real = await sign(taken());
  const earlier = await sign(taken({ id: 's0', asOf: '2024-05', takenAt: '2024-06-03T01:02:03.004Z' }));
  return {
    real,
    earlier,
    forged: forgedFrom(real, { by: '冒名' }),
    forgedEarlier: forgedFrom(earlier, { by: '冒名' }),
  };
}

const workspaceOf = (held: Store): Workspace => ({ id: 'real', store: () => Promise.resolve(held) });

async function holding(...all: readonly string[]): Promise<Workspace> {
  const { store: held } = await open();
  const changes = all.map((text, n) => {
    const snapshotId = (JSON.parse(text) as SnapshotFile).snapshot.id;
    return changeOf(
      'snapshot-taken',
      { snapshotId, text },
      { id: snapshotId, at: minute(n), device: 'there' },
    );
  });
  await held.append(changes);
  return workspaceOf(held);
}

const asked = <T>(query: { readonly queryFn?: unknown }): Promise<T> => (query.queryFn as () => Promise<T>)();

describe('a content that was edited, its hashes made anew under the old signature', () => {
  it('passes by its hashes alone, and is refused as soon as it is opened', async () => {
    const { real, forged } = await texts();
    expect(verifySnapshot(forged)).toMatchObject({ ok: true });
    expect(await openSnapshot(real, subtle)).toMatchObject({ ok: true, signature: 'fits' });
    expect(await openSnapshot(forged, subtle)).toEqual({
      ok: false,
      fault: 'signature-differs',
      altered: [{ kind: 'part', part: 'signature', how: 'changed' }],
    });
  });

  it('is not called sound nor refused where nothing can check it', async () => {
    const { forged } = await texts();
    expect(await openSnapshot(forged, undefined)).toMatchObject({ ok: true, signature: 'unchecked' });
    const without = { importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) };
    const opening = await openSnapshot(forged, without as unknown as SubtleCrypto);
    expect(opening).toMatchObject({ ok: true, signature: 'unchecked' });
  });

  it('is not shown by a page: snapshot, bulletin, draft, comparison and a file from elsewhere', async () => {
    const { real, forged } = await texts();
    const workspace = await holding(forged);
    const query = snapshotQuery(workspace, subtle, 's1');
    expect(await asked(query)).toMatchObject({ verification: { ok: false, fault: 'signature-differs' } });
    expect(await openText(workspace, subtle, forged)).toMatchObject({ fault: 'signature-differs' });
    expect(await openText(workspace, subtle, real)).toMatchObject({ ok: true, signature: 'other' });
  });

  it('is no sound snapshot before in the chain', async () => {
    const { sign } = await signer();
    const [earlier] = [await sign(taken({ id: 's0' }))];
    const forged = forgedFrom(earlier, { by: '冒名' });
    for (const [before, isSound] of [
      [earlier, true],
      [forged, false],
    ] as const) {
      const previousHash = hashOf((JSON.parse(before) as SnapshotFile).snapshot);
      const workspace = await holding(before, await sign(taken({ previousHash })));
      expect(await asked(chainQuery(workspace, subtle, 's1'))).toMatchObject({ state: 'linked', isSound });
    }
  });

  it('gives no bulletin, neither as the snapshot nor as the earlier one', async () => {
    const { real, earlier, forged, forgedEarlier } = await texts();
    const written = (text: string, before: string) =>
      bulletinOfTexts({ bulletin: 'inspection', text, earlier: before }, subtle);
    expect(await written(real, earlier)).toMatchObject({ ok: true });
    const refused = (of: string) => ({ ok: false, fault: { of, code: 'signature-differs' } });
    expect(await written(forged, earlier)).toEqual(refused('snapshot'));
    expect(await written(real, forgedEarlier)).toEqual(refused('earlier'));
  });

  it.each<[string, (text: string) => ReportJob]>([
    ['JSON', (text) => ({ kind: 'snapshot', format: 'json', text, store })],
    ['an exact CSV', (text) => ({ kind: 'snapshot', format: 'csv', text, store })],
    ['a workbook', (text) => ({ kind: 'snapshot', format: 'xlsx', text, store })],
    ['a bulletin', (text) => ({ kind: 'bulletin', bulletin: 'progress', page: 'national', text })],
    ['a draft', (text) => ({ kind: 'review', text, earlier: [] })],
  ])('gives no file: %s', async (_what, jobOf) => {
    const { real, forged } = await texts();
    const run = (text: string) => runReportJob(jobOf(text), () => undefined, noLog, subtle);
    expect(await run(real)).toMatchObject({ ok: true });
    expect(await run(forged)).toEqual({ ok: false, fault: { of: 'snapshot', code: 'signature-differs' } });
  });
});

describe('the sources', () => {
  it('verify a content nowhere but where its signature is checked too', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const callers = files.filter((name) => readFileSync(`src/${name}`, 'utf8').includes('verifySnapshot('));
    expect(callers.sort()).toEqual(['domain/open-snapshot.ts', 'domain/snapshot.ts']);
  });

  it('hand the platform to the jobs of the worker', () => {
    expect(readFileSync('src/actions/report-worker.ts', 'utf8')).toMatch(/runReportJob\([^;]*subtle,\s*\)/);
  });
});
