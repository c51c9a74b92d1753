import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../src/domain/hash.ts';
import { refusals, refuseCommit, refuseRequest } from './engine.ts';
import { dump } from './raw-database.ts';
import { beginnings, changeOf, minute } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const fileOf = (text: string) => ({
  sha256: sha256Hex(text),
  content: new Blob([text], { type: 'text/plain' }),
});

/** A piece of evidence that names a file of these bytes. */
const attached = (id: string, text: string) =>
  changeOf(
    'evidence-attached',
    {
      planId: 'plan',
      targetId: 'high-tech',
      period: '2024-06',
      evidence: {
        kind: 'file',
        name: `${id}.txt`,
        size: Buffer.byteLength(text),
        sha256: sha256Hex(text),
        mediaType: 'text/plain',
      },
    },
    { id, at: minute(1) },
  );

async function begun() {
  const opened = await open();
  await opened.store.append(beginnings());
  return opened;
}

describe('a file', () => {
  it('is kept with the change that names it, and its bytes and type come back, also after a restart', async () => {
    const { name, store } = await begun();
    const text = '关于项目开工的批复\u0000𠮷';
    expect(await store.append([attached('v1', text)], [fileOf(text)])).toMatchObject({ appended: 1 });
    store.close();
    const again = (await open(name)).store;
    const content = await again.readFile(sha256Hex(text));
    expect(await content?.text()).toBe(text);
    expect(content?.type).toBe('text/plain');
    const [state] = (await again.readPlanStates('plan'))?.states ?? [];
    expect(state?.evidenceById.v1).toMatchObject({ by: '李主任', evidence: { name: 'v1.txt' } });
  });

  it('that is not on this device is undefined, also when a change names it', async () => {
    const { store } = await begun();
    expect(await store.readFile('0'.repeat(64))).toBeUndefined();
    await store.append([attached('v1', '在别处')]);
    expect(await store.readFile(sha256Hex('在别处'))).toBeUndefined();
  });

  it('arrives later than the change that names it, and is there then', async () => {
    const { store } = await begun();
    await store.append([attached('v1', '后到')]);
    expect(await store.append([attached('v1', '后到')], [fileOf('后到')])).toMatchObject({
      appended: 0,
      repeated: 1,
    });
    expect(await (await store.readFile(sha256Hex('后到')))?.text()).toBe('后到');
  });

  it('that is attached twice is kept once, and stays when one of the two is removed', async () => {
    const { name, store } = await begun();
    await store.append([attached('v1', '批复')], [fileOf('批复')]);
    await store.append([attached('v2', '批复'), attached('v3', '批复')], [fileOf('批复'), fileOf('批复')]);
    await store.append([
      changeOf(
        'evidence-removed',
        { planId: 'plan', targetId: 'high-tech', evidenceId: 'v1', reason: '重复' },
        { id: 'removal', at: minute(2) },
      ),
    ]);
    expect((await dump(name)).stores.files?.rows).toHaveLength(1);
    expect(await (await store.readFile(sha256Hex('批复')))?.text()).toBe('批复');
  });

  it('may be empty, and several go with one append', async () => {
    const { store } = await begun();
    await store.append([attached('v1', ''), attached('v2', '二')], [fileOf(''), fileOf('二')]);
    expect((await store.readFile(sha256Hex('')))?.size).toBe(0);
    expect(await (await store.readFile(sha256Hex('二')))?.text()).toBe('二');
  });
});

describe('an append with files', () => {
  const changes = () => [attached('v1', '批复'), attached('v2', '公告')];
  const files = () => [fileOf('批复'), fileOf('公告')];

  it.each(Object.keys(refusals) as (keyof typeof refusals)[])(
    'is all or nothing when the disk is full at any request: it %s',
    async (refusal) => {
      const { name, store, grown } = await begun();
      const before = await dump(name);
      let requests = Number.POSITIVE_INFINITY;
      for (let n = 1; n <= requests; n++) {
        const count = refuseRequest(n, refusal);
        const fault = await faultOf(store.append(changes(), files()));
        vi.restoreAllMocks();
        if (count() < n) requests = count();
        else expect([n, fault, await dump(name), grown.length]).toEqual([n, 'quota', before, 1]);
      }
      expect(requests).toBeGreaterThan(6);
      expect((await dump(name)).stores.files?.rows).toHaveLength(2);
      expect(await store.append(changes(), files())).toMatchObject({ appended: 0, repeated: 2 });
    },
  );

  it('is nothing when the disk is full at the commit, and goes through when it is tried again', async () => {
    const { name, store } = await begun();
    const before = await dump(name);
    refuseCommit();
    expect(await faultOf(store.append(changes(), files()))).toBe('quota');
    vi.restoreAllMocks();
    expect(await dump(name)).toEqual(before);
    expect(await store.readFile(sha256Hex('批复'))).toBeUndefined();
    expect(await store.append(changes(), files())).toMatchObject({ appended: 2 });
    expect(await (await store.readFile(sha256Hex('公告')))?.text()).toBe('公告');
  });

  it('keeps no file when one of its changes may not enter the log', async () => {
    const { name, store } = await begun();
    const before = await dump(name);
    const wrong = { ...attached('v2', '公告'), at: 'never' };
    expect(await faultOf(store.append([attached('v1', '批复'), wrong], files()))).toBe('refused');
    expect(await dump(name)).toEqual(before);
  });
});
