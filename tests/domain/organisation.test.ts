import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  type OrganisationChange,
  postsOf,
  unitName,
  unitsOf,
} from '../../src/domain/organisation.ts';
import { shuffled } from './arbitraries.ts';
import { changeOf } from './fixtures.ts';

const at = (day: number): string => stampOf(`2024-03-0${day}T00:00:00.000Z`);
let count = 0;
const envelope = (day: number) => ({ id: `change-${++count}`, at: at(day) });

const unit = (day: number, unitId: string, name: string, order?: number): OrganisationChange =>
  changeOf('unit-defined', { unitId, name, ...(order === undefined ? {} : { order }) }, envelope(day));
const dissolved = (day: number, unitId: string): OrganisationChange =>
  changeOf('unit-dissolved', { unitId, reason: '机构改革' }, envelope(day));
const post = (day: number, postId: string, title: string, unitId?: string): OrganisationChange =>
  changeOf(
    'post-defined',
    { postId, title, duty: 'report', ...(unitId === undefined ? {} : { unitId }) },
    envelope(day),
  );
const held = (day: number, postId: string, holder: string): OrganisationChange =>
  changeOf('post-held', { postId, holder }, envelope(day));
const abolished = (day: number, postId: string): OrganisationChange =>
  changeOf('post-abolished', { postId, reason: '撤并' }, envelope(day));

const of = (...changes: readonly OrganisationChange[]) => advanceOrganisation(emptyOrganisation, changes);
const names = (...changes: readonly OrganisationChange[]) => unitsOf(of(...changes)).map(({ name }) => name);
const titles = (...changes: readonly OrganisationChange[]) =>
  postsOf(of(...changes)).map(({ title }) => title);

describe('units', () => {
  it('stand in the order of the list, those without a place after them by name', () => {
    const list = [
      unit(1, 'c', '科技局'),
      unit(1, 'b', '住建局', 2),
      unit(1, 'a', '发改局', 1),
      unit(1, 'd', '交通局'),
    ];
    expect(names(...list)).toEqual(['发改局', '住建局', '交通局', '科技局']);
    expect(names(...list.toReversed())).toEqual(names(...list));
  });

  it('of one name and place stand in the same order on every device', () => {
    const twins = [unit(1, 'x', '科技局', 1), unit(1, 'y', '科技局', 1)];
    expect(unitsOf(of(...twins)).map(({ id }) => id)).toEqual(['x', 'y']);
    expect(unitsOf(of(...twins.toReversed())).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('are renamed by a later definition, and keep their id', () => {
    const renamed = of(unit(2, 'u', '经信局'), unit(1, 'u', '经济和信息化局'));
    expect(unitsOf(renamed)).toEqual([{ id: 'u', name: '经信局' }]);
  });

  it('that were dissolved are listed no more, and keep their name for what they once reported', () => {
    const state = of(dissolved(2, 'u'), unit(1, 'u', '经信局'));
    expect(unitsOf(state)).toEqual([]);
    expect(unitName(state, 'u')).toBe('经信局');
    expect(unitName(state, 'nobody')).toBeUndefined();
    expect(unitName(state, 'toString')).toBeUndefined();
  });

  it('that were defined anew after they were dissolved are there again', () => {
    expect(names(unit(1, 'u', '经信局'), dissolved(2, 'u'), unit(3, 'u', '数据局'))).toEqual(['数据局']);
    expect(names(unit(3, 'u', '数据局'), unit(1, 'u', '经信局'), dissolved(2, 'u'))).toEqual(['数据局']);
  });

  it('that were dissolved and never defined are not there', () => {
    expect(names(dissolved(1, 'u'))).toEqual([]);
  });

  it('may have any id, also one that every object has', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      const state = of(unit(1, id, '科技局'), post(1, id, '填报员', id), held(2, id, '王主任'));
      expect(unitsOf(state)).toEqual([{ id, name: '科技局' }]);
      expect(postsOf(state)).toEqual([{ id, unitId: id, title: '填报员', duty: 'report', holder: '王主任' }]);
    }
  });
});

describe('posts', () => {
  const units = [unit(1, 'a', '发改局', 1), unit(1, 'b', '住建局', 2)];

  it('stand with the city’s leaders first, then by unit and title, whatever the order of arrival', () => {
    const posts = [
      post(1, 'p1', '填报员', 'b'),
      post(1, 'p2', '审核人', 'b'),
      post(1, 'p3', '填报员', 'a'),
      post(1, 'p4', '市长'),
    ];
    const listed = postsOf(of(...units, ...posts)).map(({ id }) => id);
    expect(listed).toEqual(['p4', 'p3', 'p1', 'p2']);
    expect(postsOf(of(...posts.toReversed(), ...units)).map(({ id }) => id)).toEqual(listed);
  });

  it('of a unit that was dissolved, or never defined, are not listed; they come back with it', () => {
    expect(titles(...units, post(1, 'p', '填报员', 'a'), dissolved(2, 'a'))).toEqual([]);
    expect(titles(post(1, 'p', '填报员', 'nobody'))).toEqual([]);
    const back = [
      unit(1, 'a', '发改局'),
      post(1, 'p', '填报员', 'a'),
      dissolved(2, 'a'),
      unit(3, 'a', '发改局'),
    ];
    expect(titles(...back)).toEqual(['填报员']);
  });

  it('that were abolished are not listed, and are there again when defined anew', () => {
    expect(titles(post(1, 'p', '市长'), abolished(2, 'p'))).toEqual([]);
    expect(titles(abolished(2, 'p'), post(3, 'p', '市长'), post(1, 'p', '市长'))).toEqual(['市长']);
  });

  it('pass to a successor, and are vacant when nobody holds them', () => {
    const holderOf = (...changes: readonly OrganisationChange[]) =>
      postsOf(of(post(1, 'p', '市长'), ...changes))[0]?.holder;
    expect(holderOf()).toBe('');
    expect(holderOf(held(2, 'p', ' 王主任 '))).toBe('王主任');
    expect(holderOf(held(3, 'p', '李主任'), held(2, 'p', '王主任'))).toBe('李主任');
    expect(holderOf(held(2, 'p', '王主任'), held(3, 'p', ''))).toBe('');
  });

  it('keep their holder when they are renamed or move to another unit', () => {
    const moved = [post(1, 'p', '填报员', 'a'), held(2, 'p', '王主任'), post(3, 'p', '统计员', 'b')];
    expect(postsOf(of(...units, ...moved))).toEqual([
      { id: 'p', unitId: 'b', title: '统计员', duty: 'report', holder: '王主任' },
    ]);
  });
});

describe('the organisation', () => {
  const ids = fc.constantFrom('a', 'b', 'constructor');
  const days = fc.integer({ min: 1, max: 5 });
  const texts = fc.constantFrom('科技局', '发改局', '');
  const change = fc
    .record({ kind: fc.integer({ min: 0, max: 4 }), day: days, id: ids, other: ids, name: texts })
    .map(({ kind, day, id, other, name }) =>
      [
        () => unit(day, id, name || '住建局', name === '' ? undefined : day),
        () => dissolved(day, id),
        () => post(day, id, name || '市长', name === '' ? undefined : other),
        () => held(day, id, name),
        () => abolished(day, id),
      ][kind]?.(),
    )
    .map((made) => made as OrganisationChange);

  it('laws 3 and 4: is the same for the same changes in any order, any batches, any number of times', () => {
    const cases = fc
      .array(change, { maxLength: 14 })
      .chain((history) =>
        fc.tuple(
          fc.constant(history),
          shuffled(history),
          fc.subarray(history),
          fc.integer({ min: 0, max: 14 }),
        ),
      );
    fc.assert(
      fc.property(cases, ([history, other, again, cut]) => {
        const once = of(...history);
        const batched = advanceOrganisation(of(...other.slice(0, cut)), other.slice(cut));
        const shown = { units: unitsOf(once), posts: postsOf(once) };
        expect(batched).toEqual(once);
        expect({ units: unitsOf(batched), posts: postsOf(batched) }).toEqual(shown);
        expect(advanceOrganisation(batched, again)).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });
});
