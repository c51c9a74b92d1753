import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FillItem, isReported } from '../../src/screens/fill/fill-item.ts';
import { openCounts } from '../../src/screens/fill/open-counts.ts';
import { fillWords } from '../../src/text/fill-words.ts';
import { plan, value } from '../domain/fixtures.ts';
import { itemOf, MONTH } from './fill-rows.ts';

const reported = itemOf('highTech', [MONTH, value('20')]);

const returnedOf = (item: FillItem): FillItem => {
  const { existing } = item;
  if (existing === undefined) throw new Error('nothing was reported');
  const review = { id: 'r', at: existing.at, verdict: 'returned', note: '请核对', by: '李四' } as const;
  return { ...item, existing: { ...existing, review } };
};

const silent = itemOf('highTech');
const met = itemOf('highTech', ['2024-05', value('60')]);
const returned = returnedOf(reported);

describe('what 填报 says beside 已填', () => {
  it('counts the rows that 待办 asks for, and apart those that the month does not want', () => {
    expect(openCounts([silent], plan)).toEqual({ due: 1, returned: 0, refused: 0, rest: 0 });
    expect(openCounts([silent, met], plan)).toEqual({ due: 1, returned: 0, refused: 0, rest: 1 });
    expect(fillWords.open({ due: 1, returned: 0, refused: 0, rest: 1 })).toBe('待填1项，其余1项本月不必填');
    expect(fillWords.open({ due: 0, returned: 0, refused: 0, rest: 14 })).toBe('其余14项本月不必填');
  });

  it('counts what was returned by its own name, and what was typed over a figure and cannot be read', () => {
    expect(openCounts([returned], plan)).toEqual({ due: 0, returned: 1, refused: 0, rest: 0 });
    expect(openCounts([reported], plan)).toEqual({ due: 0, returned: 0, refused: 1, rest: 0 });
    expect(fillWords.open({ due: 4, returned: 1, refused: 0, rest: 11 })).toBe(
      '待填4项，已退回1项，其余11项本月不必填',
    );
    expect(fillWords.open({ due: 0, returned: 1, refused: 2, rest: 0 })).toBe('已退回1项，有误2项');
  });

  it('has with 已填 every row once: the parts are the whole', () => {
    const someRows = fc.array(fc.constantFrom(silent, met, returned, reported), { maxLength: 30 });
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, isTypedOver) => {
        const open = rows.filter((item) => isTypedOver || !isReported(item));
        const { due, returned: sentBack, refused, rest } = openCounts(open, plan);
        expect(rows.length - open.length + due + sentBack + refused + rest).toBe(rows.length);
      }),
    );
  });

  it('says every part that it counts, so that whoever adds up the sentence comes to the whole', () => {
    const few = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.record({ due: few, returned: few, refused: few, rest: few }), (counts) => {
        const said = [...fillWords.open(counts).matchAll(/\d+/g)].map(([number]) => Number(number));
        const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(said.reduce((sum, number) => sum + number, 0)).toBe(all);
      }),
    );
  });
});
