import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { identityFrom, nobody } from '../../src/domain/identity.ts';
import type { Store } from '../../src/storage/store.ts';
import { forged, plainBackup, restore } from './backups.ts';
import { beginnings, changeOf, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const unit = changeOf('unit-defined', { unitId: 'u1', name: '科技局' }, { id: 'u', at: minute(1) });
const post = changeOf(
  'post-defined',
  { postId: 'p1', unitId: 'u1', title: '填报员', duty: 'report' },
  { id: 'p', at: minute(1) },
);
const held = (holder: string, n: number) =>
  changeOf('post-held', { postId: 'p1', holder }, { id: `h${n}`, at: minute(n) });

/** A device at which somebody sits. */
async function office(identity = { unitId: 'u1', postId: '', name: '王科长' }): Promise<Store> {
  const { store } = await open();
  await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([unit, post, held('张三', 2)]);
  await store.keepIdentity(identity);
  return store;
}

const signing = async (store: Store) => identityFrom((await store.readWriter()).identity);
const fresh = async (): Promise<Store> => (await open()).store;

describe('who sits at a device on which a backup is restored', () => {
  it('is named before and after where nobody was chosen, by the names that come with it', async () => {
    const store = await fresh();
    const { preview, restored } = await restore(store, await plainBackup(await office()));
    expect(preview.identity).toEqual({ name: '王科长', unit: '科技局' });
    expect(restored.identity).toEqual(preview.identity);
    expect(await signing(store)).toEqual({ unitId: 'u1', postId: '', name: '王科长' });
  });

  it('is the holder of the post, as a later change here or in the file has it', async () => {
    const from = await office({ unitId: '', postId: 'p1', name: '' });
    const file = await plainBackup(from);
    const alone = await restore(await fresh(), file);
    const holder = { name: '张三', unit: '科技局', post: '填报员' };
    expect([alone.preview.identity, alone.restored.identity]).toEqual([holder, holder]);
    const store = await fresh();
    await store.append([held('李四', 3)]);
    const { preview, restored } = await restore(store, file);
    const successor = { ...holder, name: '李四' };
    expect([preview.identity, restored.identity]).toEqual([successor, successor]);
  });

  it('stays, and nothing is said, where somebody was chosen or nobody was chosen on purpose', async () => {
    const file = await plainBackup(await office());
    for (const own of [{ unitId: 'u1', postId: '', name: '赵主任' }, nobody]) {
      const store = await fresh();
      await store.keepIdentity({ ...own });
      const { preview, restored } = await restore(store, file);
      expect([preview.settings, preview.identity, restored.identity]).toEqual([0, undefined, undefined]);
      expect(await signing(store)).toEqual(own);
    }
  });

  it('is not spoken of where the file names nobody, or a second time', async () => {
    const none = await restore(await fresh(), await plainBackup(await office(nobody)));
    expect([none.preview.settings, none.preview.identity, none.restored.identity]).toEqual([
      1,
      undefined,
      undefined,
    ]);
    const store = await fresh();
    const file = await plainBackup(await office());
    await restore(store, file);
    const again = await restore(store, file);
    expect([again.preview.identity, again.restored.identity]).toEqual([undefined, undefined]);
  });

  it('is the last of two where a file of another program names two', async () => {
    const two = await forged(
      await plainBackup(await office()),
      (lines) => [...lines, '{"setting":"identity","value":{"name":"钱某","postId":"","unitId":"gone"}}'],
      { settings: 2 },
    );
    const store = await fresh();
    const { preview, restored } = await restore(store, two);
    expect([preview.identity, restored.identity]).toEqual([{ name: '钱某' }, { name: '钱某' }]);
    expect((await signing(store)).name).toBe('钱某');
  });
});
