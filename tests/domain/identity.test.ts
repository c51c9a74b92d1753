import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import {
  authorOf,
  type Identity,
  identityFrom,
  isSameAuthor,
  nobody,
  unitIdOf,
} from '../../src/domain/identity.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  type OrganisationChange,
} from '../../src/domain/organisation.ts';
import { changeOf, definitionOf, plan, seeds, value } from './fixtures.ts';

const ANONYMOUS = '未署名';
const at = (day: number) => ({ id: `day-${day}`, at: stampOf(`2024-03-0${day}T00:00:00.000Z`) });

const founding: OrganisationChange[] = [
  changeOf('unit-defined', { unitId: 'u1', name: '科技局' }, at(1)),
  changeOf('unit-defined', { unitId: 'u2', name: '发改局' }, at(1)),
  changeOf('post-defined', { postId: 'p1', unitId: 'u1', title: '填报员', duty: 'report' }, at(1)),
  changeOf('post-defined', { postId: 'p2', title: '分管副市长', duty: 'lead' }, at(1)),
  changeOf('post-held', { postId: 'p1', holder: '王小明' }, at(2)),
];
const organisation = advanceOrganisation(emptyOrganisation, founding);
const succeeded = advanceOrganisation(organisation, [
  changeOf('post-held', { postId: 'p1', holder: '李小红' }, at(3)),
]);

const signed = (identity: Partial<Identity>, among = organisation) =>
  authorOf({ ...nobody, ...identity }, among, ANONYMOUS);

describe('the author of what is logged', () => {
  it('is the holder of the post, with its unit and title', () => {
    expect(signed({ postId: 'p1' })).toEqual({ name: '王小明', unit: '科技局', post: '填报员' });
  });

  it('is the successor from the day the post is held anew, without anything chosen again', () => {
    expect(signed({ postId: 'p1' }, succeeded)).toEqual({ name: '李小红', unit: '科技局', post: '填报员' });
  });

  it('keeps the old name on what was logged before the successor came', () => {
    const target = seeds.highTech;
    const logged = (id: string, period: string, among: typeof organisation) =>
      changeOf(
        'entry-logged',
        { planId: plan.id, targetId: target.id, period, reading: value('1'), grade: 'reported' },
        { id, author: signed({ postId: 'p1' }, among) },
      );
    const { entriesByPeriod } = foldTarget(target.id, [
      definitionOf(target),
      logged('e1', '2024-03', organisation),
      logged('e2', '2024-04', succeeded),
    ]);
    expect(entriesByPeriod['2024-03']).toMatchObject({ by: '王小明', unit: '科技局', post: '填报员' });
    expect(entriesByPeriod['2024-04']).toMatchObject({ by: '李小红', unit: '科技局', post: '填报员' });
  });

  it('is the typed name where no post was chosen, or where the post is vacant', () => {
    expect(signed({ unitId: 'u2', name: '赵小军' })).toEqual({ name: '赵小军', unit: '发改局' });
    expect(signed({ name: '赵小军' })).toEqual({ name: '赵小军' });
    expect(signed({ postId: 'p2', name: '赵小军' })).toEqual({ name: '赵小军', post: '分管副市长' });
  });

  it('is anonymous where nobody was chosen, also when a unit is known', () => {
    expect(signed({})).toEqual({ name: ANONYMOUS });
    expect(signed({ unitId: 'u1' })).toEqual({ name: ANONYMOUS, unit: '科技局' });
  });

  it('does not sign for a post that is no longer there', () => {
    const without = advanceOrganisation(organisation, [
      changeOf('post-abolished', { postId: 'p1', reason: '撤并' }, at(4)),
    ]);
    expect(signed({ postId: 'p1', name: '王小明' }, without)).toEqual({ name: '王小明' });
  });
});

describe('the unit of a device', () => {
  it('is that of its post, else the one chosen, else none', () => {
    const unit = (identity: Partial<Identity>) => unitIdOf({ ...nobody, ...identity }, organisation);
    expect(unit({ postId: 'p1', unitId: 'u2' })).toBe('u1');
    expect(unit({ unitId: 'u2' })).toBe('u2');
    expect(unit({})).toBeUndefined();
  });

  it('is read back from what was kept, and what was not chosen is empty', () => {
    expect(identityFrom(undefined)).toEqual(nobody);
    expect(identityFrom({ postId: 'p1' })).toEqual({ unitId: '', postId: 'p1', name: '' });
  });
});

describe('the same author', () => {
  it('has the same name and unit, whatever the post: who holds two posts is one person', () => {
    const wang = { name: '王小明', unit: '科技局' };
    expect(isSameAuthor(wang, { ...wang, post: '' })).toBe(true);
    expect(isSameAuthor({ ...wang, post: '审核岗' }, { ...wang, post: '填报岗' })).toBe(true);
    expect(isSameAuthor(wang, { ...wang, unit: '发改局' })).toBe(false);
    expect(isSameAuthor(wang, { ...wang, name: '李小红' })).toBe(false);
  });

  it('is one for all anonymous devices, so that none reviews another’s figures unnoticed', () => {
    expect(isSameAuthor({ name: ANONYMOUS }, { name: ANONYMOUS })).toBe(true);
  });
});
