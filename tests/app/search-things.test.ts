import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/app/pinyin.ts';
import { optionGroups } from '../../src/app/search-options.ts';
import { searchPlace } from '../../src/app/search-place.ts';
import { type Desk, searchableLists, searchablePages, type Thing } from '../../src/app/search-things.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { search } from '../../src/domain/search-rank.ts';
import { indexOf } from '../../src/domain/searchable.ts';
import { plan, seeds, stateOf, value } from '../domain/fixtures.ts';

const reads = [
  {
    plan,
    states: [stateOf(seeds.highTech, ['2024-07', value('3')]), stateOf(seeds.exhibitions)],
    rule: defaultRule,
  },
];
const here: Desk = { planId: plan.id, asOf: '2024-07', basis: 'reported' };
const newest = { id: 's7', name: '七月快照' } as unknown as NonNullable<Desk['newest']>;
const index = indexOf<Thing>([...searchableLists(), ...searchablePages()], readingsOf);

/** What is found for what is typed, as the lines that are shown. */
const found = (typed: string, desk = here) =>
  optionGroups(search(index, typed), searchPlace(reads, desk)).flatMap(({ options }) => options);
const first = (typed: string, desk = here) => found(typed, desk)[0];
const hrefs = (typed: string): string[] => found(typed).map(({ href }) => href);

describe('pages and lists by the words that a clerk has for them', () => {
  it('finds the bulletin and the draft review by name and by initials', () => {
    for (const typed of ['督查通报', '进度通报', '通报', 'dctb', 'jdtb'])
      expect(first(typed, { ...here, newest })?.href, typed).toBe('/snapshots/s7/bulletin');
    for (const typed of ['工作回顾', 'gzhg'])
      expect(first(typed, { ...here, newest })?.href, typed).toBe('/snapshots/s7/review');
    expect(first('工作回顾', { ...here, newest })?.note).toContain('七月快照');
  });

  it('leads to freezing where no snapshot is there to write from, and says so', () => {
    const { href, note } = first('督查通报') ?? {};
    expect(href).toMatch(/\/freeze$/);
    expect(note).toBe('要先留存快照');
  });

  it('finds the items of a light, with how many they are in the month that is shown', () => {
    for (const typed of ['严重滞后', 'yzzh'])
      expect(first(typed)).toMatchObject({
        href: `/p/${plan.id}/2024-07/list/light=severe`,
        note: '1项（截至2024年7月）',
      });
    expect(first('未填报')).toMatchObject({ note: '1项（截至2024年7月）' });
    expect(first('未填报')?.href).toMatch(/light=unreported$/);
    expect(first('已完成')?.note).toBe('0项（截至2024年7月）');
  });

  it('finds all that is behind first for 落后, and what is only behind beside it for 滞后', () => {
    expect(first('落后')?.href).toMatch(/light=lagging$/);
    expect(hrefs('滞后').some((href) => href.endsWith('light=behind'))).toBe(true);
    expect(first('滞后')?.href).toMatch(/light=behind$/);
    expect(first('luohou')?.href).toMatch(/light=lagging$/);
  });

  it('finds the backup, also by what it is for', () => {
    for (const typed of ['备份', 'beifen', '恢复', '换电脑'])
      expect(hrefs(typed), typed).toContain('/backup');
  });

  it('finds everything by each of its own names, no two things have one key', () => {
    const keys = found('任务').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { thing, also } of [...searchableLists(), ...searchablePages()])
      for (const name of also) expect(search(index, name).map((hit) => hit.thing)).toContainEqual(thing);
  });
});
