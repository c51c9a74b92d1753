import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changesIn, dump } from './raw-database.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

describe('an append of what is there already', () => {
  it('announces nothing and writes nothing, and neither does one of nothing', async () => {
    const { name, store, grown } = await open();
    await store.append(beginnings());
    const before = await dump(name);
    expect(await store.append([])).toMatchObject({ appended: 0, repeated: 0 });
    expect(await store.append(beginnings())).toMatchObject({
      appended: 0,
      repeated: 2,
      planIds: [],
      targetIds: [],
    });
    expect(grown).toHaveLength(1);
    expect(await dump(name)).toEqual(before);
  });

  it('takes a change that is twice in one batch once, as it stood first, and names its target once', async () => {
    const { name, store } = await open();
    const change = entry('high-tech', '12', { id: 'e1', at: minute(1) });
    const growth = await store.append([...beginnings(), change, { ...change, at: minute(9) }]);
    expect(growth).toMatchObject({ appended: 3, repeated: 1, targetIds: ['high-tech'], latest: minute(1) });
    expect(changesIn(await dump(name))).toEqual([...beginnings(), change]);
  });

  it('counts it as repeated', async () => {
    const { store } = await open();
    await store.append(beginnings());
    const change = entry('high-tech', '12', { id: 'e1', at: minute(1) });
    await store.append([change]);
    expect(await store.append([change])).toMatchObject({ appended: 0, repeated: 1 });
    expect(await store.readHistory('high-tech')).toHaveLength(2);
  });

  it.each([1, 3, 40])(
    'counts %i as repeated also when tried again with later stamps than any in the log',
    async (count) => {
      const { name, store } = await open();
      await store.append(beginnings());
      const figures = Array.from({ length: count }, (_, n) =>
        entry('high-tech', String(n), { id: `e${n}`, at: minute(n + 1) }),
      );
      await store.append(figures);
      const before = await dump(name);
      const again = figures.map((figure, n) => ({ ...figure, at: minute(100 + n) }));
      expect(await store.append(again)).toMatchObject({ appended: 0, repeated: count });
      expect(await dump(name)).toEqual(before);
    },
  );
});
