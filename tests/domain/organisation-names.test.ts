import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post, Unit } from '../../src/domain/organisation.ts';
import {
  NAME_LIMIT,
  readPostTitle,
  readUnitList,
  readUnitName,
} from '../../src/domain/organisation-names.ts';

const units: readonly Unit[] = [
  { id: 'u0', name: '市科技局' },
  { id: 'u1', name: '各镇（街道、区）' },
];

const refusalOf = (typed: string, ownId?: string) => {
  const result = readUnitName(typed, units, ownId);
  return result.ok ? undefined : result.refusal.code;
};

describe('the name of a unit', () => {
  it('is kept as typed but for the blanks around it', () => {
    expect(readUnitName(' 　市发改局\u200B ', units)).toEqual({ ok: true, name: '市发改局' });
  });

  it('is refused when it is blank, too long, or there under another spelling', () => {
    expect(refusalOf(' 　\u200B')).toBe('blank');
    expect(refusalOf('局'.repeat(NAME_LIMIT))).toBeUndefined();
    expect(refusalOf('局'.repeat(NAME_LIMIT + 1))).toBe('too-long');
    expect(refusalOf('市 科技局')).toBe('taken');
    expect(refusalOf('各镇(街道、区)')).toBe('taken');
  });

  it('may be spelt otherwise by the unit itself', () => {
    expect(refusalOf('市 科技局', 'u0')).toBeUndefined();
    expect(refusalOf('市科技局', 'u1')).toBe('taken');
  });
});

describe('a pasted list of units', () => {
  it('gives every row a name or a refusal, and no two names alike', () => {
    const lines = fc.array(
      fc.constantFrom('市科技局', '市发改局', '市 发改局', '', ' ', '12', '1\t市水务局', 'x'.repeat(99)),
    );
    fc.assert(
      fc.property(lines, (rows) => {
        const { names, refused } = readUnitList(rows.join('\n'), units);
        expect(names.length + refused.length).toBe(rows.filter((row) => row.trim() !== '').length);
        expect(readUnitList(names.join('\n'), units)).toEqual({ names, refused: [], blanks: 0 });
      }),
    );
  });

  it('says which row is a repetition or a head, and counts the blank rows between', () => {
    const list = readUnitList('序号\t单位\n1\t市发改局\n\n2\t市科技局\n3\t市发改局\n\n', units);
    expect(list.names).toEqual(['市发改局']);
    expect(list.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [1, 'heading'],
      [4, 'taken'],
      [5, 'taken'],
    ]);
    expect(list.blanks).toBe(1);
  });
});

describe('the title of a post', () => {
  const posts: readonly Post[] = [{ id: 'p', title: '填报岗', duty: 'report', unitId: 'u0', holder: '' }];

  it('is there once in a unit, and again in another', () => {
    expect(readPostTitle('填报岗', 'u0', posts).ok).toBe(false);
    expect(readPostTitle('填报岗', 'u0', posts, 'p').ok).toBe(true);
    expect(readPostTitle('填报岗', 'u1', posts).ok).toBe(true);
    expect(readPostTitle('填报岗', undefined, posts).ok).toBe(true);
  });
});
