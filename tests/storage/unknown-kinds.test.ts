import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { CHANGE_VERSION } from '../../src/domain/change.ts';
import type { Store } from '../../src/storage/store.ts';
import { changesIn, dump } from './raw-database.ts';
import { beginnings, entry, minute, unknownKind } from './sample-changes.ts';
import { open } from './workspaces.ts';

const figureOf = async (store: Store) =>
  (await store.readPlanStates('plan'))?.states[0]?.entriesByPeriod['2024-06']?.reading;

describe('a change of a kind that this version does not know', () => {
  it('is kept whole in the log, is told in the history of its target, and disturbs no figure', async () => {
    const { name, store } = await open();
    const unknown = unknownKind({ targetId: 'high-tech', opinion: { 研判: ['可成', null, 1.5, true] } });
    await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(40) })]);
    const before = await store.readPlanStates('plan');
    const growth = await store.append([unknown]);
    expect(growth).toMatchObject({ appended: 1, planIds: [], targetIds: ['high-tech'], latest: minute(40) });
    expect((await store.readHistory('high-tech')).map(({ id }) => id)).toEqual([
      'define-high-tech',
      'unknown-1',
      'e1',
    ]);
    expect(await store.readHistory('another')).toEqual([]);
    expect(changesIn(await dump(name)).at(-1)).toEqual(unknown);
    expect(await store.readPlanStates('plan')).toEqual(before);
    expect(await store.append([unknown])).toMatchObject({ appended: 0, repeated: 1 });
  });

  it('may be a later version of a known kind, and is not folded by the old rules', async () => {
    const { store } = await open();
    await store.append(beginnings());
    const later = { ...entry('high-tech', '12', { id: 'e1', at: minute(1) }), version: CHANGE_VERSION + 1 };
    expect(await store.append([later])).toMatchObject({ appended: 1 });
    expect(await figureOf(store)).toBeUndefined();
    expect((await store.readHistory('high-tech')).at(-1)).toEqual(later);
  });
});
