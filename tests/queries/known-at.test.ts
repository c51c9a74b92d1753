import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { historyQuery } from '../../src/queries/history.ts';
import { knownAtQuery, knownOtherwise } from '../../src/queries/known-at.ts';
import { planStatesQuery } from '../../src/queries/plan-states.ts';
import { refreshAfter } from '../../src/queries/refresh-bridge.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import { adopt, define, entry, minute, retract } from '../storage/sample-changes.ts';
import { open } from '../storage/workspaces.ts';

/** The stamps of the samples are of 1 July 2024; so many days later. */
const daysLater = (days: number): string => minute(60 * 24 * days);

/** A workspace of which a day is known, with what is read again counted. */
async function knownOn(day: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const { store } = await open(undefined, { onGrown: (growth) => refreshAfter(client, 'demo', growth) });
  await store.append([adopt('plan'), define('a'), define('b', { order: 1 })]);
  await store.append([entry('a', '20', { id: 'first', at: minute(1) })]);
  const workspace: Workspace = { id: 'demo', store: () => Promise.resolve(store) };
  const known = () => client.fetchQuery(knownAtQuery(workspace, 'plan', day));
  const kept = () => client.fetchQuery(planStatesQuery(workspace, 'plan'));
  await Promise.all([known(), kept()]);
  const reads = { known: vi.spyOn(store, 'readKnownAt'), kept: vi.spyOn(store, 'readPlanStates') };
  const grown = async (...changes: Change[]) => {
    await store.append(changes);
    const [before, after] = [await known(), await kept()];
    const figure = before?.states[0]?.entriesByPeriod['2024-06']?.id;
    const counts = { known: reads.known.mock.calls.length, kept: reads.kept.mock.calls.length };
    return { ...counts, figure, otherwise: before && after ? knownOtherwise({ before, after }) : undefined };
  };
  return { client, workspace, grown };
}

describe('what was known on a day', () => {
  it('is not read again for what bears a later stamp, and the plan as it is now is', async () => {
    const { grown } = await knownOn('2024-07-05');
    const later = entry(
      'a',
      '22',
      { id: 'later', at: daysLater(40) },
      { replaces: ['first'], reason: '漏报' },
    );
    expect(await grown(later)).toEqual({ known: 0, kept: 1, figure: 'first', otherwise: ['a'] });
  });

  it('is read again for a figure that another device stamped on that day or before', async () => {
    const { grown } = await knownOn('2024-07-05');
    const merged = entry('a', '21', { id: 'merged', at: minute(3) }, { replaces: ['first'] });
    expect(await grown(merged)).toEqual({ known: 1, kept: 1, figure: 'merged', otherwise: [] });
  });

  it('is read again where one of many merged changes is of that day', async () => {
    const { grown } = await knownOn('2024-07-05');
    const changes = [
      entry('b', '1', { id: 'late', at: daysLater(30) }),
      retract('a', 'first', { id: 'taken', at: minute(4) }),
    ];
    expect(await grown(...changes)).toEqual({ known: 1, kept: 1, figure: undefined, otherwise: ['b'] });
  });

  it('is read again for a target that is defined anew, whose whole history comes with it', async () => {
    const { grown } = await knownOn('2024-07-05');
    const moved = define('c', { order: 2 }, { at: daysLater(30) });
    expect(await grown(moved)).toMatchObject({ known: 1, kept: 1, otherwise: ['c'] });
  });

  it('of one plan is left alone by what happens to another', async () => {
    const { grown } = await knownOn('2024-07-05');
    expect(await grown(adopt('next'))).toMatchObject({ known: 0, kept: 0 });
  });

  it('differs from now in what was changed since; of all others no history is read for reasons', async () => {
    const { grown, client, workspace } = await knownOn('2024-07-05');
    const history = client.fetchQuery(historyQuery(workspace, 'a'));
    expect(await history).toHaveLength(2);
    const { otherwise } = await grown(entry('b', '1', { id: 'other', at: daysLater(30) }));
    expect(otherwise).toEqual(['b']);
    expect(client.getQueryState(['demo', 'history', 'a'])?.isInvalidated).toBe(false);
  });
});
