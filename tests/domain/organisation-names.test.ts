import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post, Unit } from '../../src/domain/organisation.ts';
import { NAME_LIMIT, readPostTitle, readUnitName } from '../../src/domain/organisation-names.ts';
import { readUnitList } from '../../src/domain/unit-list.ts';

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

  const skipped = (pasted: string) =>
    readUnitList(pasted, units).refused.map(({ row, refusal }) => [row, refusal.code]);

  it('takes the column of the names, not the running numbers beside it nor the sum below', () => {
    const pasted = '序号\t单位\n1\t市发改局\n2\t市经信局\n合计\t2';
    expect(readUnitList(pasted, units).names).toEqual(['市发改局', '市经信局']);
    expect(skipped(pasted)).toEqual([
      [1, 'heading'],
      [4, 'total'],
    ]);
    expect(readUnitList('1\t市发改局\n2\t市经信局\n\t小计', units).names).toEqual(['市发改局', '市经信局']);
    expect(skipped('市发改局\n12\n总计')).toEqual([
      [2, 'number'],
      [3, 'total'],
    ]);
  });

  it('takes the column that is headed 单位 where others hold names as well, titles above it aside', () => {
    const pasted = '部门通讯录\n板块\t单位名称\t联系人\n经济\t市发改局\t张三\n经济\t市水务局\t李四';
    expect(readUnitList(pasted, units).names).toEqual(['市发改局', '市水务局']);
    expect(skipped(pasted)).toEqual([
      [1, 'heading'],
      [2, 'heading'],
    ]);
    expect(readUnitList('经济\t市发改局\n\t市水务局\n民生\t市民政局', units).names).toEqual([
      '市发改局',
      '市水务局',
      '市民政局',
    ]);
  });

  it('takes several names in one cell apart, but not inside brackets nor a unit that is there', () => {
    const names = (pasted: string) => readUnitList(pasted, units).names;
    expect(names('市发改局、市水务局，市经信局')).toEqual(['市发改局', '市水务局', '市经信局']);
    expect(names('各街道（东城、西城）；国网 永康公司')).toEqual(['各街道（东城、西城）', '国网 永康公司']);
    expect(names('1、市发改局\n（二）市水务局')).toEqual(['市发改局', '市水务局']);
    expect(skipped('各镇（街道、区）、市科技局')).toEqual([
      [1, 'taken'],
      [1, 'taken'],
    ]);
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
