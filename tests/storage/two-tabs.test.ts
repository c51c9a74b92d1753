import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { beginnings, entry, minute } from './sample-changes.ts';
import { freshName, open } from './workspaces.ts';

describe('two tabs on one database', () => {
  it('lose none of 200 saves that interleave', async () => {
    const one = await open();
    const other = await open(one.name);
    await one.store.append(beginnings());
    const saves = Array.from({ length: 200 }, (_, n) =>
      (n % 2 === 0 ? one : other).store.append([
        entry(
          'high-tech',
          String(n),
          { id: `e${n}`, at: minute(1 + (n % 7)) },
          { period: `2024-0${1 + (n % 9)}` },
        ),
      ]),
    );
    const growths = await Promise.all(saves);
    expect(growths.reduce((sum, { appended }) => sum + appended, 0)).toBe(200);
    expect(await other.store.readHistory('high-tech')).toHaveLength(201);
    expect(await one.store.readExtent()).toEqual({ position: 202, changes: 202, latest: minute(7) });
    expect(await one.store.readPlanStates('plan')).toEqual(await other.store.readPlanStates('plan'));
  });

  it('are the same device, and a new database has a device of its own', async () => {
    const one = await open();
    expect((await open(one.name)).store.device).toBe(one.store.device);
    expect((await open(freshName(), { newId: () => 'another' })).store.device).toBe('another');
  });

  it('tell each other what grew, each once', async () => {
    const one = await open();
    const other = await open(one.name);
    const stranger = await open();
    const growth = await one.store.append(beginnings());
    await vi.waitFor(() => expect(other.grown).toEqual([growth]));
    const back = await other.store.append([entry('high-tech', '1', { id: 'e1', at: minute(1) })]);
    await vi.waitFor(() => expect(one.grown).toEqual([growth, back]));
    expect(other.grown).toEqual([growth, back]);
    expect(stranger.grown).toEqual([]);
  });

  it('no longer hear each other once one is closed', async () => {
    const one = await open();
    const closed = await open(one.name);
    const listening = await open(one.name);
    closed.store.close();
    await one.store.append(beginnings());
    await vi.waitFor(() => expect(listening.grown).toHaveLength(1));
    expect(closed.grown).toEqual([]);
  });
});
