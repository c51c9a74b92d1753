import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/storage/store.ts';
import {
  adopt,
  beginnings,
  changeOf,
  define,
  entry,
  minute,
  planOf,
  retract,
  targetOf,
} from './sample-changes.ts';
import { open } from './workspaces.ts';

const figureOf = async (store: Store) =>
  (await store.readPlanStates('plan'))?.states[0]?.entriesByPeriod['2024-06']?.reading;

describe('a board', () => {
  it('shows a target only once it is defined, with the figures that came before', async () => {
    const { store } = await open();
    await store.append([adopt('plan'), entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    expect((await store.readPlanStates('plan'))?.states).toEqual([]);
    const growth = await store.append([define('high-tech', {}, { at: minute(0) })]);
    expect(growth.planIds).toEqual(['plan']);
    expect(await figureOf(store)).toEqual({ kind: 'value', value: '12' });
  });

  it('never brings a figure into force whose retraction came first', async () => {
    const { store } = await open();
    await store.append(beginnings());
    await store.append([retract('high-tech', 'e2', { id: 'r1', at: minute(3) })]);
    await store.append([entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    await store.append([entry('high-tech', '99', { id: 'e2', at: minute(2) })]);
    expect(await figureOf(store)).toEqual({ kind: 'value', value: '12' });
  });

  it('moves a target to the area and plan of its latest definition, and both plans are told', async () => {
    const { store } = await open();
    await store.append([adopt('plan'), adopt('next', { at: minute(1) }), define('high-tech')]);
    await store.append([entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    const moved = define(
      'high-tech',
      { planId: 'next', areaId: 'city' },
      { id: 'define-again', at: minute(2) },
    );
    expect((await store.append([moved])).planIds.toSorted()).toEqual(['next', 'plan']);
    expect((await store.readPlanStates('plan'))?.states).toEqual([]);
    const [state] = (await store.readPlanStates('next'))?.states ?? [];
    expect(state?.definition?.target.areaId).toBe('city');
    expect(Object.keys(state?.entriesByPeriod ?? {})).toEqual(['2024-06']);
  });

  it('keeps the later of two adoptions of one plan, whichever comes first', async () => {
    const [one, other] = [await open(), await open()];
    const later = changeOf(
      'plan-adopted',
      { plan: { ...planOf('plan'), name: '调整后' } },
      { id: 'z', at: minute(5) },
    );
    await one.store.append([adopt('plan')]);
    await one.store.append([later]);
    await other.store.append([later]);
    await other.store.append([adopt('plan')]);
    const rows = await one.store.readPlans();
    expect(rows.map((row) => [row.plan.name, row.changeId])).toEqual([['调整后', 'z']]);
    expect(await other.store.readPlans()).toEqual(rows);
  });

  it('stands in the order of the document, whatever the order of arrival', async () => {
    const { store } = await open();
    await store.append([
      adopt('plan'),
      define('c', { order: 2, areaId: 'investment' }),
      define('a', { order: 0, areaId: 'city' }),
      define('b', { order: 1 }),
    ]);
    expect((await store.readPlanStates('plan'))?.states.map((state) => state.targetId)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(await store.readPlanStates('never-adopted')).toBeUndefined();
    expect((await store.readPlanStates('plan'))?.states[1]?.definition?.target).toEqual(targetOf('b'));
  });
});
