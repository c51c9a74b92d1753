import { describe, expect, it } from 'vitest';
import { differenceKinds, mirrorsOf } from '../../src/domain/difference-kind.ts';
import type { OrganisationState } from '../../src/domain/organisation.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { organisationOf } from '../../src/domain/snapshot-organisation.ts';
import { rowOf } from '../../src/parts/difference-row.ts';
import { pairViewOf, unitNamesOf, usualPair } from '../../src/screens/snapshots/compare-pair.ts';
import { comparisonSentence } from '../../src/text/compare-sentence.ts';
import { snapshotNames } from '../../src/text/snapshot-compare-words.ts';
import { plan, seeds, stateOf, value } from '../domain/fixtures.ts';
import { taken, takenOrganisation, takenStates } from '../domain/taken.ts';
import { demonstrationOf } from '../reporting/year-snapshots.ts';

const one = (id: string, asOf: string, day: number, planId = 'plan') => ({
  id,
  planId,
  asOf,
  takenAt: `2024-12-0${day}T00:00:00.000Z`,
});

describe('the pair that is compared when the address does not name both', () => {
  const all = [
    one('c', '2024-10', 3),
    one('b', '2024-09', 2),
    one('a', '2024-10', 1),
    one('x', '2023-12', 1, 'old'),
  ];

  it('is the latest with the one before it, by month and then by when it was taken', () => {
    expect(usualPair(all, {})).toEqual({ beforeId: 'a', afterId: 'c' });
  });

  it('is the given one with the nearest earlier, or with a later one where it is the first', () => {
    expect(usualPair(all, { afterId: 'a' })).toEqual({ beforeId: 'b', afterId: 'a' });
    expect(usualPair(all, { afterId: 'b' })).toEqual({ beforeId: 'b', afterId: 'a' });
  });

  it('stays as it is given where no other is of its plan, or there is none of that id', () => {
    expect(usualPair(all, { beforeId: 'x' })).toEqual({ beforeId: 'x' });
    expect(usualPair(all, { afterId: 'none' })).toEqual({ afterId: 'none' });
    expect(usualPair([], {})).toEqual({});
    expect(usualPair([one('x', '2023-12', 1, 'old'), one('c', '2024-10', 3)], {})).toEqual({});
  });
});

describe('two snapshots compared', () => {
  const [june, october] = [demonstrationOf('2024-06'), demonstrationOf('2024-10')];

  it('have each item once and reconcile with both totals', () => {
    const { comparison, flow, totals, shown } = pairViewOf(june, october, {});
    const ids = shown.map(({ target }) => target.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(totals).toEqual([june.standings.length, october.standings.length, ids.length]);
    for (const [place, side] of flow.to.entries()) {
      const own = october.standings.filter(({ light }) => light === side);
      if (side !== 'absent') expect(flow.totals[place]).toBe(own.length);
    }
    for (const { from, total } of flow.rows)
      if (from !== 'absent') expect(total).toBe(june.standings.filter(({ light }) => light === from).length);
    const counted = differenceKinds.reduce((all, kind) => all + comparison.countsByKind[kind], 0);
    expect(counted).toBe(ids.length);
  });

  it('are the mirror of each other when they are swapped', () => {
    const there = pairViewOf(june, october, {});
    const back = pairViewOf(october, june, {});
    const kindsById = new Map(back.shown.map(({ target, kind }) => [target.id, kind]));
    for (const { target, kind } of there.shown) expect(mirrorsOf(kind)).toContain(kindsById.get(target.id));
    expect(back.totals).toEqual([there.totals[1], there.totals[0], there.totals[2]]);
  });

  it('count an item that only one of them has as added or removed, and reconcile all the same', () => {
    const more = [...takenStates(), stateOf({ ...seeds.exhibitions, id: 'f' }, ['2024-06', value('3')])];
    const { comparison, totals } = pairViewOf(taken(), taken({}, more), {});
    expect(comparison.countsByKind.added).toBe(1);
    expect(totals).toEqual([5, 6, 6]);
    expect(pairViewOf(taken({}, more), taken(), {}).comparison.countsByKind.removed).toBe(1);
  });

  it('say in words what became of the items, named by month, by name or by when they were taken', () => {
    const [told] = comparisonSentence(pairViewOf(june, october, {}).comparison, snapshotNames(june, october));
    const text = told.map((part) => (typeof part === 'string' ? part : part.phrase)).join('');
    expect(text).toMatch(/^10月比6月：/);
    expect(snapshotNames(taken(), taken({ name: '定稿' }))).toEqual(['“半年快照”', '“定稿”']);
    expect(snapshotNames(taken(), taken({ takenAt: '2024-07-04T01:02:03.004Z' }))).toEqual([
      '“半年快照”（2024年7月3日 09:02留存）',
      '“半年快照”（2024年7月4日 09:02留存）',
    ]);
  });

  it('say when their rules differ, and keep within an area', () => {
    const other = taken({ rule: { id: 'monthly-two', silentAbove: '0.5' } });
    expect(pairViewOf(taken(), other, {}).comparison.rulesDiffer).toBe(true);
    const area = pairViewOf(taken(), taken(), { areaId: 'investment' });
    expect(area.totals).toEqual([2, 2, 2]);
  });
});

describe('who leads, where two snapshots are compared', () => {
  const calling = (name: string): OrganisationState => ({
    ...takenOrganisation,
    unitsById: {
      ...takenOrganisation.unitsById,
      u1: { unitId: 'u1', definition: { id: 'u1', at: '2024-01-02T00:00:00.000Z/00000', name } },
    },
  });
  const called = (name: string): Snapshot =>
    taken({ organisation: organisationOf(taken().standings, calling(name)) });
  const ofVersion1 = (): Snapshot => {
    const { organisation: _names, entries: _entries, ...rest } = taken();
    return { ...rest, version: 1 };
  };
  const today = calling('科创局');

  /** What the row of the item that u1 leads says of its unit. */
  function leadOf(before: Snapshot, after: Snapshot): string | undefined {
    const context = { plan, nameOfUnit: unitNamesOf(before, after, today), reasonsByTargetId: {} };
    const own = pairViewOf(before, after, {}).shown.find(({ target }) => target.id === 'a');
    return own && rowOf(own, context).lead;
  }

  it('is named as the second snapshot keeps the name, not as the unit is called today', () => {
    expect(leadOf(called('科委'), called('科技局'))).toBe('牵头：科技局');
    expect(leadOf(ofVersion1(), called('科技局'))).toBe('牵头：科技局');
  });

  it('is named as the first keeps it where only the first speaks of the unit', () => {
    const without = taken({}, takenStates().slice(2));
    expect(leadOf(called('科委'), without)).toBe('牵头：科委');
  });

  it('goes by the name of today where the second snapshot is of version 1 and keeps none', () => {
    expect(leadOf(called('科委'), ofVersion1())).toBe('牵头：科创局');
  });
});
