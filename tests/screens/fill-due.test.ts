import { describe, expect, it } from 'vitest';
import { dueAndRest } from '../../src/screens/fill/due-rows.ts';
import { fillWords } from '../../src/text/fill-words.ts';
import { plan, value } from '../domain/fixtures.ts';
import { itemOf } from './fill-rows.ts';

describe('what 填报 says beside 已填', () => {
  it('counts the rows that 待办 asks for, and apart those that the month does not want', () => {
    const silent = itemOf('highTech');
    const met = itemOf('highTech', ['2024-05', value('60')]);
    expect(dueAndRest([silent], plan)).toEqual({ due: 1, rest: 0 });
    expect(dueAndRest([silent, met], plan)).toEqual({ due: 1, rest: 1 });
    expect(fillWords.notDue(1, 1)).toBe('待填1项，其余1项本月不必填');
    expect(fillWords.notDue(0, 14)).toBe('其余14项本月不必填');
  });
});
