import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotText } from '../../src/domain/snapshot.ts';
import { claimsQuery, type OpenedClaim } from '../../src/queries/snapshots.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import { readSnapshotClaims } from '../../src/storage/snapshot-claims.ts';
import type { Store } from '../../src/storage/store.ts';
import { signer, subtle } from '../domain/signed.ts';
import { taken } from '../domain/taken.ts';
import { backUp, logOf, restore } from './backups.ts';
import { beginnings, changeOf, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const first = snapshotText(taken());
const second = snapshotText(taken({ name: '全年快照', by: '冒名' }));
const third = snapshotText(taken({ name: '另一份' }));

/** A text that claims to be snapshot s1, by which change, frozen when and where. */
const claim = (id: string, text: string, at: number, device = 'there') =>
  changeOf('snapshot-taken', { snapshotId: 's1', text }, { id, at: minute(at), device });

async function holding(...changes: ReturnType<typeof claim>[]): Promise<Store> {
  const { store } = await open();
  for (const change of changes) await store.append([change]);
  return store;
}

const listed = async (store: Store) =>
  (await store.readSnapshots()).map(({ name, changeId, rivals }) => [name, changeId, rivals]);

describe('two different texts under one snapshot id', () => {
  it('are both kept and counted, and the first frozen is listed, also where it comes later', async () => {
    const store = await holding(claim('c1', first, 5), claim('c0', second, 1));
    expect(await listed(store)).toEqual([['全年快照', 'c0', 1]]);
    expect(await store.readSnapshotText('s1')).toBe(second);
    const claims = await readSnapshotClaims(store, 's1');
    expect(claims.map(({ changeId, text }) => [changeId, text])).toEqual([
      ['c1', first],
      ['c0', second],
    ]);
  });

  it('law 4: are listed the same whatever their order and their batches; each text is still there', async () => {
    const all = [
      claim('a', first, 3),
      claim('b', second, 2),
      claim('c', third, 1),
      claim('d', first, 2),
      claim('e', first, 0, 'here'),
    ];
    const orders = fc.tuple(fc.shuffledSubarray(all, { minLength: 1 }), fc.nat(4));
    await fc.assert(
      fc.asyncProperty(orders, async ([some, cut]) => {
        const { store } = await open();
        await store.append(some.slice(0, cut));
        await store.append(some.slice(cut));
        const earliest = [...some].sort((a, b) => (`${a.at}${a.id}` < `${b.at}${b.id}` ? -1 : 1))[0];
        const texts = new Set(some.map(({ body }) => body.text));
        const [row] = await store.readSnapshots();
        expect(row?.changeId).toBe(earliest?.id);
        expect(row?.rivals).toBe(texts.size === 1 ? undefined : texts.size - 1);
        const kept = await readSnapshotClaims(store, 's1');
        expect(new Set(kept.map(({ text }) => text))).toEqual(texts);
      }),
      { seed: 20240705, numRuns: 60 },
    );
  });

  it('are no two where they are the same text', async () => {
    expect(await listed(await holding(claim('a', first, 2), claim('b', first, 1)))).toEqual([
      ['半年快照', 'b', undefined],
    ]);
  });

  it('are told apart for the page: which is shown, whence each came, and what each is worth', async () => {
    const { sign } = await signer();
    const { store } = await open();
    await store.append([claim('c1', await sign(taken()), 5, store.device)]);
    await store.append([claim('c0', second.replace('冒名', '他人'), 1)]);
    const workspace: Workspace = { id: 'real', store: () => Promise.resolve(store) };
    const { queryFn } = claimsQuery(workspace, subtle, 's1');
    const claims = await (queryFn as unknown as () => Promise<OpenedClaim[]>)();
    expect(claims).toMatchObject([
      { changeId: 'c1', isShown: false, isFromHere: true, verification: { ok: true, signature: 'other' } },
      {
        changeId: 'c0',
        isShown: true,
        isFromHere: false,
        verification: { ok: false, fault: 'hash-differs' },
      },
    ]);
  });
});

describe('a restored snapshot whose id is here under another change', () => {
  it('is left out as another content, said before and after, and what is here stays', async () => {
    const file = (await backUp(await holding(claim('c0', second, 1)))).content;
    const here = await holding(claim('c1', first, 5));
    const { preview, restored } = await restore(here, file);
    expect(preview).toMatchObject({ fresh: 0, held: 0, refused: 1 });
    const [line] = preview.refusedLines;
    expect(line).toMatchObject({ reason: 'other-content', id: 'c0', rivals: { own: { id: 'c1' } } });
    expect(restored).toMatchObject({
      appended: 0,
      refused: 1,
      refusedLines: [{ reason: 'other-content', id: 'c0' }],
    });
    expect(await listed(here)).toEqual([['半年快照', 'c1', undefined]]);
  });

  it('comes with its rival where neither is here, and the second time all of it is here', async () => {
    const from = await holding(claim('c1', first, 5), claim('c0', second, 1));
    await from.append(beginnings());
    const file = (await backUp(from)).content;
    const { store } = await open();
    expect(await restore(store, file)).toMatchObject({ preview: { refused: 0 }, restored: { refused: 0 } });
    expect((await logOf(store)).sort()).toEqual((await logOf(from)).sort());
    expect(await listed(store)).toEqual([['全年快照', 'c0', 1]]);
    expect(await restore(store, file)).toMatchObject({
      preview: { fresh: 0, refused: 0 },
      restored: { appended: 0, refused: 0 },
    });
  });
});
