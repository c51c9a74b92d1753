import { describe, expect, it } from 'vitest';
import { abolishPost } from '../../src/actions/abolish-post.ts';
import { addUnits } from '../../src/actions/add-units.ts';
import { assignTargets } from '../../src/actions/assign-targets.ts';
import { AttemptIds } from '../../src/actions/attempt-ids.ts';
import { chooseIdentity } from '../../src/actions/choose-identity.ts';
import { definePost } from '../../src/actions/define-post.ts';
import { defineUnits } from '../../src/actions/define-units.ts';
import { dissolveUnit } from '../../src/actions/dissolve-unit.ts';
import { holdPost } from '../../src/actions/hold-post.ts';
import { logEntry } from '../../src/actions/log-entry.ts';
import { postsOf, unitName, unitsOf } from '../../src/domain/organisation.ts';
import { formerUnitId } from '../../src/domain/organisation-names.ts';
import { assignedTargets, edited, loadByUnitId } from '../../src/domain/responsibility.ts';
import { unitsMoved } from '../../src/domain/unit-order.ts';
import type { Store } from '../../src/storage/store.ts';
import { counter, rimAt } from './fake-rim.ts';
import { adopt, define, entryBody } from './sample-changes.ts';
import { open } from './workspaces.ts';

const rim = rimAt('2024-07-03T01:00:00.000Z');

/** A plan of three targets; nobody is there yet. */
async function begun(): Promise<Store> {
  const { store } = await open();
  await store.append([adopt('plan'), define('a'), define('b', { order: 1 }), define('c', { order: 2 })]);
  return store;
}

const unit = (n: number, name: string) => ({ id: `define-u${n}`, unitId: `u${n}`, name, order: n });
const assignmentsOf = async (store: Store) => {
  const targets = assignedTargets((await store.readPlanStates('plan'))?.states ?? []);
  return targets.map(({ responsibility }) => responsibility);
};
const lead = (leadUnitId: string) => ({ leadUnitId, supportingUnitIds: [] });

describe('units', () => {
  it('that were pasted are there at once, in their order, and a retry with the same ids adds none', async () => {
    const store = await begun();
    const list = [unit(0, '市科技局'), unit(1, '市发改局')];
    expect(await defineUnits(store, rim, list)).toMatchObject({ appended: 2, organisation: true });
    expect(await defineUnits(store, rim, list)).toMatchObject({ appended: 0, repeated: 2 });
    expect(unitsOf(await store.readOrganisation()).map(({ name }) => name)).toEqual(['市科技局', '市发改局']);
  });

  it('are added behind those that are there; a name that is there is passed over, a dissolved one is itself again', async () => {
    const store = await begun();
    await addUnits(store, rim, ['市科技局', '市发改局'], counter('a'));
    const [first] = unitsOf(await store.readOrganisation());
    await dissolveUnit(store, rim, 'end', { unitId: first?.id ?? '', reason: '机构改革' });
    const growth = await addUnits(store, rim, ['市经信局', '市 发改局', '市科技局'], counter('b'));
    expect(growth).toMatchObject({ appended: 2 });
    const units = unitsOf(await store.readOrganisation());
    expect(units.map(({ name }) => name)).toEqual(['市发改局', '市经信局', '市科技局']);
    expect(units[2]?.id).toBe(first?.id);
  });

  it('that were added after all are not added again when it is tried again', async () => {
    const store = await begun();
    const attempts = new AttemptIds(counter('id'));
    const names = ['市科技局', '市发改局'];
    await addUnits(store, rim, names, attempts.of(names));
    expect(await addUnits(store, rim, names, attempts.of(names))).toMatchObject({ appended: 0 });
    expect(unitsOf(await store.readOrganisation())).toHaveLength(2);
  });

  it('stand where they are moved to, and only those are said anew whose place is another', async () => {
    const store = await begun();
    await addUnits(
      store,
      rim,
      ['甲', '乙', '丙', '丁'].map((name) => `${name}局`),
      counter('a'),
    );
    const organisation = await store.readOrganisation();
    const units = unitsOf(organisation);
    const moved = unitsMoved(organisation, units, units[2]?.id ?? '', 1);
    expect(moved.map(({ name, order }) => [name, order])).toEqual([
      ['丙局', 1],
      ['乙局', 2],
    ]);
    await defineUnits(
      store,
      rim,
      moved.map((each, n) => ({ id: `move-${n}`, ...each })),
    );
    const names = unitsOf(await store.readOrganisation()).map(({ name }) => name);
    expect(names).toEqual(['甲局', '丙局', '乙局', '丁局']);
  });

  it('keep their items under a new name and in another order', async () => {
    const store = await begun();
    await defineUnits(store, rim, [unit(0, '市科技局'), unit(1, '市发改局')]);
    await assignTargets(store, rim, 'plan', [{ id: 'x', targetId: 'a', responsibility: lead('u0') }]);
    await defineUnits(store, rim, [{ id: 'again', unitId: 'u0', name: '市科学技术局', order: 5 }]);
    const names = unitsOf(await store.readOrganisation()).map(({ name }) => name);
    expect(names).toEqual(['市发改局', '市科学技术局']);
    expect((await assignmentsOf(store))[0]).toEqual(lead('u0'));
  });

  it('that are dissolved leave the list, keep their name in what was said, and come back under it', async () => {
    const store = await begun();
    await defineUnits(store, rim, [unit(0, '市科技局')]);
    await definePost(
      store,
      rim,
      { definition: 'p', holding: 'h' },
      { postId: 'p', unitId: 'u0', title: '填报岗', duty: 'report' },
      '张三',
    );
    await dissolveUnit(store, rim, 'end', { unitId: 'u0', reason: '机构改革' });
    const organisation = await store.readOrganisation();
    expect(unitsOf(organisation)).toEqual([]);
    expect(postsOf(organisation)).toEqual([]);
    expect(unitName(organisation, 'u0')).toBe('市科技局');
    expect(formerUnitId(organisation, '市 科技局')).toBe('u0');
    await defineUnits(store, rim, [{ id: 'back', unitId: 'u0', name: '市科技局' }]);
    const back = await store.readOrganisation();
    expect(unitsOf(back)).toHaveLength(1);
    expect(formerUnitId(back, '市科技局')).toBeUndefined();
  });
});

describe('a post', () => {
  const ids = { definition: 'p', holding: 'h' };
  const post = { postId: 'p', title: '填报岗', duty: 'report' as const };

  it('is defined together with its holder, who signs; the successor signs what comes after', async () => {
    const store = await begun();
    expect(await definePost(store, rim, ids, post, '张三')).toMatchObject({ appended: 2 });
    await chooseIdentity(store, { postId: 'p', unitId: '', name: '' });
    await logEntry(store, rim, 'june', entryBody('a', '10'));
    await holdPost(store, rim, 'next', { postId: 'p', holder: '李四' });
    await logEntry(store, rim, 'july', entryBody('a', '12', { period: '2024-07' }));
    const entries = (await store.readPlanStates('plan'))?.states[0]?.entriesByPeriod;
    expect(entries?.['2024-06']).toMatchObject({ by: '张三', post: '填报岗' });
    expect(entries?.['2024-07']).toMatchObject({ by: '李四', post: '填报岗' });
  });

  it('without a holder is vacant, and so it is once the holder has left', async () => {
    const store = await begun();
    expect(await definePost(store, rim, ids, post)).toMatchObject({ appended: 1 });
    await holdPost(store, rim, 'in', { postId: 'p', holder: '张三' });
    await holdPost(store, rim, 'out', { postId: 'p', holder: '' });
    expect(postsOf(await store.readOrganisation())).toMatchObject([{ id: 'p', holder: '' }]);
  });

  it('that is abolished is gone', async () => {
    const store = await begun();
    await definePost(store, rim, ids, post, '张三');
    await abolishPost(store, rim, 'end', { postId: 'p', reason: '并岗' });
    expect(postsOf(await store.readOrganisation())).toEqual([]);
  });
});

describe('assignments', () => {
  it('are appended in one go, and the same ones again change nothing even under other ids', async () => {
    const { store, grown } = await open();
    await store.append([adopt('plan'), define('a'), define('b', { order: 1 })]);
    const both = (prefix: string) =>
      ['a', 'b'].map((targetId) => ({ id: `${prefix}${targetId}`, targetId, responsibility: lead('u0') }));
    const growth = await assignTargets(store, rim, 'plan', both('first-'));
    expect(growth).toMatchObject({ appended: 2, targetIds: ['a', 'b'], planIds: ['plan'] });
    const before = grown.length;
    expect(await assignTargets(store, rim, 'plan', both('second-'))).toMatchObject({ appended: 0 });
    expect(grown).toHaveLength(before);
    expect(await assignmentsOf(store)).toEqual([lead('u0'), lead('u0')]);
  });

  it('append only what differs, and pass over a target that is not in the plan', async () => {
    const store = await begun();
    await assignTargets(store, rim, 'plan', [{ id: '1', targetId: 'a', responsibility: lead('u0') }]);
    const growth = await assignTargets(store, rim, 'plan', [
      { id: '2', targetId: 'a', responsibility: lead('u0') },
      { id: '3', targetId: 'b', responsibility: { supportingUnitIds: ['u1', 'u2'], leadPostId: 'p' } },
      { id: '4', targetId: 'gone', responsibility: lead('u0') },
    ]);
    expect(growth).toMatchObject({ appended: 1, targetIds: ['b'] });
  });

  it('are cleared as a whole, and counted by unit', async () => {
    const store = await begun();
    const given = { leadUnitId: 'u0', supportingUnitIds: ['u1'], leadPostId: 'p' };
    const all = ['a', 'b', 'c'].map((targetId) => ({ id: `1${targetId}`, targetId, responsibility: given }));
    await assignTargets(store, rim, 'plan', all);
    const cleared = edited(given, { leadUnitId: '', support: { mode: 'set', unitIds: [] }, leadPostId: '' });
    await assignTargets(store, rim, 'plan', [{ id: '2', targetId: 'b', responsibility: cleared }]);
    expect(await assignmentsOf(store)).toEqual([given, { supportingUnitIds: [] }, given]);
    const targets = assignedTargets((await store.readPlanStates('plan'))?.states ?? []);
    expect([...loadByUnitId(targets)]).toEqual([
      ['u0', { lead: 2, support: 0 }],
      ['u1', { lead: 0, support: 2 }],
    ]);
  });
});

describe('the ids of an attempt', () => {
  it('are the same for the same content until it was saved', () => {
    const attempts = new AttemptIds(counter('id'));
    const take = (content: unknown) => {
      const next = attempts.of(content);
      return [next(), next()];
    };
    const first = take({ name: '市科技局' });
    expect(take({ name: '市科技局' })).toEqual(first);
    expect(take({ name: '市发改局' })).not.toEqual(first);
    attempts.forget();
    expect(take({ name: '市发改局' })).toEqual(['id-5', 'id-6']);
  });
});
