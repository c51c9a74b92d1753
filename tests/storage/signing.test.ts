import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logEntry } from '../../src/actions/log-entry.ts';
import type { Rim } from '../../src/actions/rim.ts';
import { takeSnapshot } from '../../src/actions/take-snapshot.ts';
import { type SnapshotFile, snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import { isLow, keyFingerprint } from '../../src/domain/snapshot-signature.ts';
import { openText } from '../../src/queries/opened-snapshot.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import { readDeviceKey } from '../../src/storage/device-key.ts';
import { isCarried } from '../../src/storage/own-rows.ts';
import type { Store } from '../../src/storage/store.ts';
import { subtle } from '../domain/signed.ts';
import { counter, rimAt } from './fake-rim.ts';
import { dump, putRaw } from './raw-database.ts';
import { beginnings, entryBody } from './sample-changes.ts';
import { open } from './workspaces.ts';

const JULY = '2024-07-10T08:00:00.000Z';
const request = {
  planId: 'plan',
  asOf: '2024-06',
  basis: 'reported' as const,
  name: '半年',
  note: '',
  demonstration: false,
};

const signingRim = (): Rim => ({ ...rimAt(JULY), subtle });

async function begun(device = 'id') {
  const opened = await open(undefined, { newId: counter(device) });
  await opened.store.append(beginnings());
  return opened;
}

async function fileOf(store: Store, id: string): Promise<SnapshotFile> {
  const verification = verifySnapshot((await store.readSnapshotText(id)) ?? '');
  if (!verification.ok) throw new Error(verification.fault);
  return verification.file;
}

async function take(store: Store, rim: Rim, id: string): Promise<SnapshotFile> {
  await takeSnapshot(store, rim, id, request);
  return fileOf(store, id);
}

/** Who signed, or the fault for which it is not shown. */
async function seenBy(store: Store, file: SnapshotFile, on: SubtleCrypto | undefined): Promise<string> {
  const workspace: Workspace = { id: 'real', store: () => Promise.resolve(store) };
  const opening = await openText(workspace, on, JSON.stringify(file));
  return opening.ok ? opening.signature : opening.fault;
}
const seenAt = (store: Store, file: SnapshotFile): Promise<string> => seenBy(store, file, subtle);

describe('a snapshot where the platform can sign', () => {
  it('is signed by a key of the device that is made at its first snapshot and kept', async () => {
    const { store } = await begun();
    expect(await readDeviceKey(store)).toBeUndefined();
    const [first, second] = [await take(store, signingRim(), 's1'), await take(store, signingRim(), 's2')];
    const key = await readDeviceKey(store);
    expect(key?.publicKey).toMatch(/^04[0-9a-f]{128}$/);
    expect([first, second].map(({ signature }) => signature?.publicKey)).toEqual([
      key?.publicKey,
      key?.publicKey,
    ]);
    expect(await seenAt(store, first)).toBe('own');
    expect(await seenAt(store, second)).toBe('own');
  });

  it('keeps its key where no code can read it, and out of every backup', async () => {
    const { name, store } = await begun();
    await take(store, signingRim(), 's1');
    const key = await readDeviceKey(store);
    expect(key?.signingKey).toMatchObject({ type: 'private', extractable: false });
    await expect(subtle.exportKey('pkcs8', key?.signingKey as CryptoKey)).rejects.toThrow();
    const settings = (await dump(name)).stores.settings?.rows ?? [];
    const row = settings.find((each) => each.key === 'device-key');
    expect(row).toBeDefined();
    expect(isCarried(row as unknown as Parameters<typeof isCarried>[0])).toBe(false);
  });

  it('is told from one that another device signed', async () => {
    const [here, there] = [await begun('here'), await begun('there')];
    await take(here.store, signingRim(), 's1');
    const theirs = await take(there.store, signingRim(), 's1');
    expect(await seenAt(here.store, theirs)).toBe('other');
    expect(await seenAt(there.store, theirs)).toBe('own');
  });

  it('is flagged when its signature is of another content, or of no point of the curve', async () => {
    const { store } = await begun();
    const [one, other] = [await take(store, signingRim(), 's1'), await take(store, signingRim(), 's2')];
    const { signature } = other;
    if (!signature || !one.signature) throw new Error('unsigned');
    expect(await seenAt(store, { ...one, signature })).toBe('signature-differs');
    const publicKey = `04${'ab'.repeat(64)}`;
    const snapshot = { ...one.snapshot, signedWith: keyFingerprint(publicKey) };
    const nowhere = snapshotText(snapshot, { ...one.signature, publicKey });
    expect(await seenAt(store, JSON.parse(nowhere))).toBe('signature-differs');
  });

  it('has the one spelling that counts, however the platform spells it', async () => {
    const { store } = await begun();
    for (let n = 0; n < 12; n += 1) {
      const { signature } = await take(store, signingRim(), `s${n}`);
      expect(signature && isLow(signature)).toBe(true);
    }
  });

  it('of two tabs that make the first one at the same moment is signed by one key', async () => {
    const { name, store } = await begun();
    const other = await open(name);
    await Promise.all([take(store, signingRim(), 's1'), take(other.store, signingRim(), 's2')]);
    const files = [await fileOf(store, 's1'), await fileOf(store, 's2')];
    expect(await Promise.all(files.map((file) => seenAt(store, file)))).toEqual(['own', 'own']);
    const keys = new Set(files.map(({ signature }) => signature?.publicKey));
    expect([...keys]).toEqual([(await readDeviceKey(store))?.publicKey]);
  });
});

describe('a snapshot where the platform cannot sign', () => {
  it('is unsigned, without SubtleCrypto as on plain HTTP', async () => {
    const { store } = await begun();
    expect(await takeSnapshot(store, rimAt(JULY), 's1', request)).toMatchObject({
      unsigned: { code: 'no-platform' },
    });
    const file = await fileOf(store, 's1');
    expect(file.signature).toBeUndefined();
    expect('signedWith' in file.snapshot).toBe(false);
    expect(await seenAt(store, file)).toBe('unsigned');
    expect(await readDeviceKey(store)).toBeUndefined();
  });

  it('is taken all the same where keys cannot be made or kept, and the reason is told', async () => {
    const { store } = await begun();
    const refuses = { generateKey: () => Promise.reject(new Error('not here')) } as unknown as SubtleCrypto;
    const taken = await takeSnapshot(store, { ...rimAt(JULY), subtle: refuses }, 's1', request);
    expect(taken).toEqual({ id: 's1', unsigned: { code: 'failed', detail: 'Error: not here' } });
    expect(await seenAt(store, await fileOf(store, 's1'))).toBe('unsigned');
  });

  it('makes a new key where the kept one lost its private half, as after a copy of the settings', async () => {
    const { name, store } = await begun();
    const before = await take(store, signingRim(), 's1');
    const publicKey = before.signature?.publicKey;
    await putRaw(name, 'settings', { key: 'device-key', value: { publicKey } });
    const after = await take(store, signingRim(), 's2');
    expect(after.signature?.publicKey).not.toBe(publicKey);
    expect(await seenAt(store, after)).toBe('own');
    expect(await seenAt(store, before)).toBe('other');
  });

  it('of another device is not checked, and not called wrong', async () => {
    const { store } = await begun();
    const file = await take(store, signingRim(), 's1');
    expect(await seenBy(store, file, undefined)).toBe('unchecked');
  });
});

/** A snapshot of the same facts, taken by modules that are loaded anew in a zone and a language. */
async function takenIn(zone: string, isEnglish: boolean): Promise<string> {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  const { speak } = await import('../../src/text/catalogue.ts');
  if (isEnglish) speak((await import('../../src/text/english.ts')).english);
  const { suggestedName } = await import('../../src/text/snapshot-take-words.ts');
  const { takeSnapshot: takeThere } = await import('../../src/actions/take-snapshot.ts');
  const { store } = await begun();
  await logEntry(store, rimAt('2024-07-01T16:30:00.000Z'), 'e1', entryBody('high-tech', '12'));
  const name = suggestedName('2024-06', 'reported');
  await takeThere(store, rimAt('2024-07-31T16:30:00.000Z'), 's1', { ...request, name });
  return (await store.readSnapshotText('s1')) ?? '';
}

describe('law 7: a snapshot of the same facts', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('is the same to the last byte in every time zone and language', async () => {
    const texts: string[] = [];
    const offsets = new Set<number>();
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])
      for (const isEnglish of [false, true]) {
        texts.push(await takenIn(zone, isEnglish));
        offsets.add(new Date('2024-07-31T16:30:00.000Z').getTimezoneOffset());
      }
    expect(offsets.size).toBe(4);
    expect(texts).toHaveLength(8);
    expect(new Set(texts).size).toBe(1);
    expect(verifySnapshot(texts[0] ?? '')).toMatchObject({ ok: true, recomputed: true });
    expect(texts[0]).toContain('2024年6月进度快照');
  });
});
